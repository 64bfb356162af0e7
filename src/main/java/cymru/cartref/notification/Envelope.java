package cymru.cartref.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a letter into a mail: addresses, and headers that thread the mails of a case and keep robots from answering. */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailProperties properties;

    Envelope(MailProperties properties) {
        this.properties = properties;
    }

    /** @throws MessagingException also when the recipient's address is none */
    void fill(MimeMessage message, OutboxRow row, Letter letter, Letterhead letterhead) throws MessagingException {
        String council = letterhead.council().in(row.language());
        message.setFrom(named(properties.from(), council));
        message.setReplyTo(new InternetAddress[] {named(letterhead.replyTo(), council)});
        message.setRecipient(
                Message.RecipientType.TO,
                named(row.recipient().address(), row.recipient().name()));
        message.setSubject(OneLine.of(letter.subject()), UTF_8);
        message.setSentDate(Date.from(row.createdAt()));
        message.setContent(alternatives(letter, row.calendar()));
        headers(message, row);
    }

    /** The Message-ID is the row's own: a mail sent twice because of a crash is the same mail to its receiver. */
    private void headers(MimeMessage message, OutboxRow row) throws MessagingException {
        message.setHeader("Message-ID", row.messageId());
        if (!row.reference().isBlank()) {
            String thread = "<case." + row.reference().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + "@"
                    + properties.domain() + ">";
            message.setHeader("In-Reply-To", thread);
            message.setHeader("References", thread);
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", row.language().locale().getLanguage());
    }

    /** With an invitation, calendars read the third form of the same mail. */
    private static MimeMultipart alternatives(Letter letter, @Nullable String calendar) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(letter.text(), UTF_8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        if (calendar == null) {
            return new MimeMultipart("alternative", text, html);
        }
        MimeBodyPart invitation = new MimeBodyPart();
        invitation.setContent(calendar, "text/calendar; charset=UTF-8; method=" + method(calendar));
        return new MimeMultipart("alternative", text, html, invitation);
    }

    private static String method(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("METHOD:"))
                .map(line -> line.substring("METHOD:".length()).strip())
                .findFirst()
                .orElse("PUBLISH");
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        InternetAddress one = new InternetAddress(address, true);
        try {
            one.setPersonal(OneLine.of(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is always there", e);
        }
        return one;
    }
}
