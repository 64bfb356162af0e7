package cymru.cartref.quality;

import cymru.cartref.shared.Rule;

/** The rules of assessments; docs/rules.md says where each comes from. */
public enum AssessmentRule implements Rule {
    ASSESSMENT_OPEN_ALREADY,
    ASSESSMENT_STEP,
    ASSESSMENT_EDITION,
    ASSESSMENT_ANSWERS,
    ASSESSMENT_LENGTH,
    ASSESSMENT_VISIT_DAY,
    ASSESSMENT_FILES,
    ASSESSMENT_COMMENT,
    ASSESSMENT_REVIEWER,
    ASSESSMENT_DECISIONS,
    ASSESSMENT_REASON
}
