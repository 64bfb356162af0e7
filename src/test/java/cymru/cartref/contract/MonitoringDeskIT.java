package cymru.cartref.contract;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.contract.monitoring.MonitoringRule.KPI_BOUNDS;
import static cymru.cartref.contract.monitoring.MonitoringRule.KPI_CHANGED_ELSEWHERE;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_CHANGED_ELSEWHERE;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_FIGURE_MISSING;
import static cymru.cartref.contract.monitoring.MonitoringRule.RETURN_NOT_OPEN;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_NOT_WAITING;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_OVERRIDE_REASON;
import static cymru.cartref.contract.monitoring.MonitoringRule.REVIEW_RETURN_CHANGED;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_INCOMPLETE;
import static cymru.cartref.contract.monitoring.MonitoringRule.VISIT_SERVICE_NOT_OF_PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Deep;
import cymru.cartref.Numbers;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.contract.monitoring.FigureLine;
import cymru.cartref.contract.monitoring.KpiChoice;
import cymru.cartref.contract.monitoring.KpiLibrary;
import cymru.cartref.contract.monitoring.MonitoredContract;
import cymru.cartref.contract.monitoring.MonitoringConsequence;
import cymru.cartref.contract.monitoring.MonitoringFilter;
import cymru.cartref.contract.monitoring.PlanVisit;
import cymru.cartref.contract.monitoring.ReturnDraft;
import cymru.cartref.contract.monitoring.ReviewReturn;
import cymru.cartref.contract.monitoring.VisitAnswer;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.VisitPage;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.contract.monitoring.WriteVisit;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.provider.ProviderFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Indicators, returns, reviews and visits, deed by deed; and how many statements the lists are. */
@PortalTest
@RecordApplicationEvents
class MonitoringDeskIT extends MonitoringFixture {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int PAGE = 50;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void removeBulk() {
        jdbc.sql("DELETE FROM monitoring_cycle WHERE reference LIKE 'SW%'").update();
    }

    @Test
    void aContractIsMeasuredByWhatAnOfficerChose() throws Throwable {
        String contract = inForce(clock.today().minusMonths(3), null);
        KpiLibrary library = As.person(officer, () -> kpis.library(contract));
        assertThat(library.chosen()).as("children's homes").hasSize(16);
        List<KpiChoice> wrong = List.of(new KpiChoice("K1", BigDecimal.ONE, BigDecimal.TEN));
        assertRefused(KPI_BOUNDS, () -> choose(contract, library.edition(), wrong));
        List<KpiChoice> own = List.of(
                new KpiChoice("K1", new BigDecimal("90"), new BigDecimal("70")),
                new KpiChoice("K10", new BigDecimal("0.25"), new BigDecimal("1")));
        assertAllowed(KPI_BOUNDS, () -> choose(contract, library.edition(), own));
        choose(contract, library.edition(), own);
        assertRefused(KPI_CHANGED_ELSEWHERE, () -> choose(contract, library.edition(), own.subList(0, 1)));
        assertThat(monitored(contract).kpis())
                .extracting(AskedKpi::code, kpi -> kpi.green().toPlainString())
                .containsExactly(tuple("K1", "90"), tuple("K10", "0.25"));

        engine.fire(KEY, contract, "timer_open");
        String cycle = cycle(contract);
        choose(contract, library.edition() + 1, own.subList(0, 1));
        assertThat(providers(cycle).lines())
                .as("what is open keeps what it asked")
                .hasSize(2);
        send(cycle, bad(cycle, "K10"));
        assertThat(councils(cycle).ruleColour()).as("a safety indicator").isEqualTo(Colour.RED);
        assertThat(audited(contract)).endsWith("monitoring.kpis-chosen", "monitoring.kpis-chosen");
    }

    private void choose(String contract, long edition, List<KpiChoice> choices) {
        As.person(officer, () -> kpis.choose(contract, edition, choices));
    }

    @Test
    void aReturnIsSavedSentCorrectedAndPrefilledTheNextTime() throws Throwable {
        String contract = withOpenReturn();
        String cycle = cycle(contract);
        ReturnDraft empty = draft(cycle, line -> null);
        ReturnDraft gaps = new ReturnDraft(
                empty.edition(),
                empty.figures().stream()
                        .map(figure -> new ReturnDraft.Figure(figure.code(), null, ""))
                        .toList(),
                "");
        long edition = As.person(administrator, () -> returns.save(cycle, gaps)).edition();
        assertRefused(RETURN_FIGURE_MISSING, () -> send(cycle, new ReturnDraft(edition, gaps.figures(), "")));
        assertRefused(RETURN_CHANGED_ELSEWHERE, () -> As.person(administrator, () -> returns.save(cycle, gaps)));
        As.person(writer, () -> returns.attach(cycle, ProviderFixture.pdf(), "staff.pdf"));
        As.person(writer, () -> returns.attach(cycle, ProviderFixture.pdf(), "other.pdf"));
        long first = providers(cycle).evidence().getFirst().id();
        As.person(writer, () -> returns.detach(cycle, first));
        CyclePage before = councils(cycle);
        assertThat(before.lines()).extracting(FigureLine::note).containsOnly("");
        assertThat(before.evidence()).as("not the council's before it is sent").isEmpty();

        assertAllowed(RETURN_FIGURE_MISSING, () -> send(cycle, good(cycle)));
        assertThat(councils(cycle).evidence()).hasSize(1);
        long opened = councils(cycle).evidence().getFirst().id();
        As.person(monitor, () -> monitoring.file(cycle, opened));
        assertRefused(RETURN_NOT_OPEN, () -> As.person(writer, () -> returns.detach(cycle, opened)));

        ReviewReturn seen = review(cycle);
        ReturnDraft corrected = bad(cycle, "K4");
        assertAllowed(RETURN_NOT_OPEN, () -> As.person(writer, () -> returns.correct(cycle, corrected)));
        assertThat(mails(monitor, cycle)).endsWith("monitoring-corrected");
        assertRefused(REVIEW_RETURN_CHANGED, () -> review(cycle, seen));
        assertThat(councils(cycle).ruleColour()).as("one red of sixteen").isEqualTo(Colour.AMBER);
        long now = councils(cycle).edition();
        assertRefused(
                REVIEW_OVERRIDE_REASON,
                () -> review(cycle, new ReviewReturn(now, Colour.GREEN, "", "Diolch.", null, false, false)));
        assertAllowed(
                REVIEW_OVERRIDE_REASON,
                () -> review(
                        cycle, new ReviewReturn(now, Colour.GREEN, "Two retired.", "Diolch.", null, false, false)));
        CyclePage closed = providers(cycle);
        assertThat(closed.colour()).isEqualTo(Colour.GREEN);
        assertThat(closed.overrideReason()).isEqualTo("Two retired.");
        assertThat(closed.feedback()).isEqualTo("Diolch.");
        assertRefused(RETURN_NOT_OPEN, () -> As.person(writer, () -> returns.correct(cycle, corrected)));

        String next = cycle(contract);
        at(contract, "opens_on", 0);
        As.person(administrator, () -> returns.begin(next));
        assertThat(providers(next).lines())
                .filteredOn(line -> line.kpi().code().equals("K4"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.figure()).isEqualByComparingTo("36");
                    assertThat(line.before()).isEqualByComparingTo("36");
                });
    }

    @Test
    void theSameRedTwiceInARowAndWhatFollowsIsTold() {
        String contract = withOpenReturn();
        String first = cycle(contract);
        send(first, bad(first, "K4"));
        review(first, review(first));
        assertThat(events.stream(MonitoringConsequence.class)).isEmpty();

        String second = cycle(contract);
        at(contract, "opens_on", 0);
        As.person(administrator, () -> returns.begin(second));
        send(second, bad(second, "K4"));
        assertThat(councils(second).lines())
                .filteredOn(FigureLine::inARow)
                .extracting(line -> line.kpi().code())
                .containsExactly("K4");
        LocalDate soon = clock.today().plusDays(10);
        review(
                second,
                new ReviewReturn(councils(second).edition(), null, "", "Cynllun os gwelwch yn dda.", soon, true, true));
        assertThat(events.stream(MonitoringConsequence.class)).singleElement().satisfies(told -> {
            assertThat(told.redInARow()).containsExactly("K4");
            assertThat(told.concern()).isTrue();
            assertThat(told.plan()).isEqualTo(councils(second).plan());
            assertThat(told.plan()).startsWith("AP-");
        });
        MonitoredContract page = monitored(contract);
        assertThat(page.visitBy()).isEqualTo(soon);
        assertThat(page.history()).hasSize(2);
        assertThat(page.colour()).isEqualTo(Colour.AMBER);
        assertThat(providers(second).visitBy()).isNull();
        assertThat(providers(second).concern()).isNull();
        String raised = Objects.requireNonNull(councils(second).concern());
        assertThat(jdbc.sql("SELECT source FROM concern WHERE reference = ? AND provider_id = ?")
                        .params(raised, provider)
                        .query(String.class)
                        .single())
                .isEqualTo("MONITORING");
    }

    @Test
    void anUnannouncedVisitIsHiddenUntilItTookPlaceAndOnlyItsReportIsShared() throws Throwable {
        String contract = withOpenReturn();
        LocalDate today = clock.today();
        UUID form = UUID.randomUUID();
        PlanVisit elsewhere = new PlanVisit(form, contract, home(registeredProvider()), today, false);
        assertRefused(VISIT_SERVICE_NOT_OF_PROVIDER, () -> As.person(monitor, () -> visits.plan(elsewhere)));
        PlanVisit plan = new PlanVisit(form, contract, service, today, false);
        String visit = As.person(monitor, () -> visits.plan(plan));
        assertThat(As.person(monitor, () -> visits.plan(plan))).isEqualTo(visit);
        assertThat(mails(administrator, visit)).isEmpty();
        assertThatThrownBy(() -> As.person(administrator, () -> ownVisits.page(visit)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person(administrator, () -> returns.contract(contract)).visits())
                .isEmpty();
        assertThat(monitored(contract).visits()).hasSize(1);

        Map<VisitCheck, VisitAnswer> checks = new EnumMap<>(VisitCheck.class);
        checks.put(VisitCheck.STAFFING, VisitAnswer.PARTLY);
        long edition = As.person(monitor, () -> visits.write(visit, written(0, today, checks)));
        assertRefused(VISIT_INCOMPLETE, () -> As.person(monitor, () -> visits.share(visit, edition)));
        VisitPage seen = As.person(administrator, () -> ownVisits.page(visit));
        assertThat(Deep.text(seen)).doesNotContain("Lleisiau", "Canfyddiad", "Adroddiad");
        As.person(monitor, () -> visits.addPhoto(visit, picture(), "cegin.png"));
        long photo =
                As.person(monitor, () -> visits.page(visit)).photos().getFirst().id();
        As.person(monitor, () -> visits.photo(visit, photo));

        for (VisitCheck check : VisitCheck.values()) {
            checks.put(check, VisitAnswer.MET);
        }
        long whole = As.person(monitor, () -> visits.write(visit, written(edition, today, checks)));
        assertAllowed(VISIT_INCOMPLETE, () -> As.person(monitor, () -> visits.share(visit, whole)));
        VisitPage shared = As.person(administrator, () -> ownVisits.page(visit));
        assertThat(shared.state()).isEqualTo(VisitState.SHARED);
        assertThat(shared.report()).isEqualTo("Adroddiad");
        assertThat(Deep.text(shared)).doesNotContain("Lleisiau", "Canfyddiad");
        assertThat(mails(administrator, visit)).containsExactly("visit-report");
        assertThat(audited(visit))
                .containsExactly(
                        "visit.planned",
                        "visit.took-place",
                        "visit.photo-added",
                        "visit.photo-read",
                        "visit.written",
                        "visit.report-shared");

        PlanVisit open = new PlanVisit(UUID.randomUUID(), contract, service, today.plusDays(5), true);
        String announced = As.person(monitor, () -> visits.plan(open));
        assertThat(mails(administrator, announced)).containsExactly("visit-announced");
        As.person(monitor, () -> visits.cancel(announced, "Snow."));
        assertThat(As.person(administrator, () -> ownVisits.page(announced)).cancelledReason())
                .isEqualTo("Snow.");
        assertThat(mails(administrator, announced)).endsWith("visit-cancelled");
    }

    private static InputStream picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static WriteVisit written(long edition, LocalDate on, Map<VisitCheck, VisitAnswer> checks) {
        return new WriteVisit(edition, on, checks, "Canfyddiad", "Lleisiau plant", "Lleisiau staff", "Adroddiad");
    }

    @Test
    void anotherProvidersReturnIsNone() {
        String contract = withOpenReturn();
        String cycle = cycle(contract);
        long stranger = person(registeredProvider(), Role.PROVIDER_ADMINISTRATOR);
        ReturnDraft draft = good(cycle);
        for (Runnable deed : List.<Runnable>of(
                () -> returns.cycle(cycle),
                () -> returns.contract(contract),
                () -> returns.begin(cycle),
                () -> returns.save(cycle, draft),
                () -> returns.send(cycle, draft))) {
            assertThatThrownBy(() -> As.person(stranger, deed)).isInstanceOf(AccessDeniedException.class);
        }
        assertRefused(REVIEW_NOT_WAITING, () -> review(cycle, review(cycle)));
    }

    @Test
    void listsAreAsManyStatementsWithTenThousandRowsAsWithTen() throws Exception {
        MonitoringFilter all = new MonitoringFilter(MonitoringFilter.View.OVERDUE, "swmp" + provider);
        assertSteady(() -> As.person(officer, () -> monitoring.list(all, Long.MAX_VALUE, PAGE)));
        removeBulk();
        assertSteady(() -> As.person(administrator, () -> returns.mine(all, Long.MAX_VALUE, PAGE)));
        removeBulk();
        String contract = withOpenReturn();
        int few = statements(() -> monitored(contract)).size();
        fill(MANY);
        assertThat(statements(() -> monitored(contract))).hasSize(few);
    }

    private void assertSteady(Supplier<? extends List<?>> page) throws Exception {
        fill(FEW);
        List<String> few = statements(() -> assertThat(page.get()).hasSize(FEW));
        fill(MANY);
        List<String> many = statements(() -> assertThat(page.get()).hasSize(PAGE));
        assertThat(many).hasSameSizeAs(few);
        assertThat(many).anyMatch(statement -> statement.contains("LIMIT"));
    }

    private static List<String> statements(Counting.Work work) throws Exception {
        return Counting.of(work).statements();
    }

    /** With those that are there already: as many as {@code count}. */
    private void fill(int count) {
        jdbc.sql("INSERT INTO monitoring_cycle (version, reference, contract, number, provider_id, provider,"
                        + " period_from, period_to, opens_on, procedure_version, state, due_on, second_reminder_on,"
                        + " warned, reminded, edition, remarks, concern_raised) SELECT 0,"
                        + " CONCAT('SW', :provider, '-', n), CONCAT('SW', :provider, '-', n), 1, :provider,"
                        + " CONCAT('swmp', :provider), '2026-01-01', '2026-03-31', '2026-04-01', 9, 'RETURN_OPEN',"
                        + " '2026-04-28', '2026-05-12', FALSE, FALSE, 0, '', FALSE FROM" + Numbers.upTo(count)
                        + "WHERE NOT EXISTS (SELECT 1 FROM monitoring_cycle c"
                        + " WHERE c.reference = CONCAT('SW', :provider, '-', n))")
                .param("provider", provider)
                .update();
    }
}
