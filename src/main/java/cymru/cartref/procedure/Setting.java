package cymru.cartref.procedure;

import java.util.EnumSet;
import java.util.Set;

/**
 * The settings that deeds ask for by name. Values, labels and sources are data in the procedure's version; every version
 * has a value for every setting of its procedure.
 */
public enum Setting {
    VETTING_TARGET(ProcedureCode.PROVIDER_REGISTRATION, Kind.TIME_LIMIT),
    MORE_INFORMATION_REPLY(ProcedureCode.PROVIDER_REGISTRATION, Kind.TIME_LIMIT),
    REVETTING_TARGET(ProcedureCode.PROVIDER_REGISTRATION, Kind.TIME_LIMIT),
    /** Counted from the day a registration was begun, as is the reminder. */
    REGISTRATION_TARGET(ProcedureCode.PROVIDER_REGISTRATION, Kind.TIME_LIMIT),
    REGISTRATION_REMINDER(ProcedureCode.PROVIDER_REGISTRATION, Kind.TIME_LIMIT),
    /** So long a number of free places is relied on; then it is asked for again. */
    VACANCIES_GOOD_FOR(ProcedureCode.PROVIDER_REGISTRATION, Kind.TIME_LIMIT),

    EVIDENCE_CHECK_TARGET(ProcedureCode.EVIDENCE, Kind.TIME_LIMIT),
    /** Counted back from the expiry date, as are the other two warnings. */
    EVIDENCE_FIRST_WARNING(ProcedureCode.EVIDENCE, Kind.TIME_LIMIT),
    EVIDENCE_SECOND_WARNING(ProcedureCode.EVIDENCE, Kind.TIME_LIMIT),
    EVIDENCE_LAST_WARNING(ProcedureCode.EVIDENCE, Kind.TIME_LIMIT),
    /** In pounds, as is the other cover. */
    EMPLOYERS_LIABILITY_COVER(ProcedureCode.EVIDENCE, Kind.NUMBER),
    PUBLIC_LIABILITY_COVER(ProcedureCode.EVIDENCE, Kind.NUMBER),

    ASSESSMENT_TARGET(ProcedureCode.TERMS, Kind.TIME_LIMIT),
    TERMS_ANSWER(ProcedureCode.TERMS, Kind.TIME_LIMIT),
    /** Counted from the day the version was issued, as is the second reminder. */
    TERMS_FIRST_REMINDER(ProcedureCode.TERMS, Kind.TIME_LIMIT),
    TERMS_SECOND_REMINDER(ProcedureCode.TERMS, Kind.TIME_LIMIT),

    /** In pounds, VAT included. */
    LIGHT_TOUCH_THRESHOLD(ProcedureCode.TENDER, Kind.NUMBER),
    TENDERING_PERIOD(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    LIGHT_TOUCH_TENDERING_PERIOD(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    PLATFORM_FALLBACK(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    CLARIFICATION_ANSWER_TARGET(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    /** Counted back from the bid deadline, as is the reminder. */
    SIGNATORY_WARNING(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    DEADLINE_REMINDER(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    COMPLIANCE_REPLY(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    BIDDER_QUESTION_REPLY(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    LOW_BID_REPLY(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    EVALUATORS_PER_LOT(ProcedureCode.TENDER, Kind.NUMBER),
    SCORING_TARGET(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    MODERATION_TARGET(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    APPROVAL_TARGET(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    STANDSTILL(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    VOLUNTARY_STANDSTILL_MINIMUM(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    DETAILS_NOTICE(ProcedureCode.TENDER, Kind.TIME_LIMIT),
    LIGHT_TOUCH_DETAILS_NOTICE(ProcedureCode.TENDER, Kind.TIME_LIMIT),

    PROVIDER_SIGNING(ProcedureCode.CONTRACT, Kind.TIME_LIMIT),
    COUNCIL_SIGNING(ProcedureCode.CONTRACT, Kind.TIME_LIMIT),
    RECORDS_KEPT_YEARS(ProcedureCode.CONTRACT, Kind.NUMBER),
    EXPIRY_NOTICE_MONTHS(ProcedureCode.CONTRACT, Kind.NUMBER),
    /** So long before their day milestones and price reviews are told of. */
    CONTRACT_DAY_AHEAD(ProcedureCode.CONTRACT, Kind.TIME_LIMIT),

    TRIAGE_AT_RISK(ProcedureCode.CONCERN, Kind.TIME_LIMIT),
    TRIAGE_TARGET(ProcedureCode.CONCERN, Kind.TIME_LIMIT),
    /** So many notes about a service, within so many weeks, go to triage. */
    SOFT_NOTES_RAISE(ProcedureCode.CONCERN, Kind.NUMBER),
    SOFT_NOTES_WEEKS(ProcedureCode.CONCERN, Kind.NUMBER),
    CONCERN_DRAFT_LIFE(ProcedureCode.CONCERN, Kind.TIME_LIMIT),
    /** The longest until a hold is looked at again. */
    HOLD_REVIEW(ProcedureCode.CONCERN, Kind.TIME_LIMIT),

    RISK_AMBER_FROM(ProcedureCode.ESCALATION, Kind.NUMBER),
    /** Within amber, from when on the second level is recommended. */
    RISK_SECOND_LEVEL_FROM(ProcedureCode.ESCALATION, Kind.NUMBER),
    RISK_RED_FROM(ProcedureCode.ESCALATION, Kind.NUMBER),
    MINUTES_TARGET(ProcedureCode.ESCALATION, Kind.TIME_LIMIT),
    ACTION_REMINDER(ProcedureCode.ESCALATION, Kind.TIME_LIMIT),
    GOOD_REVIEWS_TO_STEP_DOWN(ProcedureCode.ESCALATION, Kind.NUMBER),
    POOR_REVIEWS_TO_STEP_UP(ProcedureCode.ESCALATION, Kind.NUMBER),
    SUSPENSION_REPLY(ProcedureCode.ESCALATION, Kind.TIME_LIMIT),
    SUSPENSION_LETTER(ProcedureCode.ESCALATION, Kind.TIME_LIMIT),
    SUSPENSION_APPEAL(ProcedureCode.ESCALATION, Kind.TIME_LIMIT),
    SUSPENSION_REVIEW(ProcedureCode.ESCALATION, Kind.TIME_LIMIT),
    /** Until a placing authority has said that it received a notice; then a person tells it. */
    AUTHORITY_ACKNOWLEDGED(ProcedureCode.ESCALATION, Kind.TIME_LIMIT),

    RETURN_DUE(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    RETURN_WARNING(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    RETURN_FIRST_REMINDER(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    RETURN_SECOND_REMINDER(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    RETURN_REVIEW(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    KPI_SHARE(ProcedureCode.MONITORING, Kind.NUMBER),
    KPI_RED_CYCLES(ProcedureCode.MONITORING, Kind.NUMBER),
    KPI_QUARTERS_SHOWN(ProcedureCode.MONITORING, Kind.NUMBER),
    VISIT_MONTHS_GREEN(ProcedureCode.MONITORING, Kind.NUMBER),
    VISIT_MONTHS_AMBER(ProcedureCode.MONITORING, Kind.NUMBER),
    VISIT_AFTER_AMBER(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    VISIT_RED(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    VISIT_MONTHS_NEW(ProcedureCode.MONITORING, Kind.NUMBER),
    /** So long before its day a visit is asked for. */
    VISIT_PLANNING(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    VISIT_REPORT(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    UNANNOUNCED_SHARE(ProcedureCode.MONITORING, Kind.NUMBER),
    RI_VISIT_MONTHS(ProcedureCode.MONITORING, Kind.NUMBER),
    CARE_REVIEW_MONTHS(ProcedureCode.MONITORING, Kind.NUMBER),
    EVENT_LATE(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    EVENT_ACKNOWLEDGED(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    RATING_REVIEW_REQUEST(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    RATING_APPEAL(ProcedureCode.MONITORING, Kind.TIME_LIMIT),
    RATING_FALL_SCORE(ProcedureCode.MONITORING, Kind.NUMBER),
    RATING_LOWEST_SCORE(ProcedureCode.MONITORING, Kind.NUMBER),

    SELF_ASSESSMENT(ProcedureCode.QUALITY, Kind.TIME_LIMIT),
    DESKTOP_REVIEW(ProcedureCode.QUALITY, Kind.TIME_LIMIT),
    DRAFT_REPORT(ProcedureCode.QUALITY, Kind.TIME_LIMIT),
    FACTUAL_ACCURACY(ProcedureCode.QUALITY, Kind.TIME_LIMIT),
    REPORT_REVIEW(ProcedureCode.QUALITY, Kind.TIME_LIMIT),
    ASSESSMENT_MONTHS(ProcedureCode.QUALITY, Kind.NUMBER),
    STANDARD_MET_FROM(ProcedureCode.QUALITY, Kind.NUMBER),
    STANDARD_POOR_BELOW(ProcedureCode.QUALITY, Kind.NUMBER),

    CLOSURE_GROUP(ProcedureCode.CLOSURE, Kind.TIME_LIMIT),
    CLOSURE_PLAN(ProcedureCode.CLOSURE, Kind.TIME_LIMIT),
    CLOSURE_MEETING(ProcedureCode.CLOSURE, Kind.TIME_LIMIT),
    EMERGENCY_GROUP(ProcedureCode.CLOSURE, Kind.TIME_LIMIT),
    EMERGENCY_MEETING(ProcedureCode.CLOSURE, Kind.TIME_LIMIT),
    PLANNED_CLOSURE_MONTHS(ProcedureCode.CLOSURE, Kind.NUMBER),
    INSOLVENCY_INTENTIONS(ProcedureCode.CLOSURE, Kind.TIME_LIMIT),
    PLACEMENT_END_NOTICE(ProcedureCode.CLOSURE, Kind.TIME_LIMIT),
    CHILD_RECORDS_YEARS(ProcedureCode.CLOSURE, Kind.NUMBER),

    PROCEDURE_APPROVAL_TARGET(ProcedureCode.PROCEDURE_CHANGE, Kind.TIME_LIMIT),
    PROCEDURE_APPROVAL_REMINDER(ProcedureCode.PROCEDURE_CHANGE, Kind.TIME_LIMIT);

    /** What a value is. */
    public enum Kind {
        /** A number of hours, days or working days. */
        TIME_LIMIT,
        NUMBER,
        TEXT,
        /** ISO 8601, such as {@code 2030-04-01}. */
        DATE
    }

    private static final Set<Setting> BY_PEOPLE = EnumSet.of(
            EMPLOYERS_LIABILITY_COVER,
            PUBLIC_LIABILITY_COVER,
            LIGHT_TOUCH_THRESHOLD,
            TENDERING_PERIOD,
            LIGHT_TOUCH_TENDERING_PERIOD,
            PLATFORM_FALLBACK,
            STANDSTILL,
            RECORDS_KEPT_YEARS,
            GOOD_REVIEWS_TO_STEP_DOWN,
            POOR_REVIEWS_TO_STEP_UP,
            SUSPENSION_LETTER,
            UNANNOUNCED_SHARE,
            RI_VISIT_MONTHS,
            CARE_REVIEW_MONTHS,
            EVENT_LATE,
            EVENT_ACKNOWLEDGED,
            INSOLVENCY_INTENTIONS,
            PLACEMENT_END_NOTICE,
            CHILD_RECORDS_YEARS);

    private final ProcedureCode procedure;
    private final Kind kind;

    Setting(ProcedureCode procedure, Kind kind) {
        this.procedure = procedure;
        this.kind = kind;
    }

    public ProcedureCode procedure() {
        return procedure;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether people keep to it and the portal only shows it. */
    public boolean byPeople() {
        return BY_PEOPLE.contains(this);
    }
}
