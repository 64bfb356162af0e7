package cymru.cartref.terms;

/** Who counts as a relevant person (2016 Act s.9B). */
public enum RelatedAs {
    EMPLOYEE_OR_WORKER,
    OFFICER,
    TRUSTEE,
    FAMILY_MEMBER,
    BUSINESS_PARTNER,
    CONTROLLED_BODY,
    SUBSTANTIAL_INTEREST,
    GROUP_MEMBER
}
