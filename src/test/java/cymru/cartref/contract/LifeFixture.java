package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.contract.life.AmendmentDesk;
import cymru.cartref.contract.life.AmendmentLine;
import cymru.cartref.contract.life.AmendmentReason;
import cymru.cartref.contract.life.LifeDesk;
import cymru.cartref.contract.life.LifePage;
import cymru.cartref.contract.life.OfferAmendment;
import cymru.cartref.contract.life.OwnLifeDesk;
import cymru.cartref.contract.life.SetTerms;
import cymru.cartref.contract.life.SignAmendment;
import cymru.cartref.contract.process.AmendmentProcess;
import cymru.cartref.contract.process.LifeProcess;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.work.ProcessContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Contracts in force for a year and a half more, and who decides on them. */
@SuppressWarnings("NullAway.Init")
class LifeFixture extends MonitoringFixture {

    @Autowired
    LifeDesk lives;

    @Autowired
    OwnLifeDesk own;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    List<ProcessContract> contracts;

    long manager;
    LocalDate start = LocalDate.EPOCH;
    LocalDate end = LocalDate.EPOCH;
    String contract = "";

    @BeforeEach
    void aYearAndAHalf() {
        manager = person(null, Role.COMMISSIONING_MANAGER);
        start = clock.today().minusMonths(3);
        end = clock.today().plusMonths(18);
        contract = inForce(start, end);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    SetTerms set(LocalDate ends, int notice) {
        return new SetTerms(ends, null, notice, null, null, null, null);
    }

    void terms(LocalDate ends, @Nullable LocalDate until, @Nullable BigDecimal fee) {
        As.person(
                officer,
                () -> lives.terms(
                        contract,
                        new SetTerms(ends, until, 6, ServiceKind.CHILDRENS_HOME, fee, new BigDecimal("240000"), null)));
    }

    OfferAmendment offer(AmendmentReason reason) {
        return new OfferAmendment(
                key(), reason, new Bilingual("It changes.", "Mae'n newid."), clock.today(), null, null);
    }

    String offer(AmendmentReason reason, @Nullable LocalDate end, @Nullable BigDecimal fee) {
        return As.person(
                officer,
                () -> amendments.offer(
                        contract,
                        new OfferAmendment(
                                key(), reason, new Bilingual("It changes.", "Mae'n newid."), clock.today(), end, fee)));
    }

    LifePage page() {
        return As.person(officer, () -> lives.page(contract));
    }

    AmendmentLine latest() {
        return page().amendments().getFirst();
    }

    SignAmendment shown() {
        return new SignAmendment(
                jdbc.sql("SELECT a.sha256 FROM contract_amendment a JOIN contract_life l ON l.id = a.life_id"
                                + " WHERE l.contract = ? ORDER BY a.id DESC LIMIT 1")
                        .param(contract)
                        .query(String.class)
                        .single(),
                "Ymddiriedolwr",
                true);
    }

    /** As if that day were today: the contract's days are earlier by what is between. Time itself is left alone. */
    void on(LocalDate day) {
        long days = clock.today().until(day, ChronoUnit.DAYS);
        jdbc.sql(
                        "UPDATE contract_life SET starts_on = starts_on - INTERVAL :d DAY, ends_on = ends_on - INTERVAL :d DAY,"
                                + " asked_at = asked_at - INTERVAL :d DAY WHERE contract = :contract")
                .param("d", days)
                .param("contract", contract)
                .update();
        start = start.minusDays(days);
        end = end.minusDays(days);
    }

    void fire(String timer) {
        engine.fire(LifeProcess.KEY, contract, timer);
    }

    void stands() {
        stands(LifeProcess.KEY, contract);
    }

    void amendmentStands(String reference) {
        stands(AmendmentProcess.KEY, reference);
    }

    /** Where the process stands is what its contract says of the case's state. */
    void stands(String key, String reference) {
        ProcessContract of = contracts.stream()
                .filter(each -> each.processKey().equals(key))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> {
            String before = reference.substring(0, reference.length() - 1)
                    + (char) (reference.charAt(reference.length() - 1) - 1);
            String state = of.liveCases(before, 1).get(reference);
            assertThat(processes.waitingAt(key, reference))
                    .as("%s in %s", reference, state)
                    .isEqualTo(state == null ? Set.of() : of.waitStates().getOrDefault(state, Set.of()));
        });
    }
}
