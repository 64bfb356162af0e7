package cymru.cartref.contract;

import cymru.cartref.shared.Rule;

/** The rules of making and signing a contract; docs/rules.md says where each comes from. */
public enum ContractRule implements Rule {
    CONTRACT_NOT_AT_THIS_STEP,

    // what must hold at either signature
    CONTRACT_PROVIDER_NOT_REGISTERED,
    CONTRACT_REFERRALS_STOPPED,
    CONTRACT_EVIDENCE_EXPIRED,
    CONTRACT_TERMS_NOT_ACCEPTED,
    CONTRACT_CERTIFICATE_OUTSTANDING,

    // the signature itself
    CONTRACT_NOT_AS_SHOWN,
    CONTRACT_CAPACITY_MISSING,
    CONTRACT_READING_NOT_CONFIRMED,

    // certificates, and giving up
    CONTRACT_CERTIFICATE_SETTLED,
    CONTRACT_CERTIFICATE_NOT_WAITING,
    CONTRACT_REASON_NEEDED
}
