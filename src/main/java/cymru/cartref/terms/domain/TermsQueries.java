package cymru.cartref.terms.domain;

import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.terms.TermsLine;
import cymru.cartref.terms.WaitingLine;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of this module: a limit and a key in every statement, no statement per row, no long texts. */
@Component
public class TermsQueries {

    private final JdbcClient jdbc;
    private final ProviderRegister register;

    TermsQueries(JdbcClient jdbc, ProviderRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** How many were asked and have not answered, and how many have accepted. */
    public record Counts(long open, long accepted) {}

    public List<TermsLine> versions(int before, int limit) {
        return jdbc.sql("""
                        SELECT v.number, v.status, v.in_force_from,
                               (SELECT COUNT(*) FROM terms_request r
                                WHERE r.version_number = v.number AND r.state = 'OPEN') AS waiting,
                               (SELECT COUNT(*) FROM terms_acceptance a WHERE a.terms_version_id = v.id) AS accepted
                        FROM terms_version v WHERE v.number < :before ORDER BY v.number DESC LIMIT :limit""")
                .param("before", before)
                .param("limit", limit)
                .query((row, index) -> new TermsLine(
                        row.getInt("number"),
                        row.getString("status").equals("ISSUED"),
                        row.getObject("in_force_from", LocalDate.class),
                        row.getLong("waiting"),
                        row.getLong("accepted")))
                .list();
    }

    public Counts counts(int number) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(state = 'OPEN'), 0) AS waiting,
                               COALESCE(SUM(state = 'ACCEPTED'), 0) AS accepted
                        FROM terms_request WHERE version_number = :number""")
                .param("number", number)
                .query((row, index) -> new Counts(row.getLong("waiting"), row.getLong("accepted")))
                .single();
    }

    public List<WaitingLine> waiting(int number, long afterProvider, int limit) {
        List<Waiting> rows = jdbc.sql("""
                        SELECT provider_id, asked_at, due_on, reminders FROM terms_request
                        WHERE version_number = :number AND state = 'OPEN' AND provider_id > :after
                        ORDER BY provider_id LIMIT :limit""")
                .param("number", number)
                .param("after", afterProvider)
                .param("limit", limit)
                .query((row, index) -> new Waiting(
                        row.getLong("provider_id"),
                        day(row.getObject("asked_at", LocalDateTime.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("reminders")))
                .list();
        Map<Long, ProviderSummary> providers = register
                .all(rows.stream().map(Waiting::providerId).toList())
                .stream()
                .collect(Collectors.toMap(ProviderSummary::id, Function.identity()));
        return rows.stream()
                .map(row -> {
                    Optional<ProviderSummary> provider = Optional.ofNullable(providers.get(row.providerId()));
                    return new WaitingLine(
                            row.providerId(),
                            provider.map(ProviderSummary::reference).orElse(""),
                            provider.map(ProviderSummary::name).orElse(""),
                            row.askedOn(),
                            row.dueOn(),
                            row.reminders());
                })
                .toList();
    }

    private record Waiting(long providerId, LocalDate askedOn, LocalDate dueOn, int reminders) {}

    private static LocalDate day(LocalDateTime utc) {
        return LocalDate.ofInstant(utc.toInstant(ZoneOffset.UTC), DatabaseClock.LONDON);
    }
}
