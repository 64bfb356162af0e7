package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_CODES_MOST;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_CODE_PAUSE;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_HOW_NEEDED;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_LINKS_MOST;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_LINK_NOT_VALID;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_NAME_NEEDED;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_NO_MAILBOX;
import static cymru.cartref.concern.telling.TellingRule.NOTICE_SETTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.concern.domain.NoticePolicy;
import cymru.cartref.concern.process.NoticeProcess;
import cymru.cartref.concern.telling.NoticeKind;
import cymru.cartref.concern.telling.NoticeLine;
import cymru.cartref.concern.telling.NoticePage;
import cymru.cartref.concern.telling.NoticeReadingDesk.LinkState;
import cymru.cartref.concern.telling.NoticeState;
import cymru.cartref.notification.MessageGivenUp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Placing authorities told of a level, by link and code, or by a person. */
@PortalTest
@WalksEveryFlow("authority-notice")
@SuppressWarnings("NullAway.Init")
class TellingIT extends TellingFixture {

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void everyAuthorityWithAChildThereIsToldInTheDeedAndReadsNothingOfAnothers() throws Exception {
        long own = authority("lleoli");
        long other = authority("arall");
        String child = lives(own);
        String others = lives(other);
        String reference = at(Level.L1);
        assertThat(lines(reference)).as("not at the lowest level").isEmpty();
        assertThat(Counting.of(() -> As.person(manager, () -> levels.raise(reference, 1, 2, "It happened again.")))
                        .commits())
                .isEqualTo(1);
        assertThat(lines(reference))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.state()).isEqualTo(NoticeState.SENT))
                .allSatisfy(line -> assertThat(line.children()).isEqualTo(1));
        NoticeLine line = of(reference, own);
        String link = link(line.reference());
        assertThat(mail(line.reference())).doesNotContain("Tŷ Bryn").doesNotContain(child);

        assertThat(reading.state(link)).isEqualTo(LinkState.READY);
        assertThat(reading.open(link, "000000")).as("no code yet").isEmpty();
        reading.sendCode(link);
        assertRefused(NOTICE_CODE_PAUSE, () -> reading.sendCode(link));
        assertThat(reading.open(link, "wrong")).isEmpty();
        NoticePage page = reading.open(link, code(line.reference())).orElseThrow();
        assertThat(page.children()).containsExactly(child).doesNotContain(others);
        assertThat(page.service()).isEqualTo("Tŷ Bryn");
        assertThat(of(reference, own).state()).isEqualTo(NoticeState.OPENED);
        assertThat(audited(child)).contains("child.read");
        assertRefused(NOTICE_LINK_NOT_VALID, () -> reading.open(link, "123456"));
        assertThat(reading.state(link)).isEqualTo(LinkState.OVER);

        assertRefused(NOTICE_NAME_NEEDED, () -> reading.received(page.receipt(), " "));
        assertThat(Counting.of(() -> reading.received(page.receipt(), "Ffion Puw"))
                        .commits())
                .isEqualTo(1);
        reading.received(page.receipt(), "Somebody else");
        assertThat(of(reference, own)).satisfies(received -> {
            assertThat(received.state()).isEqualTo(NoticeState.RECEIVED);
            assertThat(received.receivedBy()).isEqualTo("Ffion Puw");
        });
        inStep(reference);
        assertRefused(NOTICE_SETTLED, () -> As.person(officer, () -> telling.told(line.reference(), "By telephone.")));
        assertThatThrownBy(() -> reading.received("guessed", "Ffion Puw")).isInstanceOf(AccessDeniedException.class);
        assertThat(reading.state("guessed")).isEqualTo(LinkState.UNKNOWN);
        assertThatThrownBy(() -> reading.sendCode("guessed")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void notReceivedInTimeItIsATaskByNameUntilAPersonHasToldIt() {
        long own = authority("hwyr");
        lives(own);
        String reference = at(Level.L2);
        NoticeLine line = of(reference, own);
        engine.fire(NoticeProcess.KEY, line.reference(), NoticeProcess.TIMER_DUE);
        inStep(reference);
        assertThat(of(reference, own).state()).as("too early").isEqualTo(NoticeState.SENT);
        passed(line.dueAt());
        time.forward(Duration.ofDays(3));
        engine.fire(NoticeProcess.KEY, line.reference(), NoticeProcess.TIMER_DUE);
        inStep(reference);
        assertThat(of(reference, own).state()).isEqualTo(NoticeState.TO_TELL);
        assertThat(mails(monitor, line.reference())).containsExactly("authority-to-tell");
        assertThat(person(line.reference())).isEqualTo(monitor);
        assertRefused(NOTICE_HOW_NEEDED, () -> As.person(officer, () -> telling.told(line.reference(), "")));
        As.person(officer, () -> telling.told(line.reference(), "Rang the duty desk, spoke to Ann."));
        As.person(officer, () -> telling.told(line.reference(), "Rang the duty desk, spoke to Ann."));
        assertThat(of(reference, own)).satisfies(told -> {
            assertThat(told.state()).isEqualTo(NoticeState.TOLD);
            assertThat(told.toldHow()).isEqualTo("Rang the duty desk, spoke to Ann.");
        });
        inStep(reference);
    }

    @Test
    void aMailThatComesBackAndAMailboxThatIsNotKnownAreTasksToo() {
        long lost = authority("coll");
        long unknown = authority(null);
        lives(lost);
        lives(unknown);
        String reference = at(Level.L2);
        NoticeLine none = of(reference, unknown);
        assertThat(none.state()).isEqualTo(NoticeState.TO_TELL);
        assertRefused(NOTICE_NO_MAILBOX, () -> As.person(officer, () -> telling.again(none.reference())));
        NoticeLine line = of(reference, lost);
        MessageGivenUp givenUp = new MessageGivenUp(1, line.reference(), "authority-notice");
        transaction.executeWithoutResult(status -> events.publishEvent(givenUp));
        transaction.executeWithoutResult(status -> events.publishEvent(givenUp));
        inStep(reference);
        assertThat(of(reference, lost).state()).isEqualTo(NoticeState.TO_TELL);
        assertThat(mails(monitor, line.reference())).containsExactly("authority-to-tell");

        jdbc.sql("UPDATE directory_body SET mailbox = 'newydd@lleoli.example' WHERE id IN (:ids)")
                .param("ids", List.of(lost, unknown))
                .update();
        As.person(officer, () -> telling.again(line.reference()));
        As.person(officer, () -> telling.again(none.reference()));
        inStep(reference);
        String link = link(none.reference());
        reading.sendCode(link);
        NoticePage page = reading.open(link, code(none.reference())).orElseThrow();
        reading.received(page.receipt(), "Ann");
        assertThat(of(reference, unknown).state()).isEqualTo(NoticeState.RECEIVED);
        inStep(reference);
    }

    @Test
    void aNewerNoticeTakesTheOldOnesPlaceAndDownAndClosedAreToldToThoseWhoWereTold() {
        long own = authority("newid");
        lives(own);
        String reference = at(Level.L2);
        String first = of(reference, own).reference();
        String old = link(first);
        As.person(head, () -> levels.raise(reference, 2, 3, "It is widespread."));
        assertThat(states(reference)).containsExactly(NoticeState.SENT, NoticeState.SUPERSEDED);
        assertThat(reading.state(old)).isEqualTo(LinkState.UNKNOWN);
        assertThatThrownBy(() -> reading.again(old)).isInstanceOf(AccessDeniedException.class);
        inStep(reference);
        assertThat(of(reference, own).kind()).isEqualTo(NoticeKind.LEVEL);

        tell(reference);
        time.forward(Duration.ofDays(29));
        As.person(director, () -> levels.lower(reference, 3, 2, "All was done and seen."));
        assertThat(of(reference, own).kind()).isEqualTo(NoticeKind.LOWERED);
        for (int level = 2; level > 0; level--) {
            tell(reference);
            time.forward(Duration.ofDays(29));
            int from = level;
            As.person(manager, () -> levels.lower(reference, from, from - 1, "All was done and seen."));
        }
        assertThat(of(reference, own).kind()).isEqualTo(NoticeKind.CLOSED);
        inStep(reference);
    }

    @Test
    void anAuthorityWhoseChildComesLaterIsToldThen() {
        String reference = at(Level.L2);
        assertThat(lines(reference)).isEmpty();
        long late = authority("wedyn");
        lives(late);
        assertThat(of(reference, late).state()).isEqualTo(NoticeState.SENT);
        lives(late);
        assertThat(lines(reference)).as("told once of this level").hasSize(1);
        inStep(reference);
    }

    @Test
    void codesAndLinksAreFewAndEndByThemselves() {
        long own = authority("cod");
        lives(own);
        String reference = at(Level.L2);
        String notice = of(reference, own).reference();
        String link = link(notice);
        reading.sendCode(link);
        String code = code(notice);
        for (int i = 0; i < NoticePolicy.TRIES; i++) {
            assertThat(reading.open(link, "x")).isEmpty();
        }
        assertThat(reading.open(link, code)).as("ended by wrong ones").isEmpty();
        time.forward(NoticePolicy.PAUSE);
        reading.sendCode(link);
        time.forward(NoticePolicy.CODE_LASTS.plusSeconds(1));
        assertThat(reading.open(link, code(notice))).as("too old").isEmpty();
        for (int i = 2; i < NoticePolicy.MOST; i++) {
            reading.sendCode(link);
            time.forward(NoticePolicy.PAUSE);
        }
        assertRefused(NOTICE_CODES_MOST, () -> reading.sendCode(link));
        for (int i = 1; i < NoticePolicy.MOST; i++) {
            reading.again(link);
        }
        assertRefused(NOTICE_LINKS_MOST, () -> reading.again(link));
        assertAllowed(NOTICE_LINKS_MOST, NoticePolicy.links(NoticePolicy.MOST - 1));
        assertAllowed(NOTICE_CODES_MOST, NoticePolicy.code(0, null, clock.now()));
        assertAllowed(NOTICE_CODE_PAUSE, NoticePolicy.code(1, clock.now().minus(NoticePolicy.PAUSE), clock.now()));
        assertAllowed(NOTICE_LINK_NOT_VALID, NoticePolicy.link(true, false, clock.now(), false, clock.now()));
        assertAllowed(NOTICE_NAME_NEEDED, NoticePolicy.name("Ann"));
        assertAllowed(NOTICE_HOW_NEEDED, NoticePolicy.how("By telephone."));
        assertAllowed(NOTICE_SETTLED, NoticePolicy.open(false));
        assertAllowed(NOTICE_NO_MAILBOX, NoticePolicy.mailbox("a@b.example"));
        Instant old = clock.now().minus(NoticePolicy.LINK_LASTS).minusSeconds(1);
        assertThat(NoticePolicy.link(true, false, old, false, clock.now()).allowed())
                .isFalse();
    }

    private List<NoticeLine> lines(String reference) {
        return As.person(officer, () -> telling.of(reference));
    }

    private NoticeLine of(String reference, long authority) {
        String name = nameOf(authority);
        return lines(reference).stream()
                .filter(line -> line.authority().en().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<NoticeState> states(String reference) {
        return lines(reference).stream().map(NoticeLine::state).toList();
    }

    @Override
    void inStep(String reference) {
        super.inStep(reference);
        lines(reference).forEach(line -> checkProcess(NoticeProcess.KEY, line.reference()));
    }
}
