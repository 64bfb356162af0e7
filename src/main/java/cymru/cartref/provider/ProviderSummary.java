package cymru.cartref.provider;

/** What other modules may know of a provider. */
public record ProviderSummary(long id, String reference, String name, LegalForm legalForm, ProviderStatus status) {}
