package cymru.cartref.provider;

/** What a module above says of a service before its provider takes it away. */
public interface ServiceUse {

    /** Whether something there goes on naming it. */
    boolean uses(long serviceId);
}
