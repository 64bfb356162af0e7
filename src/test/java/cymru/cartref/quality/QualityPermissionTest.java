package cymru.cartref.quality;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import org.junit.jupiter.api.Test;

/** Role × deed of this module, written by hand. */
class QualityPermissionTest {

    private static final String COUNCIL =
            "CONTRACT_OFFICER QUALITY_MONITOR SAFEGUARDING_LEAD COMMISSIONING_MANAGER" + " HEAD_OF_SERVICE DIRECTOR";

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(QualityDesk.class, ReportReviewDesk.class, OwnAssessmentDesk.class))
                .isEqualTo(RoleTable.written("""
                QualityDesk.list           <council>
                QualityDesk.page           <council>
                QualityDesk.file           <council>
                QualityDesk.printed        <council>
                QualityDesk.services       QUALITY_MONITOR COMMISSIONING_MANAGER
                QualityDesk.open           QUALITY_MONITOR COMMISSIONING_MANAGER
                QualityDesk.visited        QUALITY_MONITOR
                QualityDesk.save           QUALITY_MONITOR
                QualityDesk.sendDraft      QUALITY_MONITOR
                QualityDesk.attach         QUALITY_MONITOR
                QualityDesk.cancel         QUALITY_MONITOR COMMISSIONING_MANAGER
                ReportReviewDesk.issue     COMMISSIONING_MANAGER HEAD_OF_SERVICE
                OwnAssessmentDesk.mine     <provider>
                OwnAssessmentDesk.page     <provider>
                OwnAssessmentDesk.file     <provider>
                OwnAssessmentDesk.printed  <provider>
                OwnAssessmentDesk.save     <provider>
                OwnAssessmentDesk.send     <provider>
                OwnAssessmentDesk.attach   <provider>
                OwnAssessmentDesk.remove   <provider>
                OwnAssessmentDesk.comment  <provider>
                """.replace("<council>", COUNCIL)
                        .replace("<provider>", "PROVIDER_ADMINISTRATOR RESPONSIBLE_INDIVIDUAL")));
    }
}
