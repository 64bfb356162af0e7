package cymru.cartref.provider;

/** What a named person is to the provider. */
public enum PersonRole {
    RESPONSIBLE_INDIVIDUAL,
    REGISTERED_MANAGER,
    CONTACT
}
