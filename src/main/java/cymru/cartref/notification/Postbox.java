package cymru.cartref.notification;

import java.util.Collection;

/** Where a deed puts its messages: rows in the deed's transaction, sent after it commits. */
public interface Postbox {

    /** One row per recipient; must be called inside a transaction. */
    void send(Collection<Recipient> recipients, Mail mail);
}
