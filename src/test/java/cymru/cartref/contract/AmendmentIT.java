package cymru.cartref.contract;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_CHANGES;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_NOT_AS_SHOWN;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_ONE_AT_A_TIME;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_SAME_PERSON;
import static cymru.cartref.contract.life.LifeRule.AMENDMENT_STATE;
import static cymru.cartref.contract.life.LifeRule.LIFE_BY_AMENDMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.contract.life.AmendmentReason;
import cymru.cartref.contract.life.AmendmentState;
import cymru.cartref.contract.life.SignAmendment;
import cymru.cartref.contract.process.AmendmentProcess;
import cymru.cartref.shared.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Amendments that both sign. */
@PortalTest
@WalksEveryFlow("contract-amendment")
class AmendmentIT extends LifeFixture {

    @Test
    void anExtensionIsSignedByBothAsItWasShownAndTheContractGoesOn() throws Throwable {
        LocalDate later = end.plusYears(1);
        assertRefused(AMENDMENT_CHANGES, () -> offer(AmendmentReason.EXTENSION, later, null));
        terms(end, later, new BigDecimal("5000"));
        String reference = offer(AmendmentReason.EXTENSION, later, new BigDecimal("5200.50"));
        amendmentStands(reference);
        assertRefused(AMENDMENT_ONE_AT_A_TIME, () -> offer(AmendmentReason.CORRECTION, null, null));
        assertThat(mailsTo(signatory, contract)).contains("amendment-to-sign");
        engine.fire(AmendmentProcess.KEY, reference, AmendmentProcess.TIMER_REMINDER);
        assertThat(mailsTo(signatory, contract)).as("too early").doesNotContain("amendment-reminder");
        amendmentStands(reference);
        assertRefused(
                AMENDMENT_NOT_AS_SHOWN,
                () -> As.person(
                        signatory, () -> own.sign(reference, new SignAmendment("0".repeat(64), "Trustee", true))));
        assertRefused(AMENDMENT_STATE, () -> As.person(head, () -> amendments.sign(reference, shown())));
        As.person(signatory, () -> own.sign(reference, shown()));
        As.person(signatory, () -> own.sign(reference, shown()));
        amendmentStands(reference);
        assertRefused(AMENDMENT_STATE, () -> As.person(signatory, () -> own.decline(reference, "No.")));
        assertThat(Counting.of(() -> As.person(head, () -> amendments.sign(reference, shown())))
                        .commits())
                .isEqualTo(1);
        As.person(head, () -> amendments.sign(reference, shown()));
        amendmentStands(reference);
        stands();
        assertThat(page().ends()).isEqualTo(later);
        assertThat(page().weeklyFee()).isEqualByComparingTo("5200.50");
        assertThat(latest().printed()).isTrue();
        for (Language language : Language.values()) {
            As.person(writer, () -> own.printed(reference, language)).content().close();
        }
        assertThat(jdbc.sql("SELECT ends_on FROM monitoring WHERE contract = ?")
                        .param(contract)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(later);
        assertRefused(LIFE_BY_AMENDMENT, () -> terms(end, null, new BigDecimal("5200.50")));
        assertAllowed(LIFE_BY_AMENDMENT, () -> terms(later, null, new BigDecimal("5200.50")));
    }

    @Test
    void itIsDeclinedOrWithdrawnWithReasonsAndNobodySignsTheirOwnOffer() throws Throwable {
        String declined = offer(AmendmentReason.CORRECTION, null, null);
        jdbc.sql("UPDATE contract_amendment SET offered_at = offered_at - INTERVAL 30 DAY,"
                        + " provider_by = provider_by - INTERVAL 30 DAY WHERE reference = ?")
                .param(declined)
                .update();
        engine.fire(AmendmentProcess.KEY, declined, AmendmentProcess.TIMER_REMINDER);
        assertThat(mailsTo(signatory, contract)).containsOnlyOnce("amendment-reminder");
        As.person(signatory, () -> own.decline(declined, "It is not what we agreed."));
        amendmentStands(declined);
        assertThat(latest().state()).isEqualTo(AmendmentState.DECLINED);
        String withdrawn = offer(AmendmentReason.LAW_CHANGE, null, null);
        As.person(officer, () -> amendments.withdraw(withdrawn, "It is not needed."));
        amendmentStands(withdrawn);
        long both = person(null, Role.CONTRACT_OFFICER, Role.HEAD_OF_SERVICE);
        String mine = As.person(both, () -> amendments.offer(contract, offer(AmendmentReason.SERVICE_CHANGE)));
        As.person(signatory, () -> own.sign(mine, shown()));
        assertRefused(AMENDMENT_SAME_PERSON, () -> As.person(both, () -> amendments.sign(mine, shown())));
        assertAllowed(AMENDMENT_SAME_PERSON, () -> As.person(head, () -> amendments.sign(mine, shown())));
        long stranger = person(registeredProvider(), Role.AUTHORISED_SIGNATORY);
        assertThatThrownBy(() -> As.person(stranger, () -> own.sign(mine, shown())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> As.person(stranger, () -> own.page(contract)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
