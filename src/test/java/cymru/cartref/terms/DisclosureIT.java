package cymru.cartref.terms;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.terms.TermsRule.TRANSITION_NOT_NEEDED;
import static cymru.cartref.terms.TermsRule.TRANSITION_STEP_ORDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderSummary;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Arrangements with related parties, and a for-profit provider's way to being not for profit. */
class DisclosureIT extends TermsIT {

    @Autowired
    DisclosureDesk desk;

    @Autowired
    AssessmentDesk assessments;

    @Autowired
    NotForProfitDesk facts;

    @Autowired
    NotForProfitStanding standing;

    @Test
    void aLargeArrangementIsKeptFlaggedAndToldNotRefused() {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long officer = officer(Role.CONTRACT_OFFICER);

        ArrangementLine line = As.person(administrator, () -> desk.declare(rent(90_000_000)));

        assertThat(line.flags()).contains(ArrangementFlag.HIGH_VALUE, ArrangementFlag.NO_BOARD_MINUTE);
        assertThat(mails("NP-" + provider.reference())).contains("arrangement-flagged");
        As.person(
                officer,
                () -> assessments.review(new ReviewArrangement(line.id(), "Above the market; referred", "CIW-77")));
        assertThat(As.person(administrator, desk::arrangements)).singleElement().satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(ArrangementLine.State.REFERRED);
            assertThat(seen.referral()).isEqualTo("CIW-77");
        });
    }

    @Test
    void thresholdsAreReadFromTheirTable() {
        ProviderSummary provider = provider();
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long before = jdbc.sql("SELECT amount FROM arrangement_threshold WHERE code = 'HIGH_VALUE'")
                .query(Long.class)
                .single();
        try {
            threshold(100);
            assertThat(As.person(administrator, () -> desk.declare(rent(100))).flags())
                    .contains(ArrangementFlag.HIGH_VALUE);
        } finally {
            threshold(before);
        }
        assertThat(As.person(administrator, () -> desk.declare(rent(100))).flags())
                .doesNotContain(ArrangementFlag.HIGH_VALUE);
    }

    @Test
    void onlyTheOwnArrangementsCanBeEnded() {
        long administrator = person(provider(), Role.PROVIDER_ADMINISTRATOR);
        long stranger = person(provider(), Role.PROVIDER_ADMINISTRATOR);
        ArrangementLine line = As.person(administrator, () -> desk.declare(rent(100)));

        assertThatThrownBy(() -> As.person(stranger, () -> desk.end(line.id())))
                .isInstanceOf(AccessDeniedException.class);
        As.person(administrator, () -> desk.end(line.id()));
        As.person(administrator, () -> desk.end(line.id()));
        assertThat(As.person(administrator, desk::arrangements).getFirst().state())
                .isEqualTo(ArrangementLine.State.ENDED);
        assertThat(As.person(stranger, desk::arrangements)).isEmpty();
    }

    @Test
    void aForProfitProviderBecomesNotForProfitStepByStep() throws Throwable {
        ProviderSummary provider = provider(LegalForm.COMPANY_LIMITED_BY_SHARES);
        long administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        long officer = officer(Role.CONTRACT_OFFICER);
        LocalDate today = clock.today();
        PlanTransition plan = new PlanTransition("A charity takes over both homes", today.plusYears(1));
        assertRefused(TRANSITION_NOT_NEEDED, () -> As.person(administrator, () -> desk.plan(plan)));

        assessForProfit(administrator, officer, provider);
        assertAllowed(TRANSITION_NOT_NEEDED, () -> As.person(administrator, () -> desk.plan(plan)));
        assertRefused(TRANSITION_STEP_ORDER, () -> As.person(administrator, () -> desk.plan(plan)));
        As.person(
                administrator,
                () -> desk.move(new TransitionMove.Converted(today, "Ymddiriedolaeth Bryn", "ce 012 345")));
        As.person(administrator, () -> desk.move(new TransitionMove.Applied(today, "CIW-2027-1")));
        TransitionMove.Granted granted = new TransitionMove.Granted(today, "SIN-0001");
        assertThatThrownBy(() -> As.person(administrator, () -> desk.move(granted)))
                .isInstanceOf(AccessDeniedException.class);
        assertAllowed(
                TRANSITION_STEP_ORDER,
                () -> As.person(officer, () -> assessments.confirmGranted(provider.reference(), granted)));

        assertThat(standing.of(provider.id()).transition()).isEqualTo(TransitionStep.GRANTED);
        assertThat(As.person(administrator, desk::transition).orElseThrow().entityNumber())
                .isEqualTo("CE012345");
        assertThat(mails("NP-" + provider.reference())).contains("transition-moved", "transition-granted");
    }

    @Test
    void whatHelpsAndWhatHoldsBackIsRecorded() {
        long administrator = person(provider(), Role.PROVIDER_ADMINISTRATOR);

        As.person(administrator, () -> desk.recordFactor(Factor.LENDER_CONSENT, "The bank <asks> for more"));
        As.person(administrator, () -> desk.recordFactor(Factor.MISSION, ""));

        assertThat(As.person(administrator, desk::factors))
                .extracting(FactorLine::factor)
                .containsExactly(Factor.MISSION, Factor.LENDER_CONSENT);
    }

    private void assessForProfit(long administrator, long officer, ProviderSummary provider) {
        As.person(administrator, () -> {
            NotForProfitCase mine = facts.mine();
            Facts answers = new Facts(
                    mine.facts().legalForm(),
                    Purposes.OTHER,
                    "To run homes",
                    null,
                    null,
                    null,
                    null,
                    Answer.NO,
                    Answer.YES,
                    Answer.NO);
            facts.save(answers, mine.edition());
            facts.submit();
        });
        As.person(officer, () -> {
            AssessmentPage page = assessments.of(provider.reference()).orElseThrow();
            assessments.assess(new AssessProvider(
                    provider.reference(),
                    page.facts().edition(),
                    Outcome.FOR_PROFIT,
                    "Limited by shares",
                    null,
                    CiwRegister.TRANSITIONAL_NOT_SUBJECT));
        });
    }

    private void threshold(long amount) {
        jdbc.sql("UPDATE arrangement_threshold SET amount = :amount WHERE code = 'HIGH_VALUE'")
                .param("amount", amount)
                .update();
    }

    /** Of a provider with a yearly income of £1,000,000 from the service and £2,000,000 in all. */
    private static DeclareArrangement rent(long pence) {
        return new DeclareArrangement(
                "Bryn Holdings",
                RelatedAs.GROUP_MEMBER,
                ArrangementNature.RENT,
                "The house in which the home is",
                pence,
                100_000_000,
                200_000_000,
                "Two agents' valuations",
                null);
    }
}
