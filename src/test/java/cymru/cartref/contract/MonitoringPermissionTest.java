package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.RoleTable;
import cymru.cartref.contract.monitoring.KpiDesk;
import cymru.cartref.contract.monitoring.MonitoringDesk;
import cymru.cartref.contract.monitoring.OwnVisitDesk;
import cymru.cartref.contract.monitoring.ReturnDesk;
import cymru.cartref.contract.monitoring.ReviewDesk;
import cymru.cartref.contract.monitoring.VisitDesk;
import org.junit.jupiter.api.Test;

/** Role × deed of monitoring, written by hand. */
class MonitoringPermissionTest {

    private static final String COUNCIL =
            "CONTRACT_OFFICER QUALITY_MONITOR COMMISSIONING_MANAGER HEAD_OF_SERVICE AUDITOR";
    private static final String MONITORS = "CONTRACT_OFFICER QUALITY_MONITOR";
    private static final String PROVIDER =
            "PROVIDER_ADMINISTRATOR BID_WRITER AUTHORISED_SIGNATORY RESPONSIBLE_INDIVIDUAL";

    @Test
    void everyDeedIsOpenToExactlyTheRolesOfTheTable() {
        assertThat(RoleTable.answered(
                        KpiDesk.class,
                        MonitoringDesk.class,
                        OwnVisitDesk.class,
                        ReturnDesk.class,
                        ReviewDesk.class,
                        VisitDesk.class))
                .isEqualTo(RoleTable.written("""
                        KpiDesk.library            CONTRACT_OFFICER
                        KpiDesk.choose             CONTRACT_OFFICER
                        MonitoringDesk.list        <council>
                        MonitoringDesk.contract    <council>
                        MonitoringDesk.cycle       <council>
                        MonitoringDesk.file        <council>
                        MonitoringDesk.end         CONTRACT_OFFICER
                        OwnVisitDesk.page          <provider>
                        ReturnDesk.mine            <provider>
                        ReturnDesk.contract        <provider>
                        ReturnDesk.cycle           <provider>
                        ReturnDesk.file            <provider>
                        ReturnDesk.begin           <provider>
                        ReturnDesk.save            <provider>
                        ReturnDesk.attach          <provider>
                        ReturnDesk.detach          <provider>
                        ReturnDesk.send            <provider>
                        ReturnDesk.correct         <provider>
                        ReviewDesk.review          <monitors>
                        VisitDesk.page             <council>
                        VisitDesk.photo            <council>
                        VisitDesk.services         <monitors>
                        VisitDesk.plan             <monitors>
                        VisitDesk.write            <monitors>
                        VisitDesk.addPhoto         <monitors>
                        VisitDesk.removePhoto      <monitors>
                        VisitDesk.share            <monitors>
                        VisitDesk.cancel           <monitors>
                        """.replace("<council>", COUNCIL)
                        .replace("<monitors>", MONITORS)
                        .replace("<provider>", PROVIDER)));
    }
}
