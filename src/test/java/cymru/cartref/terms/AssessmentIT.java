package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.NFP_DIFFERENCE_UNEXPLAINED;
import static cymru.cartref.terms.TermsRule.NFP_FACTS_CHANGED;
import static cymru.cartref.terms.TermsRule.NFP_FACTS_INCOMPLETE;
import static cymru.cartref.terms.TermsRule.NFP_NOTHING_TO_ASSESS;
import static cymru.cartref.terms.TermsRule.NFP_NUMBER_FORMAT;
import static cymru.cartref.terms.TermsRule.NFP_UNDER_ASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.process.AssessmentProcess;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A provider sends facts and evidence, an officer decides or asks for more. */
@WalksEveryFlow("not-for-profit-assessment")
class AssessmentIT extends TermsIT {

    private static final String KEY = AssessmentProcess.KEY;

    @Autowired
    NotForProfitDesk desk;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    NotForProfitStanding standing;

    @Autowired
    AssessmentProcess process;

    @Autowired
    PdfPrinter printer;

    @Test
    void aCharityShowsThatItIsNotForProfit() throws Exception {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long officer = officer(Role.CONTRACT_OFFICER);
        String reference = "NP-" + provider.reference();
        complete(administrator, Purposes.CHILD_WELFARE);

        Counting.Tally sent = Counting.of(() -> As.person(administrator, desk::submit));
        As.person(administrator, desk::submit);

        assertThat(sent.commits()).isEqualTo(1);
        assertThat(standsAt(KEY, reference))
                .containsExactly(AssessmentProcess.USER_ASSESS)
                .isEqualTo(promised(process, reference));
        assertThat(page(officer, provider).recommendation())
                .isEqualTo(new Recommendation(Outcome.NOT_FOR_PROFIT, "BOTH_CONDITIONS_MET"));

        AssessProvider decided = decided(officer, provider, Outcome.NOT_FOR_PROFIT, null);
        Counting.Tally assessed = Counting.of(() -> As.person(officer, () -> assessments.assess(decided)));

        assertThat(assessed.commits()).isEqualTo(1);
        assertThat(running(KEY, reference)).isFalse();
        assertThat(standing.of(provider.id()).outcome()).isEqualTo(Outcome.NOT_FOR_PROFIT);
        assertThat(standing.of(provider.id()).ciwRegister()).isEqualTo(CiwRegister.SUBJECT_TO_6A);
        assertThat(mails(reference)).contains("not-for-profit-sent", "not-for-profit-assessed");
        assertThat(audited(reference)).containsOnlyOnce("not-for-profit.sent", "not-for-profit.assessed");
    }

    @Test
    void moreIsAskedForAnsweredAndAssessedAgain() {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long officer = officer(Role.CONTRACT_OFFICER);
        String reference = "NP-" + provider.reference();
        complete(administrator, Purposes.UNKNOWN);
        As.person(administrator, desk::submit);

        assertThat(page(officer, provider).recommendation().reason()).isEqualTo("PURPOSES_UNCLEAR");
        As.person(officer, () -> assessments.assess(decided(officer, provider, Outcome.MORE_EVIDENCE, null)));
        assertThat(standsAt(KEY, reference))
                .containsExactly(AssessmentProcess.USER_ANSWER)
                .isEqualTo(promised(process, reference));
        assertThat(standing.of(provider.id()).outcome()).isNull();

        complete(administrator, Purposes.CHILD_WELFARE);
        As.person(administrator, desk::submit);
        assertThat(standsAt(KEY, reference)).containsExactly(AssessmentProcess.USER_ASSESS);
        As.person(officer, () -> assessments.assess(decided(officer, provider, Outcome.NOT_FOR_PROFIT, null)));

        assertThat(page(officer, provider).history())
                .extracting(AssessmentLine::outcome)
                .containsExactly(Outcome.NOT_FOR_PROFIT, Outcome.MORE_EVIDENCE);
    }

    @Test
    void anotherOutcomeNeedsItsOwnReasonAndIsKeptBesideTheRecommendation() throws Throwable {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long officer = officer(Role.CONTRACT_OFFICER);
        complete(administrator, Purposes.CHILD_WELFARE);
        As.person(administrator, desk::submit);

        assertRefused(
                NFP_DIFFERENCE_UNEXPLAINED,
                () -> As.person(
                        officer, () -> assessments.assess(decided(officer, provider, Outcome.FOR_PROFIT, null))));
        assertAllowed(
                NFP_DIFFERENCE_UNEXPLAINED,
                () -> As.person(
                        officer,
                        () -> assessments.assess(
                                decided(officer, provider, Outcome.FOR_PROFIT, "The trustees changed the objects"))));
        AssessmentLine line = page(officer, provider).history().getFirst();
        assertThat(line.recommended()).isEqualTo(Outcome.NOT_FOR_PROFIT);
        assertThat(line.outcome()).isEqualTo(Outcome.FOR_PROFIT);
        assertThat(line.difference()).isEqualTo("The trustees changed the objects");
    }

    @Test
    void whileAnOfficerReadsNothingChangesAndOnlyWhatWasSentIsAssessed() throws Throwable {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long officer = officer(Role.CONTRACT_OFFICER);
        assertRefused(
                NFP_NOTHING_TO_ASSESS,
                () -> As.person(
                        officer, () -> assessments.assess(decided(officer, provider, Outcome.NOT_FOR_PROFIT, null))));
        assertRefused(NFP_FACTS_INCOMPLETE, () -> As.person(administrator, desk::submit));
        complete(administrator, Purposes.CHILD_WELFARE);
        As.person(administrator, desk::submit);

        assertRefused(NFP_UNDER_ASSESSMENT, () -> save(administrator, Purposes.OTHER));
        assertRefused(NFP_UNDER_ASSESSMENT, () -> addEvidence(administrator));
        assertRefused(NFP_UNDER_ASSESSMENT, () -> {
            long file = mine(administrator).evidence().getFirst().id();
            As.person(administrator, () -> desk.removeEvidence(file));
        });
    }

    @Test
    void staleAnswersAndWrongNumbersAreRefusedAndNothingIsKept() throws Throwable {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        assertAllowed(NFP_FACTS_CHANGED, () -> save(administrator, Purposes.CHILD_WELFARE));
        Facts facts = mine(administrator).facts();

        assertRefused(
                NFP_FACTS_CHANGED,
                () -> As.person(administrator, () -> desk.save(facts, mineNow().edition() - 1)));
        assertRefused(
                NFP_NUMBER_FORMAT,
                () -> As.person(
                        administrator,
                        () -> desk.save(
                                new Facts(
                                        facts.legalForm(),
                                        Purposes.OTHER,
                                        facts.statement(),
                                        null,
                                        CharityRegister.ENGLAND_AND_WALES,
                                        "=cmd()",
                                        null,
                                        Answer.YES,
                                        Answer.NO,
                                        Answer.NO),
                                mineNow().edition())));
        assertThat(mine(administrator).facts()).isEqualTo(facts);
    }

    @Test
    void anAssessmentOfAnotherFormSaysNothing() {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long officer = officer(Role.CONTRACT_OFFICER);
        complete(administrator, Purposes.CHILD_WELFARE);
        As.person(administrator, desk::submit);
        As.person(officer, () -> assessments.assess(decided(officer, provider, Outcome.NOT_FOR_PROFIT, null)));

        jdbc.sql("UPDATE provider SET legal_form = :form WHERE id = :id")
                .param("form", LegalForm.COMPANY_LIMITED_BY_SHARES.name())
                .param("id", provider.id())
                .update();

        assertThat(standing.of(provider.id()).outcome()).isNull();
        assertThat(page(officer, provider).recommendation().outcome()).isEqualTo(Outcome.FOR_PROFIT);
    }

    @Test
    void nobodyReadsAnotherOrganisationsFiles() throws IOException {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long stranger = person(provider(), Role.PROVIDER_ADMINISTRATOR);
        addEvidence(administrator);
        long file = mine(administrator).evidence().getFirst().id();

        try (var content = As.person(administrator, () -> desk.open(file)).content()) {
            assertThat(content.read()).isEqualTo('%');
        }
        assertThatThrownBy(() -> As.person(stranger, () -> desk.open(file))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> desk.removeEvidence(file)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theNumbersOfTheRegistrationAreNotTypedTwice() {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        String number = String.valueOf(1_000_000 + provider.id());
        jdbc.sql("INSERT INTO provider_number (provider_id, register, number)"
                        + " VALUES (:id, 'CHARITY_ENGLAND_WALES', :number)")
                .param("id", provider.id())
                .param("number", number)
                .update();

        assertThat(mine(administrator).facts().charityNumber()).isEqualTo(number);
        assertThat(mine(administrator).facts().charityRegister()).isEqualTo(CharityRegister.ENGLAND_AND_WALES);
    }

    private void complete(long administrator, Purposes purposes) {
        save(administrator, purposes);
        if (mine(administrator).evidence().isEmpty()) {
            addEvidence(administrator);
        }
    }

    private void save(long administrator, Purposes purposes) {
        As.person(administrator, () -> {
            NotForProfitCase mine = desk.mine();
            desk.save(
                    new Facts(
                            mine.facts().legalForm(),
                            purposes,
                            "To advance the welfare of children in Wales",
                            null,
                            CharityRegister.ENGLAND_AND_WALES,
                            " 1234567 ",
                            null,
                            Answer.UNKNOWN,
                            Answer.UNKNOWN,
                            Answer.UNKNOWN),
                    mine.edition());
        });
    }

    private void addEvidence(long administrator) {
        byte[] file = printer.print(Sheet.of(Language.EN, "Constitution", "Constitution", "Tŷ Gobaith")
                .paragraph("Objects"));
        As.person(
                administrator,
                () -> desk.addEvidence(
                        EvidenceKind.GOVERNING_DOCUMENT, "constitution.pdf", new ByteArrayInputStream(file)));
    }

    private NotForProfitCase mine(long person) {
        return As.person(person, desk::mine);
    }

    private NotForProfitCase mineNow() {
        return desk.mine();
    }

    private AssessmentPage page(long officer, ProviderSummary provider) {
        return As.person(officer, () -> assessments.of(provider.reference())).orElseThrow();
    }

    private AssessProvider decided(
            long officer, ProviderSummary provider, Outcome outcome, @Nullable String difference) {
        return new AssessProvider(
                provider.reference(),
                page(officer, provider).facts().edition(),
                outcome,
                "Read the constitution",
                difference,
                CiwRegister.SUBJECT_TO_6A);
    }
}
