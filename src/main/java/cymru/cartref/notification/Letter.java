package cymru.cartref.notification;

/** The words of one mail in its reader's language. */
record Letter(String subject, String text, String html) {}
