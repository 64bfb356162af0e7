package cymru.cartref.concern.domain;

import cymru.cartref.concern.meeting.RecordMeeting.DecisionLine;
import cymru.cartref.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written of a meeting, sealed. */
@Component
public class MeetingWords {

    private final Vault vault;
    private final JdbcClient jdbc;

    MeetingWords(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    private enum Part {
        AGENDA,
        NOTES,
        OFF,
        DECISION,
        REASON
    }

    /** All of a meeting's words; what was not written is empty. */
    public record Written(String agenda, String notes, String off, List<DecisionLine> decisions) {
        @Override
        public String toString() {
            return "Written[sealed]";
        }
    }

    public void agenda(EscalationMeeting of, String words) {
        keep(of, Part.AGENDA, 0, words);
    }

    public void off(EscalationMeeting of, String why) {
        keep(of, Part.OFF, 0, why);
    }

    public void recorded(EscalationMeeting of, String notes, List<DecisionLine> decisions) {
        keep(of, Part.NOTES, 0, notes);
        for (int i = 0; i < decisions.size(); i++) {
            keep(of, Part.DECISION, i, decisions.get(i).what());
            keep(of, Part.REASON, i, decisions.get(i).why());
        }
    }

    private void keep(EscalationMeeting of, Part part, int number, String words) {
        jdbc.sql("INSERT INTO meeting_words (meeting_id, part, number, sealed)"
                        + " VALUES (:meeting, :part, :number, :sealed)")
                .param("meeting", of.id())
                .param("part", part.name())
                .param("number", number)
                .param(
                        "sealed",
                        vault.seal(words.strip().getBytes(StandardCharsets.UTF_8), context(of, part.name(), number)))
                .update();
    }

    public Written of(EscalationMeeting of) {
        Map<Part, Map<Integer, String>> all = new TreeMap<>();
        jdbc.sql("SELECT part, number, sealed FROM meeting_words WHERE meeting_id = ? ORDER BY number")
                .param(of.id())
                .query(row -> {
                    String part = row.getString("part");
                    int number = row.getInt("number");
                    all.computeIfAbsent(Part.valueOf(part), key -> new TreeMap<>())
                            .put(
                                    number,
                                    new String(
                                            vault.open(row.getBytes("sealed"), context(of, part, number)),
                                            StandardCharsets.UTF_8));
                });
        List<DecisionLine> decisions = new ArrayList<>();
        all.getOrDefault(Part.DECISION, Map.of())
                .forEach((number, what) -> decisions.add(new DecisionLine(
                        what, all.getOrDefault(Part.REASON, Map.of()).getOrDefault(number, ""))));
        return new Written(one(all, Part.AGENDA), one(all, Part.NOTES), one(all, Part.OFF), decisions);
    }

    private static String one(Map<Part, Map<Integer, String>> all, Part part) {
        return all.getOrDefault(part, Map.of()).getOrDefault(0, "");
    }

    private static String context(EscalationMeeting of, String part, int number) {
        return "meeting/" + of.reference() + "/" + part + "/" + number;
    }
}
