package cymru.cartref.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand. */
class DirectoryPermissionTest {

    private static final String COUNCIL = "CONTRACT_OFFICER EVALUATOR MODERATOR HOME_FINDING_OFFICER QUALITY_MONITOR"
            + " SAFEGUARDING_LEAD COMMISSIONING_MANAGER HEAD_OF_SERVICE DIRECTOR AUDITOR SYSTEM_ADMINISTRATOR";
    private static final String KEEPERS = "CONTRACT_OFFICER SAFEGUARDING_LEAD COMMISSIONING_MANAGER";

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(DirectoryDesk.class))
                .isEqualTo(RoleTable.written("""
                DirectoryDesk.list      <council>
                DirectoryDesk.page      <council>
                DirectoryDesk.save      <keepers>
                DirectoryDesk.retire    <keepers>
                """.replace("<council>", COUNCIL).replace("<keepers>", KEEPERS)));
    }
}
