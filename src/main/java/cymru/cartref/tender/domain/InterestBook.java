package cymru.cartref.tender.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What panel members declared about bidders, one by one. */
@Component
public class InterestBook {

    private final JdbcClient jdbc;

    InterestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Declared(long member, long bid, boolean conflict, String note) {}

    /** The first declaration about a bid stands. @return whether this was it */
    public boolean declare(Declared declared, Instant now) {
        return jdbc.sql("INSERT IGNORE INTO panel_interest (member_id, bid_id, conflict, note, declared_at)"
                                + " VALUES (:member, :bid, :conflict, :note, :at)")
                        .param("member", declared.member())
                        .param("bid", declared.bid())
                        .param("conflict", declared.conflict())
                        .param("note", declared.note())
                        .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    public List<Declared> of(long member) {
        return jdbc.sql("SELECT member_id, bid_id, conflict, note FROM panel_interest WHERE member_id = ?")
                .param(member)
                .query((row, n) -> new Declared(row.getLong(1), row.getLong(2), row.getBoolean(3), row.getString(4)))
                .list();
    }

    public Optional<Declared> about(long member, long bid) {
        return of(member).stream().filter(declared -> declared.bid() == bid).findFirst();
    }

    public List<Declared> inTender(long tender) {
        return inTenders(List.of(tender));
    }

    public List<Declared> inTenders(Collection<Long> tenders) {
        return tenders.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT i.member_id, i.bid_id, i.conflict, i.note FROM panel_interest i"
                                + " JOIN panel_member m ON m.id = i.member_id WHERE m.tender_id IN (:tenders)")
                        .param("tenders", tenders)
                        .query((row, n) ->
                                new Declared(row.getLong(1), row.getLong(2), row.getBoolean(3), row.getString(4)))
                        .list();
    }
}
