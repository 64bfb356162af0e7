package cymru.cartref.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a deed puts into the outbox, and what case pages read from it. */
@PortalTest
class OutboxIT {

    private static final Recipient CARYS = new Recipient("carys@provider.example", "Carys Ŵyn", Language.CY);
    private static final Recipient JO = new Recipient("jo@provider.example", "Jo", Language.EN);

    @Autowired
    Postbox postbox;

    @Autowired
    MessageLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    String reference = "";

    @BeforeEach
    void newCase() {
        reference = "X-" + UUID.randomUUID().toString().substring(0, 20);
    }

    @Test
    void messagesWithoutADeedAreAFault() {
        assertThatThrownBy(() -> postbox.send(List.of(CARYS), opened()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void allRecipientsAreOneStatementInTheDeedsCommit() throws Exception {
        List<Recipient> many = IntStream.range(0, 40)
                .mapToObj(n -> new Recipient("p" + n + "@provider.example", "P" + n, Language.EN))
                .toList();
        Counting.Tally tally =
                Counting.of(() -> transaction.executeWithoutResult(status -> postbox.send(many, opened())));
        assertThat(tally.commits()).isEqualTo(1);
        assertThat(tally.statements())
                .filteredOn(statement -> statement.startsWith("INSERT"))
                .hasSize(1);
        assertThat(tally.statements()).hasSize(2);
        assertThat(log.tally(reference)).isEqualTo(Map.of(MessageState.PENDING, 40L));
    }

    @Test
    void eachReaderHasTheirOwnLanguageAndIsToldOnce() {
        send(List.of(CARYS, JO, new Recipient("JO@provider.example ", "Jo again", Language.EN)));
        assertThat(log.about(reference, MessageLog.NEWEST, 10))
                .extracting(MessageLine::recipientAddress, MessageLine::recipientName, MessageLine::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("jo@provider.example", "Jo", "Bid for Homes opened"),
                        org.assertj.core.groups.Tuple.tuple(
                                "carys@provider.example", "Carys Ŵyn", "Agorwyd cynnig Cartrefi"));
    }

    @Test
    void deedThatFailsTellsNobody() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    postbox.send(List.of(CARYS), opened());
                    throw new IllegalArgumentException("the deed fails at its end");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(log.about(reference, MessageLog.NEWEST, 10)).isEmpty();
    }

    @Test
    void nobodyToTellIsNoStatement() throws Exception {
        Counting.Tally tally =
                Counting.of(() -> transaction.executeWithoutResult(status -> postbox.send(List.of(), opened())));
        assertThat(tally.statements()).isEmpty();
    }

    @Test
    void mailWithoutWordsIsAFaultOfTheCode() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> postbox.send(List.of(JO), new Mail("test.unknown", Map.of(), reference, "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.unknown");
    }

    @Test
    void casePageReadsPageByPageInOneStatementEach() throws Exception {
        send(IntStream.range(0, 7)
                .mapToObj(n -> new Recipient("p" + n + "@provider.example", "P" + n, Language.EN))
                .toList());
        List<MessageLine> first = log.about(reference, MessageLog.NEWEST, 3);
        Counting.Tally tally = Counting.of(
                () -> assertThat(log.about(reference, first.getLast().id(), 3))
                        .extracting(MessageLine::recipientName)
                        .containsExactly("P3", "P2", "P1"));
        assertThat(first).extracting(MessageLine::recipientName).containsExactly("P6", "P5", "P4");
        assertThat(tally.statements()).hasSize(1);
        assertThat(tally.statements().getFirst()).contains("LIMIT").doesNotContain("arguments");
    }

    @Test
    void givenUpMessageIsTriedAnewOnlyOnceAskedFor() {
        send(List.of(JO));
        long id = log.about(reference, MessageLog.NEWEST, 1).getFirst().id();
        jdbc.sql("UPDATE outbox_message SET state = 'GIVEN_UP', attempts = 8, next_attempt_at = NULL WHERE id = ?")
                .param(id)
                .update();
        assertThat(log.givenUp(MessageLog.NEWEST, 5))
                .extracting(MessageLine::id)
                .contains(id);

        transaction.executeWithoutResult(status -> log.retry(id));
        transaction.executeWithoutResult(status -> log.retry(id));

        MessageLine line = log.find(id).orElseThrow();
        assertThat(line.state()).isEqualTo(MessageState.PENDING);
        assertThat(line.attempts()).isZero();
        assertThat(line.nextAttemptAt()).isNotNull();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE reference = ? AND deed = 'message.tried-anew'")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void send(List<Recipient> recipients) {
        transaction.executeWithoutResult(status -> postbox.send(recipients, opened()));
    }

    private Mail opened() {
        return new Mail(
                "test.opened",
                Map.of(
                        "title",
                        new Bilingual("Homes", "Cartrefi"),
                        "who",
                        "Hafan",
                        "until",
                        Instant.parse("2027-07-03T11:00:00Z"),
                        "count",
                        2),
                reference,
                "tenders/T-0031");
    }
}
