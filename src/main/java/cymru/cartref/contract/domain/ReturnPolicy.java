package cymru.cartref.contract.domain;

import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.MonitoringRule;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.ReturnDraft;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a provider may write on a return, and when it is whole. */
public final class ReturnPolicy {

    /** Longest comment on a figure, in characters. */
    public static final int NOTE_LENGTH = 1_000;

    /** Longest remarks on the whole. */
    public static final int REMARKS_LENGTH = 2_000;

    /** Most files of one return. */
    public static final int FILES = 20;

    private ReturnPolicy() {}

    /** Until it is reviewed. */
    public static Decision mayBeWritten(MonitoringState state) {
        return Decision.require(
                state.awaitsReturn() || state == MonitoringState.RETURNED, MonitoringRule.RETURN_NOT_OPEN);
    }

    /** A draft, which alone saves itself; what was sent is corrected as a whole. */
    public static Decision mayBeDrafted(MonitoringState state) {
        return Decision.require(state.awaitsReturn(), MonitoringRule.RETURN_NOT_OPEN);
    }

    /** What was sent, until it is reviewed. */
    public static Decision mayBeCorrected(MonitoringState state) {
        return Decision.require(state == MonitoringState.RETURNED, MonitoringRule.RETURN_NOT_OPEN);
    }

    public static Decision unchanged(long edition, long now) {
        return Decision.require(edition == now, MonitoringRule.RETURN_CHANGED_ELSEWHERE);
    }

    /** A draft may have gaps; what is there is in range and not too long. */
    public static Decision draft(ReturnDraft draft, List<AskedKpi> asked) {
        Decision decision =
                draft.remarks().length() <= REMARKS_LENGTH ? Decision.allow() : tooLong(REMARKS_LENGTH, "remarks");
        for (ReturnDraft.Figure figure : draft.figures()) {
            decision = decision.and(() -> one(figure, asked));
        }
        return decision;
    }

    /** Every indicator has a figure, or a comment that says why not. */
    public static Decision whole(ReturnDraft draft, List<AskedKpi> asked) {
        Decision decision = draft(draft, asked);
        for (AskedKpi kpi : asked) {
            boolean answered = draft.figures().stream()
                    .filter(figure -> figure.code().equals(kpi.code()))
                    .anyMatch(
                            figure -> figure.figure() != null || !figure.note().isBlank());
            decision = decision.and(() -> answered
                    ? Decision.allow()
                    : Decision.refuse(
                            new Refusal(MonitoringRule.RETURN_FIGURE_MISSING, Map.of(), "figure-" + kpi.code())));
        }
        return decision;
    }

    public static Decision mayTakeFile(int files) {
        return files < FILES
                ? Decision.allow()
                : Decision.refuse(MonitoringRule.RETURN_FILES_MOST, Map.of("most", FILES));
    }

    private static Decision one(ReturnDraft.Figure figure, List<AskedKpi> asked) {
        Optional<AskedKpi> kpi =
                asked.stream().filter(one -> one.code().equals(figure.code())).findFirst();
        if (kpi.isEmpty()) {
            throw new IllegalArgumentException("Not asked: " + figure.code());
        }
        if (figure.note().length() > NOTE_LENGTH) {
            return tooLong(NOTE_LENGTH, "note-" + figure.code());
        }
        return figure.figure() == null || KpiPolicy.inRange(kpi.get().unit(), figure.figure())
                ? Decision.allow()
                : Decision.refuse(new Refusal(
                        MonitoringRule.RETURN_FIGURE_RANGE,
                        Map.of("unit", kpi.get().unit().name()),
                        "figure-" + figure.code()));
    }

    private static Decision tooLong(int most, String field) {
        return Decision.refuse(new Refusal(MonitoringRule.RETURN_TEXT_LENGTH, Map.of("most", most), field));
    }
}
