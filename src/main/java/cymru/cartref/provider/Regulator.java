package cymru.cartref.provider;

/** Who registers a service, by the nation it stands in. */
public enum Regulator {
    CARE_INSPECTORATE_WALES,
    OFSTED,
    CARE_INSPECTORATE_SCOTLAND,
    RQIA
}
