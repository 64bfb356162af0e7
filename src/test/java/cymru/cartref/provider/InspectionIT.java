package cymru.cartref.provider;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.provider.inspection.InspectionRule.INSPECTION_DAYS;
import static cymru.cartref.provider.inspection.InspectionRule.INSPECTION_LINK;
import static cymru.cartref.provider.inspection.InspectionRule.INSPECTION_NOTE;
import static cymru.cartref.provider.inspection.InspectionRule.INSPECTION_NOT_RATED;
import static cymru.cartref.provider.inspection.InspectionRule.INSPECTION_REVIEW_DAY;
import static cymru.cartref.provider.inspection.InspectionRule.INSPECTION_STATE;
import static cymru.cartref.provider.inspection.Theme.CARE_AND_SUPPORT;
import static cymru.cartref.provider.inspection.Theme.ENVIRONMENT;
import static cymru.cartref.provider.inspection.Theme.WELL_BEING;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Numbers;
import cymru.cartref.account.Role;
import cymru.cartref.provider.domain.InspectionPolicy;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.InspectionDesk;
import cymru.cartref.provider.inspection.InspectionPage;
import cymru.cartref.provider.inspection.Rated;
import cymru.cartref.provider.inspection.RatedService;
import cymru.cartref.provider.inspection.RatingFilter;
import cymru.cartref.provider.inspection.RatingState;
import cymru.cartref.provider.inspection.Ratings;
import cymru.cartref.provider.inspection.RecordInspection;
import cymru.cartref.provider.inspection.Theme;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.time.TimeShift;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The regulator's inspections and ratings. */
@SuppressWarnings("NullAway.Init")
class InspectionIT extends ProviderIT {

    @Autowired
    InspectionDesk desk;

    @Autowired
    Ratings ratings;

    @Autowired
    ServiceRegister serviceRegister;

    @Autowired
    DatabaseClock clock;

    @Autowired
    TimeShift time;

    private ProviderFixture.Made made;
    private long service;
    private long monitor;

    @BeforeEach
    void registered() {
        made = a.registered("Gradd " + UUID.randomUUID());
        service = serviceRegister.ofProvider(made.id()).getFirst().id();
        monitor = a.person("monitro", null, Role.QUALITY_MONITOR);
    }

    @AfterEach
    void removeBulk() {
        jdbc.sql("DELETE FROM provider_service WHERE name LIKE 'swmp graddau%'").update();
    }

    @Test
    void aThemeKeepsItsNewestGradeAndOneThatFallsOpensTriageOnce() throws Exception {
        assertThat(page().rated()).isNull();
        LocalDate first = clock.today().minusDays(200);
        record(first, Map.of(WELL_BEING, Grade.GOOD, CARE_AND_SUPPORT, Grade.EXCELLENT));
        assertThat(concerns()).as("nothing was there to fall from").isEmpty();
        RecordInspection second =
                command(clock.today().minusDays(20), Map.of(WELL_BEING, Grade.IMPROVEMENT, ENVIRONMENT, Grade.GOOD));
        assertThat(Counting.of(() -> As.person(monitor, () -> desk.record(second)))
                        .commits())
                .isEqualTo(1);
        String again = As.person(monitor, () -> desk.record(second));
        assertThat(page().inspections()).hasSize(2).extracting("reference").contains(again);
        Rated rated = Objects.requireNonNull(ratings.ofServices(made.id()).get(service));
        assertThat(rated.grades())
                .isEqualTo(Map.of(
                        WELL_BEING, Grade.IMPROVEMENT, CARE_AND_SUPPORT, Grade.EXCELLENT, ENVIRONMENT, Grade.GOOD));
        assertThat(ratings.lowest(List.of(made.id()))).containsEntry(made.id(), Grade.IMPROVEMENT);
        assertThat(ratings.byMonth(made.id(), YearMonth.from(first)))
                .containsEntry(YearMonth.from(first), Grade.GOOD)
                .containsEntry(YearMonth.from(second.inspected()), Grade.IMPROVEMENT);
        assertThat(concerns()).containsExactly(8);
        record(clock.today().minusDays(300), Map.of(WELL_BEING, Grade.SIGNIFICANT_IMPROVEMENT));
        assertThat(concerns()).as("an older one changes nothing").hasSize(1);
        record(clock.today(), Map.of(ENVIRONMENT, Grade.SIGNIFICANT_IMPROVEMENT));
        assertThat(concerns()).containsExactly(8, 15);
    }

    @Test
    void aReviewThenAnAppealWithinTheirDaysAndTheOutcomeIsWhatCounts() throws Throwable {
        LocalDate today = clock.today();
        String reference = record(today, Map.of(WELL_BEING, Grade.IMPROVEMENT));
        LocalDate last = page().inspections().getFirst().until();
        assertThat(last).isAfter(today.plusDays(10)).isBefore(today.plusDays(30));
        assertRefused(
                INSPECTION_REVIEW_DAY, () -> As.person(monitor, () -> desk.askedAgain(reference, today.minusDays(1))));
        assertRefused(INSPECTION_STATE, () -> As.person(monitor, () -> desk.outcome(reference, today, Map.of())));
        assertAllowed(INSPECTION_REVIEW_DAY, () -> As.person(monitor, () -> desk.askedAgain(reference, today)));
        assertThat(list(RatingFilter.View.UNDER_REVIEW)).hasSize(1);
        assertRefused(INSPECTION_STATE, () -> As.person(monitor, () -> desk.askedAgain(reference, today)));
        time.forward(Duration.ofDays(7));
        LocalDate outcome = clock.today();
        As.person(monitor, () -> desk.outcome(reference, outcome, Map.of(WELL_BEING, Grade.GOOD)));
        assertThat(Objects.requireNonNull(page().rated())).satisfies(rated -> {
            assertThat(rated.state()).isEqualTo(RatingState.REVIEWED);
            assertThat(rated.grades()).containsEntry(WELL_BEING, Grade.GOOD);
        });
        assertThat(list(RatingFilter.View.BELOW_GOOD)).isEmpty();
        assertAllowed(INSPECTION_STATE, () -> As.person(monitor, () -> desk.askedAgain(reference, outcome)));
        As.person(monitor, () -> desk.outcome(reference, outcome, Map.of(WELL_BEING, Grade.IMPROVEMENT)));
        assertThat(Objects.requireNonNull(page().rated()).state()).isEqualTo(RatingState.SETTLED);
        assertThat(concerns()).as("the appeal's outcome is worse").hasSize(1);
        assertThat(page().inspections().getFirst().until()).isNull();
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsField() {
        LocalDate today = clock.today();
        assertRefused(INSPECTION_DAYS, () -> record(today.plusDays(1), Map.of()));
        assertRefused(INSPECTION_LINK, () -> As.person(monitor, () -> desk.record(with("javascript:alert(1)", ""))));
        assertRefused(
                INSPECTION_NOTE,
                () -> As.person(monitor, () -> desk.record(with("", "x".repeat(RecordInspection.NOTE_LENGTH + 1)))));
        assertRefused(
                INSPECTION_NOT_RATED,
                () -> InspectionPolicy.rated(
                                InspectionPolicy.themes(ServiceKind.FOSTERING, Regulator.CARE_INSPECTORATE_WALES),
                                Map.of(WELL_BEING, Grade.GOOD))
                        .orThrow());
        assertAllowed(
                INSPECTION_NOT_RATED,
                InspectionPolicy.rated(
                        InspectionPolicy.themes(ServiceKind.CHILDRENS_HOME, Regulator.CARE_INSPECTORATE_WALES),
                        Map.of(WELL_BEING, Grade.GOOD)));
        assertThat(InspectionPolicy.themes(ServiceKind.CHILDRENS_HOME, Regulator.OFSTED))
                .isEmpty();
        assertThat(InspectionPolicy.themes(ServiceKind.CHILDRENS_HOME, null)).isEmpty();
        assertAllowed(INSPECTION_DAYS, InspectionPolicy.days(today, today, today));
        assertAllowed(INSPECTION_LINK, InspectionPolicy.link("https://careinspectorate.wales/report"));
        assertAllowed(INSPECTION_NOTE, InspectionPolicy.note(""));
        assertThat(EnumSet.allOf(Theme.class)).hasSize(4);
    }

    @Test
    void theListIsOneStatementWhateverItsLengthAndGoesOnByKey() throws Exception {
        RatedService first = list(RatingFilter.View.ALL).getFirst();
        assertThat(first.rated()).isNull();
        assertThat(list(RatingFilter.View.NOT_RATED)).hasSize(1);
        bulk(10);
        statements();
        int few = statements();
        bulk(10_000);
        assertThat(statements()).isEqualTo(few);
        RatingFilter bulk = new RatingFilter(RatingFilter.View.ALL, "swmp graddau");
        List<RatedService> page = As.person(monitor, () -> desk.list(bulk, null, 50));
        List<RatedService> next =
                As.person(monitor, () -> desk.list(bulk, page.getLast().after(), 50));
        assertThat(next).hasSize(50).doesNotContainAnyElementsOf(page);
    }

    private int statements() throws Exception {
        return Counting.of(() -> As.person(monitor, () -> desk.list(RatingFilter.ALL, null, 50)))
                .statements()
                .size();
    }

    private void bulk(int rows) {
        jdbc.sql("INSERT INTO provider_service (version, provider_id, form_key, kind, name, regulator, referral_status,"
                        + " referral_reason, referral_since, changed_at, changed_by)"
                        + " SELECT 0, :provider, UUID(), 'CHILDRENS_HOME', CONCAT('swmp graddau ', n), 'OFSTED', 'OPEN', '',"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 0 FROM" + Numbers.upTo(rows))
                .param("provider", made.id())
                .update();
    }

    private InspectionPage page() {
        return As.person(monitor, () -> desk.page(service));
    }

    private List<RatedService> list(RatingFilter.View view) {
        String provider = page().service().provider();
        return As.person(monitor, () -> desk.list(new RatingFilter(view, provider), null, 10));
    }

    private RecordInspection command(LocalDate day, Map<Theme, Grade> grades) {
        return new RecordInspection(UUID.randomUUID().toString(), service, day, day, "", "", grades);
    }

    private RecordInspection with(String link, String note) {
        return new RecordInspection(
                UUID.randomUUID().toString(), service, clock.today(), clock.today(), link, note, Map.of());
    }

    private String record(LocalDate day, Map<Theme, Grade> grades) {
        return As.person(monitor, () -> desk.record(command(day, grades)));
    }

    /** The scores that were suggested, in order. */
    private List<Integer> concerns() {
        return jdbc.sql("SELECT suggested FROM concern WHERE service_id = ? AND source = 'REGULATOR' ORDER BY id")
                .param(service)
                .query((row, n) -> row.getInt(1))
                .list();
    }
}
