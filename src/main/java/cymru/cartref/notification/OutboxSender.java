package cymru.cartref.notification;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox, never on a request's thread. A claim is sent in slices, each over one connection, and its results
 * are kept at once: a crash sends at most one slice twice, each mail under its old Message-ID.
 */
@Component
class OutboxSender {

    static final int CLAIM = 50;
    static final int SLICE = 10;

    private static final Logger LOG = LoggerFactory.getLogger(OutboxSender.class);

    /** A mail server that is slow must not let the claim run out under our hands. */
    private static final Duration ENOUGH = Outbox.LEASE.dividedBy(2);

    private static final Pattern REPLY_CODE = Pattern.compile("^[45][0-9]{2}\\b");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Outbox outbox;
    private final LetterWriter writer;
    private final Envelope envelope;
    private final CouncilIdentity council;
    private final MailProperties properties;
    private final JavaMailSender mail;
    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean stopping;

    OutboxSender(
            Outbox outbox,
            LetterWriter writer,
            Envelope envelope,
            CouncilIdentity council,
            MailProperties properties,
            JavaMailSender mail) {
        this.outbox = outbox;
        this.writer = writer;
        this.envelope = envelope;
        this.council = council;
        this.properties = properties;
        this.mail = mail;
    }

    /** Sends what is due until nothing is or the mail server takes nothing. @return how many were sent */
    int drain() {
        if (!sending.tryLock()) {
            return 0;
        }
        try {
            int sent = 0;
            boolean more = true;
            while (more && !stopping) {
                List<OutboxRow> claimed = outbox.claim(CLAIM);
                int now = sendClaimed(claimed);
                sent += now;
                more = claimed.size() == CLAIM && now > 0;
            }
            return sent;
        } finally {
            sending.unlock();
        }
    }

    /** Lets the slice under way end while the database is still there. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        if (sending.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            sending.unlock();
        } else {
            LOG.warn("The mail server did not answer in time; what it may have taken is sent again later");
        }
    }

    private int sendClaimed(List<OutboxRow> claimed) {
        long begin = System.nanoTime();
        int sent = 0;
        for (int from = 0; from < claimed.size(); from += SLICE) {
            List<OutboxRow> slice = claimed.subList(from, Math.min(claimed.size(), from + SLICE));
            int now = sendSlice(slice);
            sent += now;
            boolean late = System.nanoTime() - begin > ENOUGH.toNanos();
            if (now == 0 || late || stopping) {
                outbox.release(claimed.subList(from + slice.size(), claimed.size()));
                break;
            }
        }
        return sent;
    }

    private int sendSlice(List<OutboxRow> slice) {
        Map<OutboxRow, Exception> failed = new IdentityHashMap<>();
        Map<MimeMessage, OutboxRow> rows = new IdentityHashMap<>();
        List<MimeMessage> messages = new ArrayList<>();
        Letterhead letterhead = new Letterhead(council.name(), properties.replyTo(council.teamAddress()));
        for (OutboxRow row : slice) {
            try {
                MimeMessage message = mail.createMimeMessage();
                envelope.fill(message, row, writer.write(row, letterhead), letterhead);
                messages.add(message);
                rows.put(message, row);
            } catch (MessagingException | RuntimeException e) {
                failed.put(row, e);
            }
        }
        transmit(messages).forEach((message, e) -> failed.put(rows.get(message), e));
        List<OutboxRow> sent =
                slice.stream().filter(row -> !failed.containsKey(row)).toList();
        outbox.sent(sent);
        failed.forEach(this::keepFailure);
        return sent.size();
    }

    /** @return what the mail server did not take, with the reason */
    private Map<MimeMessage, Exception> transmit(List<MimeMessage> messages) {
        Map<MimeMessage, Exception> failed = new IdentityHashMap<>();
        if (messages.isEmpty()) {
            return failed;
        }
        try {
            mail.send(messages.toArray(MimeMessage[]::new));
        } catch (MailSendException e) {
            // names no message when only the connection's end failed: the server has taken them all
            e.getFailedMessages().forEach((message, cause) -> failed.put((MimeMessage) message, cause));
        } catch (MailException e) {
            messages.forEach(message -> failed.put(message, e));
        }
        return failed;
    }

    /** One that cannot be kept, because its listener fails, must not keep the others from it. */
    private void keepFailure(OutboxRow row, Exception e) {
        String error = error(e);
        LOG.info(
                "Message {} about {} was not sent at try {}: {}", row.id(), row.reference(), row.attempts() + 1, error);
        try {
            outbox.failed(row, error);
        } catch (RuntimeException unkept) {
            LOG.error("The failure of message {} could not be kept", row.id(), unkept);
        }
    }

    /** Kind of the fault and the server's reply code; the rest of its text may hold an address. */
    private static String error(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String kind = e.getClass().getSimpleName();
        Matcher code = REPLY_CODE.matcher(String.valueOf(cause.getMessage()));
        if (code.find()) {
            return kind + " " + code.group();
        }
        return cause == e ? kind : kind + ", " + cause.getClass().getSimpleName();
    }
}
