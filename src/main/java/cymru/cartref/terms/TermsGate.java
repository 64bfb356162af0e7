package cymru.cartref.terms;

import cymru.cartref.shared.Decision;

/** Asked before a bid is submitted, an award made or a contract signed where the tender asks for not-for-profit terms. */
public interface TermsGate {

    /** Refused with {@code TERMS_NOT_ACCEPTED} unless the provider has accepted the version in force. */
    Decision acceptedCurrentTerms(long providerId);
}
