package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import cymru.cartref.As;
import cymru.cartref.Deep;
import cymru.cartref.Guesses;
import cymru.cartref.account.Anyone;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.SignedIn;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

/**
 * Before the opening nobody but the bidder's own people reads a bid: every deed of every desk is tried by every role with
 * the bid's references, and everything that the portal keeps or says of its run is searched. Desks are found by reflection,
 * so a new one is tried without being named here; an export would be a deed that answers with a stream, and is read too.
 * Pages: {@link SealedPagesIT}.
 */
class SealedIT extends SealedWorld {

    @Autowired
    ApplicationContext beans;

    @Value("${cartref.documents.folder}")
    Path files;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("cymru.cartref");

    @BeforeEach
    void listen() {
        log.start();
        everything.addAppender(log);
        ours.setLevel(Level.TRACE);
        markedBid();
    }

    @AfterEach
    void stopListening() {
        everything.detachAppender(log);
        ours.setLevel(null);
    }

    @Test
    void noDeedTellsAnybodyElse() {
        send();
        assertOnlyItsOwnPeopleAreTold(true);
        passDeadline(tender);
        As.person(officer, () -> opening.begin(tender));
        assertOnlyItsOwnPeopleAreTold(false);
    }

    @Test
    void nothingThatIsKeptOrLoggedSaysIt() throws IOException {
        As.person(writer, () -> bidding.askSignatory(bid));
        send();
        As.person(writer, () -> submissions.reopen(bid));
        send();
        As.person(officer, () -> publication.issueAddendum(tender, BOTH, true));
        As.person(signatory, () -> submissions.reconfirm(bid));
        passDeadline(tender);
        assertThat(page(tender).bidsToOpen()).isEqualTo(1);
        assertNoTableSaysIt();
        assertNoFileSaysIt();
        assertNoLogSaysIt();
    }

    /** @param refused whether deeds are tried, too, that the role alone shuts */
    private void assertOnlyItsOwnPeopleAreTold(boolean refused) {
        Set<String> answered = new LinkedHashSet<>();
        for (Someone somebody : strangers()) {
            assertThat(told(somebody, answered, refused)).as(somebody.who()).noneMatch(SealedWorld::marked);
        }
        assertThat(answered)
                .as("deeds that did answer")
                .contains(
                        "TenderDesk.page", "TenderDesk.list", "OpportunityDesk.page", "WorkDesk.inbox", "BidDesk.mine")
                .doesNotContain("SubmissionDesk.submit", "SubmissionDesk.withdraw");
        for (Someone bidder : ownBidders()) {
            assertThat(String.join("\n", told(bidder, new LinkedHashSet<>(), false)))
                    .as("the trial finds what there is to find: %s", bidder.who())
                    .contains(ANSWER, NOTE, FILE_NAME, FILE_CONTENT, CONTACT, CONTACT_EMAIL, PRICE);
        }
    }

    /** All that any deed says to this person, refusals and faults included. Each is undone. */
    private List<String> told(Someone somebody, Set<String> answered, boolean refused) {
        Guesses guesses = new Guesses(
                List.of(tender, bid, "tender", documentId, "P-" + provider),
                List.of(
                        Long.MAX_VALUE,
                        id("SELECT id FROM bid WHERE reference = ?", bid),
                        id("SELECT id FROM tender WHERE reference = ?", tender),
                        provider));
        List<String> said = new ArrayList<>();
        for (Object desk : beans.getBeansWithAnnotation(Desk.class).values()) {
            for (Method deed : deeds(desk)) {
                List<@Nullable Object[]> trials = guesses.of(deed);
                for (@Nullable Object[] arguments : may(deed, somebody) ? trials : trials.subList(0, refused ? 1 : 0)) {
                    Object answer = answer(somebody, desk, deed, arguments);
                    said.add(Deep.text(answer));
                    if (!(answer instanceof Throwable)) {
                        answered.add(deed.getDeclaringClass().getSimpleName() + "." + deed.getName());
                    }
                }
            }
        }
        return said;
    }

    private static List<Method> deeds(Object desk) {
        return Arrays.stream(AopUtils.getTargetClass(desk).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    /** Where the role alone is refused one trial is enough. */
    private static boolean may(Method deed, Someone somebody) {
        May may = deed.getAnnotation(May.class);
        return may != null
                ? Arrays.stream(may.value()).anyMatch(somebody.roles()::contains)
                : deed.isAnnotationPresent(Anyone.class)
                        || (deed.isAnnotationPresent(SignedIn.class) && somebody.account() != null);
    }

    private Object answer(Someone somebody, Object desk, Method deed, @Nullable Object[] arguments) {
        Long account = somebody.account();
        return account == null
                ? undone(desk, deed, arguments)
                : As.person(account, () -> undone(desk, deed, arguments));
    }

    private Object undone(Object desk, Method deed, @Nullable Object[] arguments) {
        return Objects.requireNonNull(transaction.<Object>execute(status -> {
            status.setRollbackOnly();
            try {
                deed.setAccessible(true);
                // a stream is read while the transaction lasts
                return Deep.text(deed.invoke(desk, arguments));
            } catch (InvocationTargetException e) {
                return Objects.requireNonNull(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** Every column of every table as its bytes: audit, outbox, the engine's variables and their history among them. */
    private void assertNoTableSaysIt() {
        List<String> tables = jdbc.sql("SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(tables)
                .contains(
                        "bid_draft",
                        "bid_version",
                        "document",
                        "audit_event",
                        "outbox_message",
                        "work_item",
                        "ACT_RU_VARIABLE",
                        "ACT_HI_VARINST",
                        "ACT_HI_PROCINST",
                        "ACT_GE_BYTEARRAY");
        assertThat(rows("SELECT COUNT(*) FROM outbox_message WHERE reference = ?", bid))
                .as("mails about the bid")
                .isPositive();
        assertThat(rows("SELECT COUNT(*) FROM audit_event WHERE reference = ?", bid))
                .isPositive();
        for (String table : tables) {
            jdbc.sql("SELECT * FROM " + table)
                    .query((row, n) -> {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            byte[] value = row.getBytes(i);
                            if (value != null && marked(value)) {
                                throw new AssertionError(
                                        table + "." + row.getMetaData().getColumnName(i));
                            }
                        }
                        return 0;
                    })
                    .list();
        }
    }

    private void assertNoFileSaysIt() throws IOException {
        try (Stream<Path> all = Stream.concat(Files.walk(files), leftOvers())) {
            List<Path> kept = all.filter(Files::isRegularFile).toList();
            assertThat(kept).anyMatch(file -> file.toString().contains(documentId.replace("-", "")));
            for (Path file : kept) {
                assertThat(marked(file.toString()) || marked(Files.readAllBytes(file)))
                        .as("%s", file)
                        .isFalse();
            }
        }
    }

    /** What uploads leave in the machine's temporary folder: nothing. */
    private static Stream<Path> leftOvers() throws IOException {
        return Files.list(Path.of(System.getProperty("java.io.tmpdir")))
                .filter(file -> file.getFileName().toString().startsWith("cartref"));
    }

    private void assertNoLogSaysIt() {
        ours.info("A line that the search must see");
        String logged = String.join("\n", log.list.stream().map(SealedIT::line).toList());
        assertThat(logged).contains("A line that the search must see");
        assertThat(marked(logged.getBytes(StandardCharsets.UTF_8))).as(logged).isFalse();
    }

    private static String line(ILoggingEvent event) {
        return event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }

    private long id(String sql, String reference) {
        return jdbc.sql(sql).param(reference).query(Long.class).single();
    }
}
