package cymru.cartref.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Numbers;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.Referrals;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.standing.ui.OwnStandingView;
import cymru.cartref.standing.ui.StandingView;
import cymru.cartref.standing.ui.StandingsView;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Page;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** How providers stand, with a real database, and the pages clicked without a browser. */
@PortalTest
class StandingIT extends SpringBrowserlessTest {

    @Autowired
    StandingDesk desk;

    @Autowired
    OwnStandingDesk own;

    @Autowired
    Referrals referrals;

    @Autowired
    ServiceRegister services;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BeanFactory beans;

    private ProviderFixture a;
    private Made provider;
    private long monitor;

    @BeforeEach
    void world() {
        a = new ProviderFixture(beans);
        provider = a.registered("Sefyll " + UUID.randomUUID());
        monitor = a.person("monitro", null, Role.QUALITY_MONITOR);
    }

    @AfterEach
    void clear() {
        SecurityContextHolder.clearContext();
        List.of(
                        "DELETE FROM monitoring WHERE contract LIKE 'ZS%'",
                        "DELETE FROM concern WHERE reference LIKE 'ZS%'",
                        "DELETE FROM provider WHERE reference LIKE 'ZS%'")
                .forEach(sql -> jdbc.sql(sql).update());
    }

    @Test
    void levelSuspensionAndRedAreSeenInTheListFoundByItsViewsAndTold() {
        assertThat(line(StandingFilter.View.ALL)).satisfies(line -> {
            assertThat(line.level()).isNull();
            assertThat(line.kept()).isNull();
            assertThat(line.inTriage()).isZero();
        });
        assertThat(lines(StandingFilter.View.ATTENTION)).isEmpty();
        String escalated = atLevel(2);
        monitored("ZS" + provider.id(), "RED");
        raised();
        suspended();
        for (StandingFilter.View view : StandingFilter.View.values()) {
            assertThat(line(view)).as("%s", view).satisfies(line -> {
                assertThat(line.level())
                        .isNotNull()
                        .extracting("level", "reference")
                        .containsExactly(2, escalated);
                assertThat(line.kept()).isNotNull().extracting("colour").isEqualTo(Colour.RED);
                assertThat(line.inTriage()).isEqualTo(1);
            });
        }
        StandingPage page = As.person(monitor, () -> desk.page(provider.reference()));
        assertThat(page.levels()).singleElement().extracting("reference").isEqualTo(escalated);
        assertThat(page.services())
                .singleElement()
                .satisfies(each -> assertThat(each.referrals().status()).isEqualTo(ReferralStatus.SUSPENDED));
        assertThat(page.months()).hasSize(24);
        assertThat(page.months().getLast()).satisfies(month -> {
            assertThat(month.level()).isEqualTo(2);
            assertThat(month.concerns()).isEqualTo(1);
        });
        assertThat(told(monitor)).anyMatch(what -> what.contains("ZS")).anyMatch(what -> what.contains("2"));
    }

    @Test
    void whoMayNotReadConcernsLearnsTheLevelAndNoConcern() {
        atLevel(1);
        raised();
        long finder = a.person("canfod", null, Role.HOME_FINDING_OFFICER);
        StandingPage page = As.person(finder, () -> desk.page(provider.reference()));
        assertThat(page.line().level()).isNotNull();
        assertThat(page.line().inTriage()).isNull();
        assertThat(page.months()).allMatch(month -> month.concerns() == null);
        assertThat(As.person(finder, () -> desk.news(provider.reference(), clock.now(), 50)))
                .noneMatch(news -> news.what().contains("ZS"));
    }

    @Test
    void aProviderReadsItsOwnPageWithoutLevelConcernOrAnythingItWasNotWritten() {
        atLevel(3);
        raised();
        StandingPage page = As.person(provider.administrator(), () -> own.mine().orElseThrow());
        assertThat(page.line().provider().reference()).isEqualTo(provider.reference());
        assertThat(page.line().level()).isNull();
        assertThat(page.line().inTriage()).isNull();
        assertThat(page.levels()).isEmpty();
        assertThat(page.months()).allMatch(month -> month.level() == null && month.concerns() == null);
        assertThat(As.person(provider.administrator(), () -> own.news(clock.now(), 50)))
                .isNotEmpty()
                .noneMatch(news -> news.what().contains("ZS"));
        long stranger = a.person("newydd", null, Role.PROVIDER_ADMINISTRATOR);
        assertThat(As.person(stranger, own::mine)).isEmpty();
        assertThat(As.person(stranger, () -> own.news(clock.now(), 50))).isEmpty();
    }

    @Test
    void onePageOfTheListIsAsManyStatementsWithTenThousandProvidersAsWithTen() throws Exception {
        bulk(10);
        statements();
        int few = statements();
        bulk(10_000);
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(16);
    }

    @Test
    void thePagesShowBothSidesTheirOwn() {
        atLevel(2);
        suspended();
        As.signIn(monitor, "QUALITY_MONITOR");
        UI.getCurrent()
                .navigate(
                        StandingsView.class,
                        QueryParameters.simple(Map.of("view", "SUSPENDED", "text", provider.reference())));
        assertThat($(Select.class).id("view").getValue()).isEqualTo(StandingFilter.View.SUSPENDED);
        assertThat($(TextField.class).id("search").getValue()).isEqualTo(provider.reference());
        assertThat(test($(Grid.class).id("standings")).size()).isEqualTo(1);
        assertThat(shown(navigate("standing/" + provider.reference(), StandingView.class)))
                .contains("Suspended")
                .contains("ZS")
                .doesNotContain("standing.");
        As.signIn(provider.administrator(), "PROVIDER_ADMINISTRATOR");
        assertThat(shown(navigate(OwnStandingView.class))).doesNotContain("ZS").doesNotContain("standing.");
    }

    private static String shown(Page page) {
        return page.getElement().getTextRecursively();
    }

    private int statements() throws Exception {
        Counting.Tally tally =
                Counting.of(() -> As.person(monitor, () -> desk.list(StandingFilter.ALL, null, StandingReader.PAGE)));
        return tally.statements().size();
    }

    private List<StandingLine> lines(StandingFilter.View view) {
        return As.person(monitor, () -> desk.list(new StandingFilter(view, provider.reference()), null, 10));
    }

    private StandingLine line(StandingFilter.View view) {
        return lines(view).getFirst();
    }

    private List<String> told(long reader) {
        return As.person(
                        reader,
                        () -> desk.news(provider.reference(), clock.now().plusSeconds(1), 50))
                .stream()
                .map(news -> news.what())
                .toList();
    }

    private String atLevel(int level) {
        String reference = "ZS-" + provider.id();
        jdbc.sql("""
                        INSERT INTO escalation_case (version, reference, provider_id, provider, procedure_version, state,
                            level, level_since, opened_at, asked_at, due_at, reviewed, reminded, late)
                        SELECT 0, :reference, :provider, 'Sefyll', MAX(id), 'OPEN', :level, :now,
                            :now, :now, :now, FALSE, FALSE, FALSE
                        FROM procedure_version WHERE procedure_code = 'ESCALATION'""")
                .param("reference", reference)
                .param("now", now())
                .param("provider", provider.id())
                .param("level", level)
                .update();
        jdbc.sql("""
                        INSERT INTO escalation_step (case_id, kind, from_level, to_level, overrode, about, done_by, done_at)
                        SELECT id, 'OPENED', 0, level, FALSE, 'ZS-concern', 0, :now FROM escalation_case
                        WHERE reference = :reference""").param("now", now()).param("reference", reference).update();
        return reference;
    }

    private void monitored(String contract, String colour) {
        jdbc.sql("""
                        INSERT INTO monitoring (version, contract, provider_id, provider, starts_on, procedure_version,
                            kpi_edition, colour)
                        VALUES (0, :contract, :provider, 'Sefyll', '2026-01-01', 1, 1, :colour)""")
                .param("contract", contract)
                .param("provider", provider.id())
                .param("colour", colour)
                .update();
    }

    private void raised() {
        jdbc.sql("""
                        INSERT INTO concern (version, reference, form_key, provider_id, provider, source, raised_by,
                            raised_at, confidential, child_at_risk, status, procedure_version, triage_due, reminded,
                            overdue_told, hold_review)
                        VALUES (0, :reference, :form, :provider, 'Sefyll', 'MONITOR', 0, :now, FALSE, 'NO',
                            'RAISED', 1, :now, FALSE, FALSE, FALSE)""")
                .param("reference", "ZS-C" + provider.id())
                .param("form", UUID.randomUUID().toString())
                .param("now", now())
                .param("provider", provider.id())
                .update();
    }

    /** The portal's time; another test may have moved the clock, so the database's own may be in another month. */
    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    private void suspended() {
        long service = services.ofProvider(provider.id()).getFirst().id();
        As.person(
                monitor,
                () -> transaction.executeWithoutResult(status -> referrals.set(
                        provider.id(), service, ReferralStatus.SUSPENDED, "Prawf", null, "ZS-" + provider.id())));
    }

    private void bulk(int rows) {
        jdbc.sql(
                        "INSERT INTO provider (version, reference, status, legal_form, name, sort_en, sort_cy, in_group,"
                                + " referral_status, referral_reason, referral_since, begun_at, begun_by, changed_at, changed_by)"
                                + " SELECT 0, CONCAT('ZS', n), 'REGISTERED', 'OTHER', CONCAT('Swmp ', n), '0', '0', FALSE, 'OPEN',"
                                + " '', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6), 0 FROM"
                                + Numbers.upTo(rows)
                                + "WHERE CONCAT('ZS', n) NOT IN (SELECT p.reference FROM provider p WHERE p.reference IS NOT NULL)")
                .update();
    }
}
