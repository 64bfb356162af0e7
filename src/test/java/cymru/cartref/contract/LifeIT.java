package cymru.cartref.contract;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_CHANGES;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_NOT_AS_SHOWN;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_ONE_AT_A_TIME;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_STATE;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_WORDS;
import static cymru.cartref.contract.life.LifeRule.LIFE_DATES;
import static cymru.cartref.contract.life.LifeRule.LIFE_MILESTONE;
import static cymru.cartref.contract.life.LifeRule.LIFE_MONEY;
import static cymru.cartref.contract.life.LifeRule.LIFE_NOTICE;
import static cymru.cartref.contract.life.LifeRule.LIFE_NOT_TO_DECIDE;
import static cymru.cartref.contract.life.LifeRule.LIFE_OVER;
import static cymru.cartref.contract.life.LifeRule.LIFE_REASON;
import static cymru.cartref.contract.life.LifeRule.LIFE_SPEND_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.contract.domain.LifePolicy;
import cymru.cartref.contract.life.AmendmentReason;
import cymru.cartref.contract.life.AmendmentState;
import cymru.cartref.contract.life.LifeDecision;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.contract.life.LifeState;
import cymru.cartref.contract.life.OfferAmendment;
import cymru.cartref.contract.process.LifeDays;
import cymru.cartref.contract.process.LifeProcess;
import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A contract in force: what follows its last day, milestones and money. */
@PortalTest
@WalksEveryFlow("contract-life")
@SuppressWarnings("NullAway.Init")
class LifeIT extends LifeFixture {

    @Autowired
    LifeDays days;

    @Test
    void whatFollowsIsAskedInTimeDecidedWithReasonsAndTheContractEnds() throws Exception {
        assertThat(page().state()).isEqualTo(LifeState.RUNNING);
        stands();
        fire(LifeProcess.TIMER_NOTICE);
        assertThat(page().state()).as("too early").isEqualTo(LifeState.RUNNING);
        assertRefused(
                LIFE_NOT_TO_DECIDE,
                () -> As.person(manager, () -> lives.decide(contract, LifeDecision.EXTEND, "Why.")));
        on(end.minusMonths(6).plusDays(3));
        fire(LifeProcess.TIMER_NOTICE);
        stands();
        assertThat(page().state()).isEqualTo(LifeState.TO_DECIDE);
        assertThat(mailsTo(manager, contract)).containsOnlyOnce("contract-expiry-to-decide");
        assertThat(mailsTo(writer, contract)).containsOnlyOnce("contract-expiry-notice");
        fire(LifeProcess.TIMER_UNDECIDED);
        stands();
        assertThat(mailsTo(head, contract)).as("too early").doesNotContain("contract-expiry-undecided");
        assertRefused(LIFE_REASON, () -> As.person(manager, () -> lives.decide(contract, LifeDecision.EXTEND, " ")));
        assertThat(Counting.of(() -> As.person(
                                manager, () -> lives.decide(contract, LifeDecision.DECOMMISSION, "No child needs it.")))
                        .commits())
                .isEqualTo(1);
        As.person(manager, () -> lives.decide(contract, LifeDecision.DECOMMISSION, "No child needs it."));
        stands();
        assertThat(As.person(writer, () -> own.page(contract)).decision()).satisfies(decided -> {
            assertThat(decided.why()).isEqualTo("No child needs it.");
            assertThat(decided.by()).isEmpty();
        });
        fire(LifeProcess.TIMER_END);
        stands();
        assertThat(page().state()).as("its last day is to come").isEqualTo(LifeState.DECIDED);
        on(end.plusDays(4));
        fire(LifeProcess.TIMER_END);
        stands();
        assertThat(page().over()).isEqualTo(end);
        assertThat(page(contract).status()).isEqualTo(ContractStatus.ENDED);
        assertThat(mailsTo(writer, contract)).containsOnlyOnce("contract-over");
        assertRefused(LIFE_OVER, () -> terms(end, null, null));
    }

    @Test
    void undecidedTheNextPersonUpIsToldOnceAndTheLastDayComesAllTheSame() {
        on(end.minusMonths(6).plusDays(5));
        fire(LifeProcess.TIMER_NOTICE);
        on(end.minusMonths(2));
        fire(LifeProcess.TIMER_UNDECIDED);
        assertThat(mailsTo(head, contract)).containsOnlyOnce("contract-expiry-undecided");
        stands();
        fire(LifeProcess.TIMER_END_UNDECIDED);
        stands();
        assertThat(page().state()).as("too early").isEqualTo(LifeState.TO_DECIDE);
        on(end.plusDays(1));
        fire(LifeProcess.TIMER_END_UNDECIDED);
        assertThat(page(contract).status()).isEqualTo(ContractStatus.ENDED);
        stands();
    }

    @Test
    void theHeadOfServiceEndsItEarly() {
        LocalDate day = clock.today().plusDays(10);
        assertRefused(
                LIFE_DATES,
                () -> As.person(
                        head, () -> lives.terminate(contract, clock.today().minusDays(1), "Why.")));
        As.person(head, () -> lives.terminate(contract, day, "Its registration was cancelled."));
        As.person(head, () -> lives.terminate(contract, day, "Its registration was cancelled."));
        stands();
        assertThat(page().state()).isEqualTo(LifeState.DECIDED);
        on(day.plusDays(1));
        fire(LifeProcess.TIMER_END);
        assertThat(page(contract).status()).isEqualTo(ContractStatus.TERMINATED);
        stands();
    }

    @Test
    void milestonesAndPriceReviewsAreToldOfAheadAndLateOnesOnce() {
        LocalDate today = clock.today();
        As.person(officer, () -> lives.milestone(contract, key(), "The home opens.", today.plusDays(28)));
        As.person(officer, () -> lives.milestone(contract, key(), "A second home opens.", today.plusDays(29)));
        jdbc.sql("UPDATE contract_life SET price_review_on = ? WHERE contract = ?")
                .params(today.plusDays(28), contract)
                .update();
        days.look();
        days.look();
        assertThat(mailsTo(officer, contract)).containsOnlyOnce("contract-milestone-due", "contract-price-review");
        assertThat(mailsTo(manager, contract)).containsExactly("contract-price-review");
        assertThat(mailsTo(writer, contract))
                .containsOnlyOnce("contract-milestone-due")
                .doesNotContain("contract-price-review");

        jdbc.sql("UPDATE contract_milestone SET due_on = ? WHERE what = 'The home opens.' AND life_id ="
                        + " (SELECT id FROM contract_life WHERE contract = ?)")
                .params(today.minusDays(3), contract)
                .update();
        jdbc.sql("UPDATE contract_life SET price_review_on = ? WHERE contract = ?")
                .params(today.plusDays(9), contract)
                .update();
        days.look();
        days.look();
        assertThat(mailsTo(manager, contract))
                .as("another day is told of anew")
                .containsExactlyInAnyOrder("contract-price-review", "contract-milestone-late", "contract-price-review");
        assertThat(mailsTo(writer, contract)).doesNotContain("contract-milestone-late");
    }

    @Test
    void moneyAndMilestonesAreTheCouncilsAndFeesAreComparedWithinTheirKind() {
        assertRefused(LIFE_NOTICE, () -> As.person(officer, () -> lives.terms(contract, set(end, 0))));
        terms(end, null, new BigDecimal("4000"));
        YearMonth month = YearMonth.from(clock.today());
        As.person(officer, () -> lives.spent(contract, month, new BigDecimal("1")));
        As.person(officer, () -> lives.spent(contract, month, new BigDecimal("17300.25")));
        assertThat(page().spentSoFar()).isEqualByComparingTo("17300.25");
        assertThat(page().plannedSoFar()).isNotNull();
        assertThat(As.person(writer, () -> own.page(contract)).spent()).isEmpty();
        assertRefused(LIFE_MONEY, () -> As.person(officer, () -> lives.spent(contract, month, null)));
        assertRefused(
                LIFE_SPEND_MONTH,
                () -> As.person(officer, () -> lives.spent(contract, month.plusMonths(1), BigDecimal.ONE)));
        String form = UUID.randomUUID().toString();
        As.person(
                officer,
                () -> lives.milestone(
                        contract, form, "The home opens.", clock.today().plusDays(9)));
        As.person(
                officer,
                () -> lives.milestone(
                        contract, form, "The home opens.", clock.today().plusDays(9)));
        assertThat(page().milestones()).hasSize(1);
        long id = page().milestones().getFirst().id();
        As.person(officer, () -> lives.met(contract, id));
        As.person(officer, () -> lives.met(contract, id));
        assertThat(As.person(writer, () -> own.page(contract))
                        .milestones()
                        .getFirst()
                        .met())
                .isEqualTo(clock.today());
        assertRefused(
                LIFE_MILESTONE, () -> As.person(officer, () -> lives.milestone(contract, key(), "", clock.today())));

        LifePage.Compared before = page().compared();
        int others = before == null ? 0 : before.contracts();
        for (String fee : List.of("3000", "5000")) {
            contract = inForce(start, end);
            terms(end, null, new BigDecimal(fee));
        }
        assertThat(page().compared()).isNotNull().satisfies(compared -> {
            assertThat(compared.contracts()).isGreaterThan(others).isGreaterThanOrEqualTo(3);
            assertThat(compared.lowest()).isLessThanOrEqualTo(new BigDecimal("3000"));
        });
    }

    @Test
    void whatFitsIsAllowed() {
        LocalDate today = clock.today();
        assertAllowed(LIFE_DATES, LifePolicy.dates(set(end, 6), start));
        assertAllowed(LIFE_NOTICE, LifePolicy.notice(6));
        assertAllowed(LIFE_MONEY, LifePolicy.money(new BigDecimal("0.50"), "amount"));
        assertAllowed(LIFE_REASON, LifePolicy.reason("Because."));
        assertAllowed(LIFE_NOT_TO_DECIDE, LifePolicy.toDecide(LifeState.TO_DECIDE, LifeDecision.EXTEND));
        assertAllowed(LIFE_OVER, LifePolicy.goesOn(LifeState.RUNNING));
        assertAllowed(LIFE_MILESTONE, LifePolicy.milestone("Open", today, 0));
        assertAllowed(LIFE_SPEND_MONTH, LifePolicy.month(YearMonth.from(today), start, today));
        assertAllowed(AMENDMENT_ONE_AT_A_TIME, LifePolicy.oneAtATime(false));
        assertAllowed(AMENDMENT_WORDS, LifePolicy.words(offer(AmendmentReason.CORRECTION)));
        assertRefused(
                AMENDMENT_WORDS,
                () -> LifePolicy.words(new OfferAmendment(
                                key(), AmendmentReason.CORRECTION, new Bilingual("x", ""), today, null, null))
                        .orThrow());
        assertAllowed(AMENDMENT_CHANGES, LifePolicy.changes(offer(AmendmentReason.CORRECTION), start, end, null));
        assertAllowed(AMENDMENT_STATE, LifePolicy.at(AmendmentState.OFFERED, AmendmentState.OFFERED));
        assertAllowed(AMENDMENT_NOT_AS_SHOWN, LifePolicy.asShown("a", "a", true));
    }
}
