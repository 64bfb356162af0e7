package cymru.cartref.concern;

import cymru.cartref.account.Role;
import cymru.cartref.improvement.PlanSummary;
import cymru.cartref.procedure.ReferralAdvice;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the council reads of a case.
 *
 * @param level 0 once it is closed
 * @param asks null once it is closed
 * @param guard what stands in the way of one level down, in no case more than the guard's points
 * @param held whether a concern of it is held from the provider
 * @param told whether the provider knows of the case
 * @param toldOfLevel whether it had the letter of this level
 */
public record EscalationPage(
        String reference,
        String provider,
        String providerReference,
        @Nullable String service,
        EscalationState state,
        int level,
        Instant since,
        @Nullable Asks asks,
        List<Rung> ladder,
        List<Refusal> guard,
        @Nullable LocalDate enquirySince,
        @Nullable LocalDate regulatorActionSince,
        boolean held,
        boolean told,
        boolean toldOfLevel,
        ReferralStatus referrals,
        List<Attached> concerns,
        List<ReferralLine> decisions,
        List<EscalationLetter> letters,
        List<StepLine> steps,
        @Nullable PlanSummary plan) {

    /**
     * What the level asks for.
     *
     * @param first whether its first meeting is due, not a review
     * @param letterDue by when the provider has its letter
     * @param latestReview the last day on which a decision about referrals of now would be reviewed
     */
    public record Asks(
            Bilingual meeting,
            Role chair,
            boolean first,
            Instant due,
            boolean late,
            Instant letterDue,
            LocalDate planDue,
            LocalDate latestReview,
            ReferralAdvice advice) {}

    /** A level of the procedure; {@code high}: only the head of service or the director decides on it. */
    public record Rung(int number, Bilingual name, Bilingual beginsWhen, boolean here, boolean high) {}

    /** A concern of the case. */
    public record Attached(String reference, SourceKind source, Instant raisedAt, boolean held) {}

    /** A step of its history; {@code by} is null for nobody in person. */
    public record StepLine(
            StepKind kind,
            int from,
            int to,
            @Nullable String about,
            @Nullable String by,
            Instant at,
            String words) {

        @Override
        public String toString() {
            return "StepLine[sealed]";
        }
    }
}
