package cymru.cartref.concern;

import cymru.cartref.provider.ServiceSummary;

/** A service that a concern or note can be about. */
public record ServiceChoice(long serviceId, String service, long providerId, String provider) {

    static ServiceChoice of(ServiceSummary service) {
        return new ServiceChoice(service.id(), service.name(), service.providerId(), service.provider());
    }
}
