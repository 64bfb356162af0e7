package cymru.cartref.procedure.domain;

import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_DRAFT_CHANGED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_DRAFT_OPEN;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_FROM_PAST;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_NOTHING_CHANGED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_NOT_OPEN;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_SAME_PERSON;

import cymru.cartref.procedure.Difference;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.procedure.domain.Draft.Status;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may happen to the draft of a version, and who decides on it. */
public final class DraftPolicy {

    private static final int NOTE = 1000;
    private static final int REASON = 2000;

    private DraftPolicy() {}

    public static Decision begin(boolean open) {
        return Decision.require(!open, PROCEDURE_DRAFT_OPEN);
    }

    /** Written on only while a draft, decided on only while sent. */
    public static Decision stands(Status is, Status must) {
        return Decision.require(is == must, PROCEDURE_NOT_OPEN);
    }

    /** Nobody decides on, or overwrites, what they did not see. */
    public static Decision asSeen(Object seen, Object saved) {
        return Decision.require(seen.equals(saved), PROCEDURE_DRAFT_CHANGED);
    }

    /** @param previous from when the newest approved version is in force */
    public static Decision describe(Bilingual note, LocalDate from, LocalDate today, LocalDate previous) {
        return RowPolicy.both("note", note, NOTE).and(() -> from(from, today, previous));
    }

    /** Not in the past, and not before the version it replaces: running cases are not touched, nor is what was counted. */
    public static Decision from(LocalDate from, LocalDate today, LocalDate previous) {
        LocalDate earliest = previous.isAfter(today) ? previous : today;
        return from.isBefore(earliest)
                ? Decision.refuse(new Refusal(PROCEDURE_FROM_PAST, Map.of("earliest", earliest)).at("validFrom"))
                : Decision.allow();
    }

    public static Decision send(
            Draft draft, List<Difference> differences, List<ProcedureRow> rows, LocalDate today, LocalDate previous) {
        return Decision.require(!differences.isEmpty(), PROCEDURE_NOTHING_CHANGED)
                .and(() -> RowPolicy.whole(rows))
                .and(() -> describe(draft.note(), draft.validFrom(), today, previous));
    }

    /** @param editors everybody who wrote on it, the drafter too */
    public static Decision approve(long approver, Set<Long> editors) {
        return Decision.require(!editors.contains(approver), PROCEDURE_SAME_PERSON);
    }

    public static Decision reason(String reason) {
        return RowPolicy.text("reason", reason, REASON);
    }
}
