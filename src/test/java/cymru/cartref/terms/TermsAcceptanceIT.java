package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_ACCEPTED;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_AS_SHOWN;
import static cymru.cartref.terms.TermsRule.TERMS_NOT_OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.process.TermsAcceptanceProcess;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A provider is asked, reminded, accepts; or a newer version takes the question away. */
@WalksEveryFlow("terms-acceptance")
class TermsAcceptanceIT extends TermsIT {

    private static final String KEY = TermsAcceptanceProcess.KEY;

    @Autowired
    TermsAcceptanceProcess process;

    @Test
    void aSignatoryAcceptsAndTheGateOpens() throws Throwable {
        ProviderSummary provider = provider();
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        int number = issue();
        String reference = TermsRequest.reference(number, provider.reference());

        assertRefused(TERMS_NOT_ACCEPTED, gate.acceptedCurrentTerms(provider.id()));
        assertThat(standsAt(KEY, reference))
                .containsExactly(TermsAcceptanceProcess.USER_ACCEPT)
                .isEqualTo(promised(process, reference));

        AcceptanceReceipt receipt = accept(signatory, number);

        assertAllowed(TERMS_NOT_ACCEPTED, gate.acceptedCurrentTerms(provider.id()));
        assertThat(receipt.reference()).isEqualTo(reference);
        assertThat(receipt.language()).isEqualTo(Language.CY);
        assertThat(receipt.capacity()).isEqualTo("Ymddiriedolwr");
        assertThat(running(KEY, reference)).isFalse();
        assertThat(promised(process, reference)).isEmpty();
        assertThat(mails(reference)).containsExactly("terms-asked", "terms-accepted");
        assertThat(audited(reference)).containsExactly("terms.asked", "terms.accepted");
    }

    @Test
    void acceptingIsOneTransactionAndTwiceGivesTheSameReceipt() throws Exception {
        ProviderSummary provider = provider();
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        int number = issue();
        AcceptTerms command = As.person(signatory, () -> shown(number, Language.EN, "Chief executive"));
        AcceptanceReceipt[] first = new AcceptanceReceipt[1];

        Counting.Tally tally = Counting.of(() -> first[0] = As.person(signatory, () -> acceptance.accept(command)));
        AcceptanceReceipt second = As.person(signatory, () -> acceptance.accept(command));

        assertThat(tally.commits()).isEqualTo(1);
        assertThat(second).isEqualTo(first[0]);
        assertThat(audited(second.reference())).containsOnlyOnce("terms.accepted");
    }

    @Test
    void twoSignatoriesAtTheSameMomentMakeOneAcceptance() throws Exception {
        ProviderSummary provider = provider();
        long one = person(provider, Role.AUTHORISED_SIGNATORY);
        long other = person(provider, Role.AUTHORISED_SIGNATORY);
        int number = issue();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<AcceptanceReceipt> first = both.submit(() -> accept(one, number));
            Future<AcceptanceReceipt> second = both.submit(() -> accept(other, number));

            assertThat(first.get()).isEqualTo(second.get());
        }
    }

    @Test
    void theHashIsVerifiedAgainAndEveryChangeShows() {
        ProviderSummary provider = provider();
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        long auditor = officer(Role.AUDITOR);
        int number = issue();
        accept(signatory, number);

        assertThat(check(auditor, number, provider).holds()).isTrue();

        jdbc.sql("UPDATE terms_version SET text_cy = CONCAT(text_cy, '!') WHERE number = :number")
                .param("number", number)
                .update();
        assertThat(check(auditor, number, provider).bytesMatchHash()).isTrue();
        assertThat(check(auditor, number, provider).versionMatchesBytes()).isFalse();
        jdbc.sql("UPDATE terms_acceptance SET shown = CONCAT(shown, '!') WHERE provider_id = :provider")
                .param("provider", provider.id())
                .update();
        assertThat(check(auditor, number, provider).bytesMatchHash()).isFalse();
    }

    @Test
    void theReceiptSaysWhoWhenAndExactlyWhatAndIsAccessible() throws IOException {
        ProviderSummary provider = provider();
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        int number = issue();
        AcceptanceReceipt receipt = accept(signatory, number);

        OpenedFile file = As.person(signatory, () -> acceptance.receipt(number)).orElseThrow();
        try (InputStream content = file.content();
                PDDocument pdf = Loader.loadPDF(content.readAllBytes())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("cy");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(text)
                    .contains(
                            receipt.reference(),
                            "Siân ŵŷ",
                            "Ymddiriedolwr",
                            "Byddwch garedig.",
                            "hyd yn oed y tŷ a'r dŵr",
                            "Tŷ Gobaith <" + provider.reference() + ">");
            assertThat(text.replace(" ", "")).contains(receipt.sha256());
        }
    }

    @Test
    void onlyASignatoryOfTheOwnOrganisationAccepts() {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER);
        long stranger = person(provider(), Role.AUTHORISED_SIGNATORY);
        int number = issue();
        AcceptTerms command = As.person(administrator, () -> shown(number, Language.EN, "Administrator"));

        assertThatThrownBy(() -> As.person(administrator, () -> acceptance.accept(command)))
                .isInstanceOf(AccessDeniedException.class);
        As.person(stranger, () -> acceptance.accept(command));
        assertRefused(TERMS_NOT_ACCEPTED, gate.acceptedCurrentTerms(provider.id()));
    }

    @Test
    void whatIsAcceptedIsWhatThePageShowed() throws Throwable {
        ProviderSummary provider = provider();
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        int number = issue();
        AcceptTerms english = As.person(signatory, () -> shown(number, Language.EN, "Director"));

        assertRefused(
                TERMS_NOT_AS_SHOWN,
                () -> As.person(
                        signatory,
                        () -> acceptance.accept(new AcceptTerms(number, Language.CY, english.sha256(), "Director"))));
        assertAllowed(TERMS_NOT_AS_SHOWN, () -> As.person(signatory, () -> acceptance.accept(english)));
    }

    @Test
    void aNewerVersionInForceEndsTheQuestionAndAsksAnew() throws Throwable {
        ProviderSummary provider = provider();
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        int older = issue();
        AcceptTerms tooLate = As.person(signatory, () -> shown(older, Language.EN, "Director"));
        int newer = issue();

        assertThat(running(KEY, TermsRequest.reference(older, provider.reference())))
                .isFalse();
        assertRefused(TERMS_NOT_OPEN, () -> As.person(signatory, () -> acceptance.accept(tooLate)));
        assertAllowed(TERMS_NOT_OPEN, () -> accept(signatory, newer));
        assertThat(As.person(signatory, acceptance::mine))
                .extracting(TermsInvitation::number, TermsInvitation::open)
                .contains(tuple(older, false), tuple(newer, false));
    }

    @Test
    void remindersComeWhenTheyAreDueAndOnlyOnce() {
        ProviderSummary provider = provider();
        person(provider, Role.AUTHORISED_SIGNATORY);
        officer(Role.CONTRACT_OFFICER);
        int number = issue();
        String reference = TermsRequest.reference(number, provider.reference());

        engine.fire(KEY, reference, "timer_first_reminder");
        assertThat(mails(reference)).as("fired early: not due yet").containsExactly("terms-asked");

        asked(reference, 22);
        engine.fire(KEY, reference, "timer_second_reminder");
        assertThat(mails(reference)).containsExactly("terms-asked", "terms-reminder");

        asked(reference, 29);
        engine.fire(KEY, reference, "timer_overdue");
        assertThat(mails(reference)).containsExactly("terms-asked", "terms-reminder", "terms-overdue");
        assertThat(mails("TV-" + number)).contains("terms-late");
        assertThat(standsAt(KEY, reference)).containsExactly(TermsAcceptanceProcess.USER_ACCEPT);
    }

    @Test
    void officersHearOfLateAnswersOnceADay() {
        ProviderSummary one = provider();
        ProviderSummary other = provider();
        officer(Role.CONTRACT_OFFICER);
        int number = issue();
        String first = TermsRequest.reference(number, one.reference());
        String second = TermsRequest.reference(number, other.reference());
        asked(first, 29);
        asked(second, 29);

        engine.fire(KEY, first, "timer_overdue");
        int mailed = mails("TV-" + number).size();
        engine.fire(KEY, second, "timer_overdue");

        assertThat(mailed).isPositive();
        assertThat(mails("TV-" + number)).hasSize(mailed);
    }

    @Test
    void whereNobodyMaySignTheOthersAreTold() {
        ProviderSummary provider = provider();
        person(provider, Role.PROVIDER_ADMINISTRATOR);
        int number = issue();

        assertThat(mails(TermsRequest.reference(number, provider.reference())))
                .containsExactly("terms-signatory-missing");
    }

    @Test
    void whoRegistersLaterIsAskedTooAndWhoLeavesNoLonger() throws Throwable {
        int number = issue();
        ProviderSummary late = provider();
        String reference = TermsRequest.reference(number, late.reference());
        assertThat(running(KEY, reference)).isFalse();

        tell(late, ProviderStatus.VETTING, ProviderStatus.REGISTERED);
        assertThat(running(KEY, reference)).isTrue();

        tell(late, ProviderStatus.REGISTERED, ProviderStatus.LEFT);
        assertThat(running(KEY, reference)).isFalse();

        tell(late, ProviderStatus.VETTING, ProviderStatus.REGISTERED);
        assertThat(running(KEY, reference)).isTrue();
        long signatory = person(late, Role.AUTHORISED_SIGNATORY);
        accept(signatory, number);
        assertAllowed(TERMS_NOT_ACCEPTED, gate.acceptedCurrentTerms(late.id()));
    }

    @Test
    void aRestOfRemindersIsNotSentToWhoHasAccepted() {
        ProviderSummary provider = provider();
        long signatory = person(provider, Role.AUTHORISED_SIGNATORY);
        int number = issue();
        accept(signatory, number);

        assertThat(running(KEY, TermsRequest.reference(number, provider.reference())))
                .isFalse();
    }

    private AcceptanceCheck check(long auditor, int number, ProviderSummary provider) {
        return As.person(auditor, () -> terms.check(number, provider.reference()))
                .orElseThrow();
    }

    /** As if the request had been made so many days ago. */
    private void asked(String reference, int days) {
        jdbc.sql("""
                        UPDATE terms_request SET first_reminder = :today - INTERVAL (:days - 14) DAY,
                               second_reminder = :today - INTERVAL (:days - 21) DAY,
                               due_on = :today - INTERVAL (:days - 28) DAY
                        WHERE reference = :reference""")
                .param("today", clock.today())
                .param("days", days)
                .param("reference", reference)
                .update();
    }
}
