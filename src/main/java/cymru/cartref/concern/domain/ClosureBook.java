package cymru.cartref.concern.domain;

import cymru.cartref.child.Stays.StayAt;
import cymru.cartref.concern.closure.ClosurePage.Done;
import cymru.cartref.concern.closure.ClosureStep;
import cymru.cartref.concern.closure.ClosureTold;
import cymru.cartref.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The children of a closure and what was done for each, who was told, and what was written, sealed. */
@Component
public class ClosureBook {

    /** Children of one closure on its page. */
    public static final int SHOWN = 200;

    private final Vault vault;
    private final JdbcClient jdbc;

    ClosureBook(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    /** A child of a closure. */
    public record Row(long id, String child, long authorityId, boolean through) {}

    public void told(ServiceClosure of, Map<ClosureTold, LocalDate> told) {
        told.forEach((whom, on) -> {
            jdbc.sql("DELETE FROM closure_told WHERE closure_id = ? AND whom = ?")
                    .params(of.id(), whom.name())
                    .update();
            jdbc.sql("INSERT INTO closure_told (closure_id, whom, told_on) VALUES (?, ?, ?)")
                    .params(of.id(), whom.name(), on)
                    .update();
        });
    }

    public Map<ClosureTold, LocalDate> told(ServiceClosure of) {
        Map<ClosureTold, LocalDate> told = new EnumMap<>(ClosureTold.class);
        jdbc.sql("SELECT whom, told_on FROM closure_told WHERE closure_id = ?")
                .param(of.id())
                .query((row, n) ->
                        told.put(ClosureTold.valueOf(row.getString("whom")), row.getObject("told_on", LocalDate.class)))
                .list();
        return told;
    }

    /** Those who stay there and have no thread yet get one. */
    public void children(ServiceClosure of, Collection<StayAt> staying) {
        Set<String> known = new HashSet<>(jdbc.sql("SELECT child FROM closure_child WHERE closure_id = ?")
                .param(of.id())
                .query(String.class)
                .list());
        List<StayAt> added =
                staying.stream().filter(stay -> known.add(stay.child())).toList();
        if (added.isEmpty()) {
            return;
        }
        jdbc.sql("INSERT INTO closure_child (closure_id, child, authority_id, through) VALUES "
                        + String.join(", ", Collections.nCopies(added.size(), "(?, ?, ?, FALSE)")))
                .params(added.stream()
                        .flatMap(stay -> Stream.<Object>of(of.id(), stay.child(), stay.authorityId()))
                        .toList())
                .update();
    }

    /** Those who are still to be seen through first, at most {@link #SHOWN}. */
    public List<Row> shown(ServiceClosure of) {
        return jdbc.sql("SELECT id, child, authority_id, through FROM closure_child WHERE closure_id = :of"
                        + " ORDER BY through, child LIMIT :most")
                .param("of", of.id())
                .param("most", SHOWN)
                .query(ClosureBook::row)
                .list();
    }

    public Optional<Row> row(ServiceClosure of, long id) {
        return jdbc.sql("SELECT id, child, authority_id, through FROM closure_child WHERE closure_id = ? AND id = ?")
                .params(of.id(), id)
                .query(ClosureBook::row)
                .optional();
    }

    /** Ids of the rows of all who are still to be seen through. */
    public List<Long> waiting(ServiceClosure of) {
        return jdbc.sql("SELECT id FROM closure_child WHERE closure_id = ? AND NOT through ORDER BY child")
                .param(of.id())
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    public int count(ServiceClosure of) {
        return jdbc.sql("SELECT COUNT(*) FROM closure_child WHERE closure_id = ?")
                .param(of.id())
                .query(Integer.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"), row.getString("child"), row.getLong("authority_id"), row.getBoolean("through"));
    }

    public Set<ClosureStep> done(Row child) {
        Set<ClosureStep> done = EnumSet.noneOf(ClosureStep.class);
        done.addAll(jdbc.sql("SELECT step FROM closure_child_step WHERE row_id = ?")
                .param(child.id())
                .query((row, n) -> ClosureStep.valueOf(row.getString(1)))
                .list());
        return done;
    }

    /** Of all children of a closure, by row, in one statement. */
    public Map<Long, List<Done>> steps(ServiceClosure of) {
        Map<Long, List<Done>> steps = new HashMap<>();
        jdbc.sql("SELECT s.row_id, s.step, s.done_on, s.sealed FROM closure_child_step s"
                        + " JOIN closure_child c ON c.id = s.row_id WHERE c.closure_id = ? ORDER BY s.done_on")
                .param(of.id())
                .query(row -> {
                    long child = row.getLong("row_id");
                    String step = row.getString("step");
                    steps.computeIfAbsent(child, key -> new ArrayList<>())
                            .add(new Done(
                                    ClosureStep.valueOf(step),
                                    row.getObject("done_on", LocalDate.class),
                                    opened(row.getBytes("sealed"), stepContext(of, child, step))));
                });
        return steps;
    }

    public void done(ServiceClosure of, Row child, ClosureStep step, LocalDate on, String note, long by) {
        jdbc.sql("INSERT INTO closure_child_step (row_id, step, done_on, done_by, sealed)"
                        + " VALUES (:row, :step, :on, :by, :sealed)")
                .param("row", child.id())
                .param("step", step.name())
                .param("on", on)
                .param("by", by)
                .param("sealed", sealed(note, stepContext(of, child.id(), step.name())))
                .update();
    }

    public void through(Row child) {
        jdbc.sql("UPDATE closure_child SET through = TRUE WHERE id = ?")
                .param(child.id())
                .update();
    }

    /** What somebody wrote. */
    public record Written(String part, String words, long by, Instant at) {
        @Override
        public String toString() {
            return "Written[sealed]";
        }
    }

    public void say(ServiceClosure of, String part, String words, long by, Instant now) {
        int number = jdbc.sql(
                        "SELECT COALESCE(MAX(number), 0) + 1 FROM closure_words WHERE closure_id = ? AND part = ?")
                .params(of.id(), part)
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO closure_words (closure_id, part, number, said_by, said_at, sealed)"
                        + " VALUES (:closure, :part, :number, :by, :at, :sealed)")
                .param("closure", of.id())
                .param("part", part)
                .param("number", number)
                .param("by", by)
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("sealed", sealed(words, context(of, part, number)))
                .update();
    }

    public List<Written> said(ServiceClosure of) {
        return jdbc.sql("SELECT part, number, said_by, said_at, sealed FROM closure_words WHERE closure_id = ?"
                        + " ORDER BY said_at, part LIMIT 500")
                .param(of.id())
                .query((row, n) -> new Written(
                        row.getString("part"),
                        opened(row.getBytes("sealed"), context(of, row.getString("part"), row.getInt("number"))),
                        row.getLong("said_by"),
                        row.getObject("said_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private byte[] sealed(String words, String context) {
        return vault.seal(words.strip().getBytes(StandardCharsets.UTF_8), context);
    }

    private String opened(byte[] sealed, String context) {
        return new String(vault.open(sealed, context), StandardCharsets.UTF_8);
    }

    private static String context(ServiceClosure of, String part, int number) {
        return "closure/" + of.reference() + "/" + part + "/" + number;
    }

    private static String stepContext(ServiceClosure of, long child, String step) {
        return "closure/" + of.reference() + "/child/" + child + "/" + step;
    }
}
