package cymru.cartref.notification;

import cymru.cartref.shared.Bilingual;

/** Who writes: shown as sender and in the footer. A module with settings of its own may provide it. */
public interface CouncilIdentity {

    Bilingual name();

    /** The team's mailbox where answers go; empty while nobody has set one. */
    String teamAddress();
}
