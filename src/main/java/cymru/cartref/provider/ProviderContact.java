package cymru.cartref.provider;

/** Where a provider is to be found, as notices and contracts name it; empty where it has not said. */
public record ProviderContact(long id, String name, String registeredOffice, String email) {}
