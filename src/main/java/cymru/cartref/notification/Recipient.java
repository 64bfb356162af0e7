package cymru.cartref.notification;

import cymru.cartref.shared.Language;

/** Whom a message goes to, handed over by the caller. The name is the person's own, the only personal content of a mail. */
public record Recipient(String address, String name, Language language) {}
