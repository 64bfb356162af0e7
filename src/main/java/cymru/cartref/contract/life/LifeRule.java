package cymru.cartref.contract.life;

import cymru.cartref.shared.Rule;

/** The rules of a contract's life; docs/rules.md says where each comes from. */
public enum LifeRule implements Rule {
    LIFE_DATES,
    LIFE_NOTICE,
    LIFE_MONEY,
    LIFE_BY_AMENDMENT,
    LIFE_REASON,
    LIFE_NOT_TO_DECIDE,
    LIFE_OVER,
    LIFE_MILESTONE,
    LIFE_SPEND_MONTH,
    AMENDMENT_ONE_AT_A_TIME,
    AMENDMENT_WORDS,
    AMENDMENT_CHANGES,
    AMENDMENT_STATE,
    AMENDMENT_NOT_AS_SHOWN,
    AMENDMENT_SAME_PERSON
}
