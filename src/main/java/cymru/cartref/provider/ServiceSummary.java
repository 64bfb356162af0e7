package cymru.cartref.provider;

/** What other modules may know of a service. */
public record ServiceSummary(
        long id, long providerId, String providerReference, String providerName, ServiceKind kind, String name) {}
