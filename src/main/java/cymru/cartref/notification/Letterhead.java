package cymru.cartref.notification;

import cymru.cartref.shared.Bilingual;

/** Who writes, as it is while a slice of mails goes out. */
record Letterhead(Bilingual council, String replyTo) {}
