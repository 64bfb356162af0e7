package cymru.cartref.terms;

/** To what a body's objects or purposes primarily relate: condition 1 of section 6A(1) of the 2016 Act. */
public enum Purposes {
    CHILD_WELFARE,
    /** Another public good that the Welsh Ministers have prescribed. */
    PRESCRIBED_PUBLIC_GOOD,
    OTHER,
    UNKNOWN
}
