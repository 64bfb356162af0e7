package cymru.cartref.concern.closure;

/** Why a service closes. */
public enum ClosureCause {
    PROVIDER_NOTICE,
    CONTRACT_END,
    REGISTRATION_CANCELLED,
    INSOLVENCY,
    FIRE_OR_FLOOD,
    STAFFING,
    IMMEDIATE_HARM
}
