package cymru.cartref.child;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand. A system administrator reads nothing of children. */
class ChildPermissionTest {

    private static final String READERS = "CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD"
            + " COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR";
    private static final String KEEPERS = "CONTRACT_OFFICER HOME_FINDING_OFFICER QUALITY_MONITOR";
    private static final String PROVIDER = "PROVIDER_ADMINISTRATOR RESPONSIBLE_INDIVIDUAL";

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(StaysDesk.class, StayImportDesk.class, OwnStaysDesk.class))
                .isEqualTo(RoleTable.written("""
                        StaysDesk.list            <readers>
                        StaysDesk.authorities     <readers>
                        StaysDesk.homes           <readers>
                        StaysDesk.home            <readers>
                        StaysDesk.add             <keepers>
                        StaysDesk.open            <keepers>
                        StaysDesk.end             <keepers>
                        StayImportDesk.preview    <keepers>
                        StayImportDesk.bring      <keepers>
                        OwnStaysDesk.list         <provider>
                        OwnStaysDesk.homes        <provider>
                        """.replace("<readers>", READERS)
                        .replace("<keepers>", KEEPERS)
                        .replace("<provider>", PROVIDER)));
    }
}
