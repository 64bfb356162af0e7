package cymru.cartref.work;

import java.util.Set;

/** Deeds whose doer, when of a provider, the council does not learn from the audit trail: who bids, asks or declines. */
public interface AuditVeil {

    /** How the words of such deeds begin, done or refused. */
    Set<String> deeds();

    /** A reference without what would name a provider. */
    String shown(String reference);
}
