package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import java.time.LocalDate;

/** A day on which the law of the profit regime changes: Health and Social Care (Wales) Act 2025, Part 1 chapter 1. */
public record LawDate(Code code, LocalDate day, Bilingual effect, Certainty certainty, Bilingual source) {

    public enum Code {
        ROYAL_ASSENT,
        REGULATION_POWERS,
        /** The last day on which an application to the regulator is judged by the old rules. */
        LAST_OLD_RULES_APPLICATION,
        CLOSED_TO_NEW_FOR_PROFIT,
        SUFFICIENCY_PLAN_DUTY,
        FIRST_SUFFICIENCY_PLAN_DUE,
        FOR_PROFIT_GROWTH_ENDS,
        SECOND_SUFFICIENCY_PLAN_DUE,
        PLACEMENT_APPROVAL_NEEDED
    }
}
