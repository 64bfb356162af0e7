package cymru.cartref.embedded;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads GreenMail's memory. Mails of one second keep the order in which they came. */
class GreenMailbox implements CaughtMails {

    private final GreenMail catcher;

    GreenMailbox(GreenMail catcher) {
        this.catcher = catcher;
    }

    private record Caught(Line line, MimeMessage message) {}

    @Override
    public List<Line> newest(String to, int limit) {
        String part = to.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .map(Caught::line)
                .filter(line -> line.to().toLowerCase(Locale.ROOT).contains(part))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Message> find(String id) {
        return all().stream()
                .filter(caught -> caught.line().id().equals(id))
                .findFirst()
                .map(GreenMailbox::opened);
    }

    private List<Caught> all() {
        List<Caught> all = new ArrayList<>();
        for (MimeMessage message : catcher.getReceivedMessages()) {
            all.add(new Caught(line(message), message));
        }
        Collections.reverse(all);
        all.sort(Comparator.comparing((Caught caught) -> caught.line().at()).reversed());
        return all;
    }

    private static Line line(MimeMessage message) {
        try {
            return new Line(
                    id(message.getMessageID()),
                    addresses(message.getRecipients(jakarta.mail.Message.RecipientType.TO)),
                    String.valueOf(message.getSubject()),
                    message.getSentDate().toInstant());
        } catch (MessagingException e) {
            throw new IllegalStateException("A caught mail could not be read", e);
        }
    }

    private static Message opened(Caught caught) {
        MimeMessage message = caught.message();
        try {
            return new Message(
                    caught.line(),
                    addresses(message.getFrom()),
                    addresses(message.getReplyTo()),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException e) {
            throw new IllegalStateException("A caught mail could not be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = body(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address -> address instanceof InternetAddress one ? one.getAddress() : address.toString())
                        .collect(Collectors.joining(", "));
    }

    private static String id(@Nullable String messageId) {
        return messageId == null ? "" : messageId.replaceAll("^<|[@>].*$", "");
    }
}
