package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.TERMS_DRAFT_CHANGED;
import static cymru.cartref.terms.TermsRule.TERMS_FORCE_DATE;
import static cymru.cartref.terms.TermsRule.TERMS_ISSUED;
import static cymru.cartref.terms.TermsRule.TERMS_SECOND_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.process.TermsAcceptanceProcess;
import cymru.cartref.terms.process.TermsIssueProcess;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A version is written by one person, issued by another, and everybody registered is asked in batches. */
@WalksEveryFlow("terms-issue")
class TermsIssueIT extends TermsIT {

    private static final String KEY = TermsIssueProcess.KEY;

    @Autowired
    TermsIssueProcess process;

    @Autowired
    TermsInForce inForce;

    @Test
    void modulesAboveReadTheWordsOfTheVersionInForce() {
        int number = issue();
        TermsWords words = inForce.on(clock.today()).orElseThrow();
        assertThat(words.number()).isEqualTo(number);
        assertThat(words.text().cy()).contains("Byddwch garedig.");
        assertThat(words.text().en()).contains("Be kind.");
    }

    @Test
    void everybodyRegisteredIsAskedInBatchesAndEarlierQuestionsEndOnlyWhenItIsInForce() throws Exception {
        List<ProviderSummary> providers =
                IntStream.range(0, 55).mapToObj(index -> provider()).toList();
        ProviderSummary last = providers.getLast();
        int older = issue();
        int newer = issueOnly(clock.today().plusDays(30));
        String reference = TermsIssueProcess.reference(newer);
        String before = TermsRequest.reference(older, last.reference());
        String after = TermsRequest.reference(newer, last.reference());

        assertThat(standsAt(KEY, reference))
                .containsExactly(TermsIssueProcess.SERVICE_ASK_NEXT)
                .isEqualTo(promised(process, reference));
        assertThat(running(TermsAcceptanceProcess.KEY, after)).isFalse();

        engine.settle(KEY, reference);
        assertThat(standsAt(KEY, reference))
                .containsExactly(TermsIssueProcess.TIMER_IN_FORCE)
                .isEqualTo(promised(process, reference));
        assertThat(running(TermsAcceptanceProcess.KEY, after)).isTrue();
        assertThat(running(TermsAcceptanceProcess.KEY, before)).isTrue();

        engine.fire(KEY, reference, TermsIssueProcess.TIMER_IN_FORCE);
        assertThat(running(TermsAcceptanceProcess.KEY, before))
                .as("an early timer ends nothing")
                .isTrue();
        assertThat(standsAt(KEY, reference)).isEqualTo(promised(process, reference));

        jdbc.sql("UPDATE terms_version SET in_force_from = :today WHERE number = :number")
                .param("today", clock.today())
                .param("number", newer)
                .update();
        while (running(KEY, reference)) {
            engine.fire(KEY, reference, TermsIssueProcess.TIMER_IN_FORCE);
        }
        assertThat(running(TermsAcceptanceProcess.KEY, before)).isFalse();
        assertThat(running(TermsAcceptanceProcess.KEY, after)).isTrue();
        assertThat(promised(process, reference)).isEmpty();

        aPageOfTheWaitingCostsTheSameStatementsWhateverTheRows(newer);
        providers.forEach(provider -> tell(provider, ProviderStatus.REGISTERED, ProviderStatus.LEFT));
    }

    /** Counts, in the same fixture since fifty providers are dear. */
    private void aPageOfTheWaitingCostsTheSameStatementsWhateverTheRows(int number) throws Exception {
        long officer = officer(Role.CONTRACT_OFFICER);
        int few = Counting.of(() -> As.person(officer, () -> terms.waiting(number, 0, 5)))
                .statements()
                .size();
        Counting.Tally many = Counting.of(() -> As.person(officer, () -> terms.waiting(number, 0, 50)));
        assertThat(many.statements()).hasSize(few);
        assertThat(many.statements().stream().filter(sql -> sql.contains("terms_request")))
                .isNotEmpty()
                .allMatch(sql -> sql.contains("LIMIT"));
        List<WaitingLine> page = As.person(officer, () -> terms.waiting(number, 0, 50));
        List<WaitingLine> next =
                As.person(officer, () -> terms.waiting(number, page.getLast().providerId(), 50));
        assertThat(page).hasSize(50).allMatch(line -> !line.name().isBlank());
        assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(page);
    }

    @Test
    void issuingIsOneCommitHoweverManyAreAsked() throws Exception {
        long writer = officer(Role.CONTRACT_OFFICER);
        long manager = officer(Role.COMMISSIONING_MANAGER);
        int number = As.person(writer, () -> terms.draft(words("Counted")));
        LocalDate from = clock.today();

        Counting.Tally tally = Counting.of(() -> As.person(manager, () -> terms.issue(number, from)));

        assertThat(tally.commits()).isEqualTo(1);
        As.person(manager, () -> terms.issue(number, from));
        assertThat(audited(TermsIssueProcess.reference(number))).containsOnlyOnce("terms.issued");
        engine.settle(KEY, TermsIssueProcess.reference(number));
        finish(number);
    }

    @Test
    void whoWroteDoesNotIssueAndWhatIsIssuedStays() throws Throwable {
        long manager = officer(Role.COMMISSIONING_MANAGER);
        long other = officer(Role.COMMISSIONING_MANAGER);
        int number = As.person(manager, () -> terms.draft(words("By the manager")));
        LocalDate from = clock.today();

        assertRefused(TERMS_SECOND_PERSON, () -> As.person(manager, () -> terms.issue(number, from)));
        assertRefused(TERMS_FORCE_DATE, () -> As.person(other, () -> terms.issue(number, from.minusDays(400))));
        assertAllowed(TERMS_SECOND_PERSON, () -> As.person(other, () -> terms.issue(number, from)));

        TermsPage issued = As.person(other, () -> terms.version(number)).orElseThrow();
        assertRefused(TERMS_ISSUED, () -> As.person(manager, () -> terms.issue(number, from)));
        assertRefused(
                TERMS_ISSUED,
                () -> As.person(
                        manager, () -> terms.draft(new DraftTerms(issued.text(), issued.changes(), issued.edition()))));
        assertThat(As.person(other, () -> terms.version(number)).orElseThrow().text())
                .isEqualTo(issued.text());
        engine.settle(KEY, TermsIssueProcess.reference(number));
        finish(number);
    }

    @Test
    void aStaleDraftIsNotSavedOverTheNewerOne() throws Throwable {
        long one = officer(Role.CONTRACT_OFFICER);
        long other = officer(Role.CONTRACT_OFFICER);
        int number = As.person(one, () -> terms.draft(words("First")));
        TermsPage seen = As.person(one, () -> terms.version(number)).orElseThrow();
        DraftTerms edited = new DraftTerms(new Bilingual("Second", seen.text().cy()), seen.changes(), seen.edition());
        As.person(other, () -> terms.draft(edited));

        assertRefused(
                TERMS_DRAFT_CHANGED,
                () -> As.person(
                        one,
                        () -> terms.draft(new DraftTerms(
                                new Bilingual("Mine", seen.text().cy()), seen.changes(), seen.edition()))));
        TermsPage now = As.person(one, () -> terms.version(number)).orElseThrow();
        assertThat(now.text().en()).isEqualTo("Second");
        assertAllowed(
                TERMS_DRAFT_CHANGED,
                () -> As.person(
                        one,
                        () -> terms.draft(new DraftTerms(
                                new Bilingual("Mine", seen.text().cy()), seen.changes(), now.edition()))));
        As.person(officer(Role.COMMISSIONING_MANAGER), () -> terms.issue(number, clock.today()));
        engine.settle(KEY, TermsIssueProcess.reference(number));
        finish(number);
    }

    private void finish(int number) {
        String reference = TermsIssueProcess.reference(number);
        while (running(KEY, reference)) {
            engine.fire(KEY, reference, TermsIssueProcess.TIMER_IN_FORCE);
        }
    }
}
