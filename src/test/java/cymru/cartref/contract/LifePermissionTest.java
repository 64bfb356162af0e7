package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import cymru.cartref.contract.life.AmendmentDesk;
import cymru.cartref.contract.life.LifeDesk;
import cymru.cartref.contract.life.OwnLifeDesk;
import org.junit.jupiter.api.Test;

/** Role × deed of a contract's life, written by hand. */
class LifePermissionTest {

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(LifeDesk.class, AmendmentDesk.class, OwnLifeDesk.class))
                .isEqualTo(RoleTable.written("""
                LifeDesk.page           <council>
                LifeDesk.terms          CONTRACT_OFFICER COMMISSIONING_MANAGER
                LifeDesk.decide         COMMISSIONING_MANAGER HEAD_OF_SERVICE
                LifeDesk.terminate      HEAD_OF_SERVICE
                LifeDesk.milestone      CONTRACT_OFFICER COMMISSIONING_MANAGER
                LifeDesk.met            CONTRACT_OFFICER COMMISSIONING_MANAGER
                LifeDesk.spent          CONTRACT_OFFICER COMMISSIONING_MANAGER
                AmendmentDesk.offer     CONTRACT_OFFICER COMMISSIONING_MANAGER
                AmendmentDesk.withdraw  CONTRACT_OFFICER COMMISSIONING_MANAGER
                AmendmentDesk.sign      HEAD_OF_SERVICE
                AmendmentDesk.printed   <council>
                OwnLifeDesk.page        <provider>
                OwnLifeDesk.printed     <provider>
                OwnLifeDesk.sign        AUTHORISED_SIGNATORY
                OwnLifeDesk.decline     AUTHORISED_SIGNATORY
                """.replace(
                                "<council>",
                                "CONTRACT_OFFICER QUALITY_MONITOR COMMISSIONING_MANAGER HEAD_OF_SERVICE AUDITOR")
                        .replace(
                                "<provider>",
                                "PROVIDER_ADMINISTRATOR BID_WRITER AUTHORISED_SIGNATORY RESPONSIBLE_INDIVIDUAL")));
    }
}
