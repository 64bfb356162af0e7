package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.contract.monitoring.FigureLine;
import cymru.cartref.contract.monitoring.KpiDesk;
import cymru.cartref.contract.monitoring.MonitoredContract;
import cymru.cartref.contract.monitoring.MonitoringDesk;
import cymru.cartref.contract.monitoring.OwnVisitDesk;
import cymru.cartref.contract.monitoring.ReturnDesk;
import cymru.cartref.contract.monitoring.ReturnDraft;
import cymru.cartref.contract.monitoring.ReviewDesk;
import cymru.cartref.contract.monitoring.ReviewReturn;
import cymru.cartref.contract.monitoring.VisitDesk;
import cymru.cartref.contract.process.MonitoringProcess;
import cymru.cartref.contract.process.MonitoringTimetable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Contracts in force whose monitoring is as far as a test needs it. Days are moved in the rows, so that the clock stays. */
@SuppressWarnings("NullAway.Init")
class MonitoringFixture extends ContractFixture {

    static final String KEY = MonitoringProcess.KEY;

    @Autowired
    MonitoringDesk monitoring;

    @Autowired
    KpiDesk kpis;

    @Autowired
    ReturnDesk returns;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    VisitDesk visits;

    @Autowired
    OwnVisitDesk ownVisits;

    @Autowired
    MonitoringProcess monitoringProcess;

    @Autowired
    MonitoringTimetable timetable;

    long monitor;
    long administrator;
    long service;

    @BeforeEach
    void whoMonitors() {
        monitor = person(null, Role.QUALITY_MONITOR);
        administrator = person(provider, Role.PROVIDER_ADMINISTRATOR);
        service = home(provider);
    }

    long home(long of) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO provider_service (version, provider_id, form_key, kind, name, referral_status,
                            referral_reason, referral_since, changed_at, changed_by)
                        VALUES (0, :provider, :form, 'CHILDRENS_HOME', 'Bryn Awel', 'OPEN', '', UTC_TIMESTAMP(6),
                            UTC_TIMESTAMP(6), 0)""")
                .param("provider", of)
                .param("form", UUID.randomUUID().toString())
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** In force, and monitored from its first day on. */
    String inForce(@Nullable LocalDate start, @Nullable LocalDate end) {
        AwardedContract award = award(false);
        CommonTerms common = award.common();
        String contract = make(new AwardedContract(
                award.tender(),
                award.bid(),
                award.providerId(),
                award.kind(),
                new CommonTerms(common.title(), common.description(), common.buyer(), start, end),
                award.lot(),
                award.lotTitle(),
                award.lotDescription(),
                award.price(),
                award.priceNote(),
                award.certificates(),
                award.termsRequired()));
        signForProvider(contract);
        signForCouncil(contract);
        return contract;
    }

    /** Its first quarter is over today, and the return is open. */
    String withOpenReturn() {
        String contract = inForce(clock.today().minusMonths(3), null);
        engine.fire(KEY, contract, MonitoringProcess.TIMER_OPEN);
        return contract;
    }

    /** As if the newest cycle's days were so many days ago. */
    void age(String contract, int days) {
        jdbc.sql("UPDATE monitoring_cycle SET opens_on = opens_on - INTERVAL :d DAY, due_on = due_on - INTERVAL :d DAY,"
                        + " warn_on = warn_on - INTERVAL :d DAY, first_reminder_on = first_reminder_on - INTERVAL :d DAY,"
                        + " second_reminder_on = second_reminder_on - INTERVAL :d DAY WHERE live_contract = :contract")
                .param("d", days)
                .param("contract", contract)
                .update();
    }

    /** So that the day of the newest cycle in that column is so many days from today. */
    void at(String contract, String column, int fromToday) {
        LocalDate day = jdbc.sql("SELECT " + column + " FROM monitoring_cycle WHERE live_contract = ?")
                .param(contract)
                .query(LocalDate.class)
                .single();
        age(contract, (int) (day.toEpochDay() - clock.today().toEpochDay()) - fromToday);
    }

    String cycle(String contract) {
        return jdbc.sql("SELECT reference FROM monitoring_cycle WHERE contract = ? ORDER BY number DESC LIMIT 1")
                .param(contract)
                .query(String.class)
                .single();
    }

    CyclePage councils(String cycle) {
        return As.person(monitor, () -> monitoring.cycle(cycle));
    }

    CyclePage providers(String cycle) {
        return As.person(administrator, () -> returns.cycle(cycle));
    }

    MonitoredContract monitored(String contract) {
        return As.person(officer, () -> monitoring.contract(contract));
    }

    ReturnDraft draft(String cycle, Function<FigureLine, @Nullable BigDecimal> figure) {
        CyclePage page = providers(cycle);
        return new ReturnDraft(
                page.edition(),
                page.lines().stream()
                        .map(line -> new ReturnDraft.Figure(line.kpi().code(), figure.apply(line), "Sylw"))
                        .toList(),
                "Chwarter tawel");
    }

    ReturnDraft good(String cycle) {
        return draft(cycle, line -> line.kpi().green());
    }

    /** Every figure is green but this one, which is as bad as can be. */
    ReturnDraft bad(String cycle, String code) {
        return draft(
                cycle,
                line -> line.kpi().code().equals(code)
                        ? line.kpi().amber().add(BigDecimal.valueOf(1))
                        : line.kpi().green());
    }

    void send(String cycle, ReturnDraft draft) {
        As.person(administrator, () -> returns.send(cycle, draft));
    }

    ReviewReturn review(String cycle) {
        return new ReviewReturn(councils(cycle).edition(), null, "", "Diolch yn fawr.", null, false, false);
    }

    void review(String cycle, ReviewReturn review) {
        As.person(monitor, () -> reviews.review(cycle, review));
    }

    /** Where the process stands is what its contract says of the cycle's state. */
    void assertMonitoringInStep(String contract) {
        transaction.executeWithoutResult(status -> {
            Map<String, String> live = jdbc
                    .sql("SELECT live_contract, state FROM monitoring_cycle WHERE live_contract = ?")
                    .param(contract)
                    .query((row, n) -> Map.of(row.getString(1), row.getString(2)))
                    .stream()
                    .findFirst()
                    .orElse(Map.of());
            Set<String> expected =
                    monitoringProcess.waitStates().getOrDefault(live.getOrDefault(contract, ""), Set.of());
            Set<String> found = new HashSet<>(processes.waitingAt(KEY, contract));
            found.removeAll(monitoringProcess.looks());
            assertThat(found).as("%s in %s", contract, live).isEqualTo(expected);
        });
    }

    boolean monitoringRuns(String contract) {
        return Boolean.TRUE.equals(transaction.execute(status -> processes.running(KEY, contract)));
    }

    List<String> mails(long account, String reference) {
        return mailsTo(account, reference);
    }
}
