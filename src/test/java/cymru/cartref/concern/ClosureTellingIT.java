package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.account.DeputyDesk;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.process.ClosureProcess;
import cymru.cartref.concern.process.NoticeProcess;
import cymru.cartref.concern.telling.NoticeKind;
import cymru.cartref.concern.telling.NoticeLine;
import cymru.cartref.concern.telling.NoticePage;
import cymru.cartref.concern.telling.NoticeReadingDesk.LinkState;
import cymru.cartref.concern.telling.NoticeState;
import cymru.cartref.provider.ReferralStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Placing authorities told that a service with their children closes, or does not after all. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class ClosureTellingIT extends TellingFixture {

    @Autowired
    ClosureDesk closures;

    @Autowired
    DeputyDesk deputies;

    @Test
    void everyAuthorityWithAChildThereIsToldInTheDeedAndReadsItsOwnChildren() throws Exception {
        long own = authority("cau");
        String child = lives(own);
        String others = lives(authority("arall"));
        String[] closure = new String[1];
        assertThat(Counting.of(() -> closure[0] = opened()).commits()).isEqualTo(1);
        assertThat(lines(closure[0]))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.kind()).isEqualTo(NoticeKind.CLOSING))
                .allSatisfy(line -> assertThat(line.state()).isEqualTo(NoticeState.SENT));
        NoticeLine line = of(closure[0], own);
        assertThat(mail(line.reference())).doesNotContain("Tŷ Bryn").doesNotContain(child);
        NoticePage page = read(line);
        assertThat(page.children()).containsExactly(child).doesNotContain(others);
        assertThat(page.service()).isEqualTo("Tŷ Bryn");
        assertThat(page.closesOn()).isEqualTo(clock.today());
        assertThat(page.referrals()).isEqualTo(ReferralStatus.CLOSED);
        reading.received(page.receipt(), "Ffion Puw");
        assertThat(of(closure[0], own).state()).isEqualTo(NoticeState.RECEIVED);
        stands(closure[0]);
    }

    @Test
    void notReceivedInTimeItIsTheTaskOfWhoeverOpenedTheClosureAndLeadsThere() {
        long own = authority("hwyr");
        lives(own);
        String closure = opened();
        NoticeLine line = of(closure, own);
        passed(line.dueAt());
        time.forward(Duration.ofDays(3));
        engine.fire(NoticeProcess.KEY, line.reference(), NoticeProcess.TIMER_DUE);
        assertThat(of(closure, own).state()).isEqualTo(NoticeState.TO_TELL);
        assertThat(person(line.reference())).isEqualTo(head);
        assertThat(jdbc.sql("SELECT link FROM work_item WHERE case_reference = ?")
                        .param(line.reference())
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo("closures/" + closure);
        assertThat(mails(head, line.reference())).containsExactly("authority-to-tell");
        As.person(officer, () -> telling.told(line.reference(), "Rang the duty desk."));
        stands(closure);
    }

    @Test
    void whoeverStandsInForAPersonWhoIsAwayIsWrittenToAsWell() {
        As.person(head, () -> deputies.appoint(manager, clock.today(), clock.today()));
        long unknown = authority(null);
        lives(unknown);
        String notice = of(opened(), unknown).reference();
        assertThat(mails(head, notice)).containsExactly("authority-to-tell");
        assertThat(mails(manager, notice)).containsExactly("authority-to-tell");
        assertThat(mails(director, notice)).isEmpty();
    }

    @Test
    void oneWhoseChildIsFoundThereLaterIsToldThenAndAllAreToldThatItDoesNotClose() {
        long first = authority("cyntaf");
        lives(first);
        String closure = opened();
        String old = link(of(closure, first).reference());
        lives(first);
        assertThat(lines(closure)).as("told once").hasSize(1);
        long later = authority("wedyn");
        lives(later);
        assertThat(of(closure, later).kind()).isEqualTo(NoticeKind.CLOSING);
        As.person(head, () -> closures.withdraw(closure, "The roof holds."));
        assertThat(reading.state(old)).isEqualTo(LinkState.UNKNOWN);
        for (long authority : List.of(first, later)) {
            assertThat(of(closure, authority)).satisfies(line -> {
                assertThat(line.kind()).isEqualTo(NoticeKind.CLOSING_WITHDRAWN);
                assertThat(line.state()).isEqualTo(NoticeState.SENT);
            });
        }
        assertThat(read(of(closure, first))).satisfies(page -> {
            assertThat(page.referrals()).isEqualTo(ReferralStatus.OPEN);
            assertThat(page.closesOn()).as("it has no last day").isNull();
        });
        stands(closure);
    }

    private String opened() {
        return As.person(head, () -> closures.open(emergency()));
    }

    /** By the link and a code to the same mailbox. */
    private NoticePage read(NoticeLine line) {
        String link = link(line.reference());
        reading.sendCode(link);
        return reading.open(link, code(line.reference())).orElseThrow();
    }

    private List<NoticeLine> lines(String closure) {
        return As.person(officer, () -> telling.ofClosure(closure));
    }

    private NoticeLine of(String closure, long authority) {
        String name = nameOf(authority);
        return lines(closure).stream()
                .filter(line -> line.authority().en().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void stands(String closure) {
        checkProcess(ClosureProcess.KEY, closure);
        lines(closure).forEach(line -> checkProcess(NoticeProcess.KEY, line.reference()));
    }
}
