package cymru.cartref.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand. */
class ImprovementPermissionTest {

    private static final String READERS = "CONTRACT_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD COMMISSIONING_MANAGER"
            + " HEAD_OF_SERVICE DIRECTOR AUDITOR";
    private static final String WRITERS = "CONTRACT_OFFICER QUALITY_MONITOR COMMISSIONING_MANAGER";
    private static final String PROVIDER = "PROVIDER_ADMINISTRATOR RESPONSIBLE_INDIVIDUAL";

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(PlanDesk.class, PlanWritingDesk.class, OwnPlanDesk.class))
                .isEqualTo(RoleTable.written("""
                        PlanDesk.list               <readers>
                        PlanDesk.page               <readers>
                        PlanDesk.evidence           <readers>
                        PlanDesk.addEvidence        <writers>
                        PlanDesk.done               <writers>
                        PlanDesk.verify             <writers>
                        PlanDesk.reopen             <writers>
                        PlanDesk.check              <writers>
                        PlanDesk.close              COMMISSIONING_MANAGER HEAD_OF_SERVICE
                        PlanWritingDesk.owners      <writers>
                        PlanWritingDesk.write       <writers>
                        PlanWritingDesk.leaveOut    <writers>
                        PlanWritingDesk.send        <writers>
                        OwnPlanDesk.list            <provider>
                        OwnPlanDesk.page            <provider>
                        OwnPlanDesk.evidence        <provider>
                        OwnPlanDesk.agree           <provider>
                        OwnPlanDesk.askForChange    <provider>
                        OwnPlanDesk.addEvidence     <provider>
                        OwnPlanDesk.done            <provider>
                        """.replace("<readers>", READERS)
                        .replace("<writers>", WRITERS)
                        .replace("<provider>", PROVIDER)));
    }
}
