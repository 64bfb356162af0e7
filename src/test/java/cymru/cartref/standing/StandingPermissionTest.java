package cymru.cartref.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand. */
class StandingPermissionTest {

    private static final String READERS = "CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD"
            + " COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR AUDITOR";

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(StandingDesk.class, OwnStandingDesk.class, BoardReportDesk.class))
                .isEqualTo(RoleTable.written("""
                StandingDesk.list       <readers>
                StandingDesk.page       <readers>
                StandingDesk.news       <readers>
                BoardReportDesk.months  COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR AUDITOR
                BoardReportDesk.report  COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR AUDITOR
                OwnStandingDesk.mine    PROVIDER_ADMINISTRATOR RESPONSIBLE_INDIVIDUAL
                OwnStandingDesk.news    PROVIDER_ADMINISTRATOR RESPONSIBLE_INDIVIDUAL
                """.replace("<readers>", READERS)));
    }
}
