package cymru.cartref.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import cymru.cartref.PortalTest;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the outbox's rows with a mail server that works, that is dead, and with two senders. */
@PortalTest
class OutboxSenderIT {

    private static final String LOOPBACK = "127.0.0.1";

    @Autowired
    Postbox postbox;

    @Autowired
    MessageLog log;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterWriter writer;

    @Autowired
    Envelope envelope;

    @Autowired
    CouncilIdentity council;

    @Autowired
    MailProperties properties;

    @Autowired
    DatabaseClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ConfigurableApplicationContext context;

    final GreenMail server = new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    final List<MessageGivenUp> heard = new ArrayList<>();
    final ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
        if (event.getPayload() instanceof MessageGivenUp givenUp) {
            heard.add(givenUp);
        }
    };
    String reference = "";

    @BeforeEach
    void emptyOutboxAndNewCase() {
        reference = "X-" + UUID.randomUUID().toString().substring(0, 20);
        jdbc.sql("UPDATE outbox_message SET next_attempt_at = NULL WHERE next_attempt_at IS NOT NULL")
                .update();
        context.addApplicationListener(listener);
        server.start();
    }

    @AfterEach
    void stop() {
        context.removeApplicationListener(listener);
        server.stop();
    }

    @Test
    void everyMessageArrivesUnderItsOwnIdAndIsMarkedSent() throws Exception {
        tell(63);
        assertThat(sender(server.getSmtp().getPort()).drain()).isEqualTo(63);
        assertThat(log.tally(reference)).isEqualTo(Map.of(MessageState.SENT, 63L));
        assertThat(arrived())
                .containsExactlyInAnyOrderElementsOf(
                        jdbc.sql("SELECT message_id FROM outbox_message WHERE reference = ?")
                                .param(reference)
                                .query(String.class)
                                .list());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outbox_message WHERE reference = ? AND link IS NOT NULL")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .as("links kept after sending")
                .isZero();
        assertThat(sender(server.getSmtp().getPort()).drain()).isZero();
    }

    @Test
    void deadMailServerMakesPausesGrowUntilTheMessageIsGivenUpOnce() throws Exception {
        tell(1);
        OutboxSender sender = sender(deadPort());
        Duration last = Duration.ZERO;
        for (int tries = 1; tries < Pauses.TRIES; tries++) {
            assertThat(sender.drain()).isZero();
            MessageLine line = only();
            assertThat(line.state()).isEqualTo(MessageState.RETRY);
            assertThat(line.attempts()).isEqualTo(tries);
            assertThat(line.lastError()).isNotNull().doesNotContain("provider.example");
            Duration pause = Duration.between(clock.now(), Objects.requireNonNull(line.nextAttemptAt()));
            assertThat(pause).isGreaterThan(last);
            last = pause;
            assertThat(sender.drain()).as("nothing is due in the pause").isZero();
            assertThat(only().attempts()).isEqualTo(tries);
            pauseIsOver();
        }
        sender.drain();
        assertThat(only().state()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(only().nextAttemptAt()).isNull();
        assertThat(heard).containsExactly(new MessageGivenUp(only().id(), reference, "test.told"));
        sender.drain();
        assertThat(heard).hasSize(1);
    }

    @Test
    void givingUpAndItsTaskAreOneTransaction() throws Exception {
        tell(1);
        jdbc.sql("UPDATE outbox_message SET attempts = 7 WHERE reference = ?")
                .param(reference)
                .update();
        ApplicationListener<PayloadApplicationEvent<?>> failing = event -> {
            if (event.getPayload() instanceof MessageGivenUp) {
                throw new IllegalStateException("the task could not be made");
            }
        };
        context.addApplicationListener(failing);
        try {
            sender(deadPort()).drain();
        } finally {
            context.removeApplicationListener(failing);
        }
        assertThat(only().state()).isEqualTo(MessageState.PENDING);
        assertThat(only().nextAttemptAt()).as("comes back by itself").isNotNull();
    }

    @Test
    void oneAddressThatIsNoneKeepsNobodyElseWaiting() {
        transaction.executeWithoutResult(status -> postbox.send(
                List.of(
                        new Recipient("not an address", "X", Language.EN),
                        new Recipient("jo@provider.example", "Jo", Language.EN)),
                told()));
        assertThat(sender(server.getSmtp().getPort()).drain()).isEqualTo(1);
        assertThat(log.tally(reference)).isEqualTo(Map.of(MessageState.SENT, 1L, MessageState.RETRY, 1L));
    }

    @Test
    void messageIsSentAfterTheMailServerComesBack() throws Exception {
        tell(1);
        sender(deadPort()).drain();
        pauseIsOver();
        assertThat(sender(server.getSmtp().getPort()).drain()).isEqualTo(1);
        assertThat(only().state()).isEqualTo(MessageState.SENT);
        assertThat(only().attempts()).isEqualTo(2);
        assertThat(only().lastError()).isNull();
    }

    @Test
    void twoSendersAtOnceSendEachMessageOnce() throws Exception {
        tell(180);
        CyclicBarrier start = new CyclicBarrier(2);
        int sent = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> senders = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> {
                        OutboxSender sender = sender(server.getSmtp().getPort());
                        start.await(30, TimeUnit.SECONDS);
                        return sender.drain();
                    }))
                    .toList();
            for (Future<Integer> sender : senders) {
                sent += sender.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(sent).isEqualTo(180);
        assertThat(arrived()).hasSize(180).doesNotHaveDuplicates();
        assertThat(log.tally(reference)).isEqualTo(Map.of(MessageState.SENT, 180L));
    }

    @Test
    void claimPassesOverWhatAnotherIsClaimingWithoutWaiting() {
        tell(70);
        transaction.executeWithoutResult(status -> {
            List<Long> mine = ids(outbox.claim(50));
            List<Long> others = CompletableFuture.supplyAsync(() -> ids(outbox.claim(50)))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            assertThat(mine).hasSize(50);
            assertThat(others).hasSize(20).doesNotContainAnyElementsOf(mine);
        });
    }

    @Test
    void whatADeadSenderClaimedComesBackAfterTheLease() {
        tell(1);
        assertThat(outbox.claim(50)).hasSize(1);
        assertThat(outbox.claim(50)).isEmpty();
        Instant next = Objects.requireNonNull(only().nextAttemptAt());
        assertThat(Duration.between(clock.now(), next)).isPositive().isLessThanOrEqualTo(Outbox.LEASE);
        pauseIsOver();
        assertThat(outbox.claim(50)).hasSize(1);
    }

    @Test
    void whatTheServerTookIsNotSentAgainWhenItDropsTheConnectionAtTheEnd() throws Exception {
        tell(12);
        int port = server.getSmtp().getPort();
        OutboxSender sender = sender(port, new JavaMailSenderImpl() {
            @Override
            protected Transport getTransport(Session session) {
                return new SMTPTransport(session, new URLName("smtp", LOOPBACK, port, null, null, null)) {
                    @Override
                    public void close() throws MessagingException {
                        super.close();
                        throw new MessagingException("the connection is gone");
                    }
                };
            }
        });
        assertThat(sender.drain()).isEqualTo(12);
        assertThat(log.tally(reference)).isEqualTo(Map.of(MessageState.SENT, 12L));
        assertThat(arrived()).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void stoppedSenderTakesNothingMore() throws Exception {
        tell(1);
        OutboxSender sender = sender(server.getSmtp().getPort());
        sender.stop();
        assertThat(sender.drain()).isZero();
        assertThat(only().state()).isEqualTo(MessageState.PENDING);
    }

    private OutboxSender sender(int port) {
        return sender(port, new JavaMailSenderImpl());
    }

    private OutboxSender sender(int port, JavaMailSenderImpl mail) {
        mail.setHost(LOOPBACK);
        mail.setPort(port);
        return new OutboxSender(outbox, writer, envelope, council, properties, mail);
    }

    private void tell(int count) {
        List<Recipient> recipients = IntStream.range(0, count)
                .mapToObj(n -> new Recipient("p" + n + "@provider.example", "P" + n, Language.EN))
                .toList();
        transaction.executeWithoutResult(status -> postbox.send(recipients, told()));
    }

    private Mail told() {
        return new Mail("test.told", Map.of(), reference, "tenders/T-0031");
    }

    private MessageLine only() {
        List<MessageLine> lines = log.about(reference, MessageLog.NEWEST, 2);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private void pauseIsOver() {
        jdbc.sql("UPDATE outbox_message SET next_attempt_at = created_at WHERE reference = ?")
                .param(reference)
                .update();
    }

    private List<String> arrived() throws Exception {
        List<String> ids = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }

    private static List<Long> ids(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).toList();
    }

    private static int deadPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
