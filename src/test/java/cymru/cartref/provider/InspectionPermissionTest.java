package cymru.cartref.provider;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import cymru.cartref.provider.inspection.InspectionDesk;
import cymru.cartref.provider.vacancy.VacancyDesk;
import org.junit.jupiter.api.Test;

/** Role × deed of inspections, of papers that have expired and of free places, written by hand. */
class InspectionPermissionTest {

    private static final String READERS = "CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD"
            + " COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR";
    private static final String RECORDERS = "CONTRACT_OFFICER QUALITY_MONITOR COMMISSIONING_MANAGER";

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(InspectionDesk.class, PaperDesk.class, VacancyDesk.class))
                .isEqualTo(RoleTable.written("""
                InspectionDesk.list        <readers>
                InspectionDesk.page        <readers>
                InspectionDesk.record      <recorders>
                InspectionDesk.askedAgain  <recorders>
                InspectionDesk.outcome     <recorders>
                PaperDesk.notNeeded        CONTRACT_OFFICER
                VacancyDesk.list           CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR
                VacancyDesk.own            PROVIDER_ADMINISTRATOR
                """.replace("<readers>", READERS).replace("<recorders>", RECORDERS)));
    }
}
