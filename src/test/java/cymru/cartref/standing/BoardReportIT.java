package cymru.cartref.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Numbers;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.shared.BoardFigures;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The board's monthly report. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class BoardReportIT extends SpringBrowserlessTest {

    private static final int MONTHS_AGO = 23;

    @Autowired
    BoardReportDesk desk;

    @Autowired
    BoardCounts counts;

    @Autowired
    List<BoardFigures> figures;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseClock clock;

    private long director;

    @BeforeEach
    void reader() {
        director = new ProviderFixture(beans).person("cyfarwyddwr", null, Role.DIRECTOR);
    }

    @AfterEach
    void clear() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM concern WHERE reference LIKE 'ZB-%'").update();
        jdbc.sql("DELETE FROM escalation_case WHERE reference LIKE 'ZB-%'").update();
        jdbc.sql("DELETE FROM child_stay WHERE child_id IN (SELECT id FROM child WHERE reference LIKE 'ZB-%')")
                .update();
        jdbc.sql("DELETE FROM child WHERE reference LIKE 'ZB-%'").update();
    }

    @Test
    void aMonthIsCountedBesideTheOthersInOneStatementForEachModule() throws Exception {
        concerns(4);
        assertThat(line(report(MONTHS_AGO), "concerns_raised").month())
                .as("four")
                .isEmpty();
        int few = statements();
        concerns(5);
        assertThat(line(report(MONTHS_AGO), "concerns_raised").month()).hasValue(5);
        BoardReport next = report(MONTHS_AGO - 1);
        assertThat(line(next, "concerns_raised").before()).hasValue(5);
        assertThat(line(next, "concerns_raised").month()).isEmpty();
        assertThat(line(report(MONTHS_AGO - 12), "concerns_raised").yearBefore())
                .hasValue(5);
        concerns(10_000);
        assertThat(statements()).isEqualTo(few).isLessThan(12);
    }

    /** Beside what other tests have left in these months. */
    @Test
    void whatCameAndWentIsCountedByItsDayAndWhatThereIsAtTheEnd() {
        Map<String, Long> earlier = counted(MONTHS_AGO);
        Map<String, Long> later = counted(MONTHS_AGO - 1);
        LocalDate first = month(MONTHS_AGO).atDay(1);
        stays(1, 20, first.minusDays(1), first.plusMonths(2));
        stays(21, 40, first, first.plusMonths(1).minusDays(1));
        stays(41, 46, first.plusMonths(1), null);
        cases(1, 12, first.atStartOfDay(), first.plusMonths(1).atTime(12, 0));
        cases(13, 26, first.plusMonths(1).atTime(12, 0), null);
        assertThat(more(earlier, counted(MONTHS_AGO)))
                .isEqualTo(Map.of(
                        "children_staying", 40L,
                        "stays_begun", 20L,
                        "stays_ended", 20L,
                        "cases_opened", 12L,
                        "cases_open", 12L));
        assertThat(more(later, counted(MONTHS_AGO - 1)))
                .isEqualTo(Map.of(
                        "children_staying", 26L,
                        "stays_begun", 6L,
                        "cases_opened", 14L,
                        "cases_closed", 12L,
                        "cases_open", 14L));
        BoardReport report = report(MONTHS_AGO - 1);
        assertThat(line(report, "cases_closed").month()).hasValue(later.getOrDefault("cases_closed", 0L) + 12);
        assertThat(line(report, "stays_begun").before()).hasValue(earlier.getOrDefault("stays_begun", 0L) + 20);
    }

    @Test
    void aMonthThatRunsIsNotReportedNorOneLongAgo() {
        assertThat(As.person(director, () -> desk.months())).hasSize(24).startsWith(month(1));
        assertThatThrownBy(() -> report(0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> report(25)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePageNamesEveryFigureInItsMonthAndIsReadOnce() {
        BoardReport report = report(3);
        As.signIn(director, "DIRECTOR");
        long before = reads();
        UI.getCurrent().navigate("board", QueryParameters.of("month", month(3).toString()));
        assertThat(reads()).isEqualTo(before + 1);
        assertThat($(Select.class).id("month").getValue()).isEqualTo(month(3));
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\bboard\\.[a-z]");
        assertThat(report.lines())
                .hasSize(18)
                .allSatisfy(line -> assertThat(text).contains(Words.t("board.figure." + line.code())));
    }

    private YearMonth month(int ago) {
        return YearMonth.from(clock.today()).minusMonths(ago);
    }

    private BoardReport report(int ago) {
        return As.person(director, () -> desk.report(month(ago)));
    }

    private Map<String, Long> counted(int ago) {
        Map<String, Long> counted = new HashMap<>();
        figures.forEach(
                each -> counted.putAll(counts.of(each, List.of(month(ago))).getOrDefault(month(ago), Map.of())));
        return counted;
    }

    /** By how much each figure has grown, of those that have. */
    private static Map<String, Long> more(Map<String, Long> before, Map<String, Long> now) {
        Map<String, Long> more = new HashMap<>(now);
        more.replaceAll((code, value) -> value - before.getOrDefault(code, 0L));
        more.values().removeIf(value -> value == 0);
        return more;
    }

    private long reads() {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE deed = 'board.report-read'")
                .query(Long.class)
                .single();
    }

    private static BoardReport.Line line(BoardReport report, String code) {
        return report.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int statements() throws Exception {
        return Counting.of(() -> report(MONTHS_AGO)).statements().size();
    }

    /** So many in all. */
    private void concerns(int all) {
        jdbc.sql("DELETE FROM concern WHERE reference LIKE 'ZB-%'").update();
        jdbc.sql("""
                        INSERT INTO concern (version, reference, form_key, provider_id, provider, source, raised_by,
                            raised_at, confidential, child_at_risk, status, procedure_version, triage_due, reminded,
                            overdue_told, hold_review)
                        SELECT 0, CONCAT('ZB-', n), UUID(), 0, 'Bwrdd', 'MONITOR', 0, :at, FALSE, 'NO',
                            'CLOSED_NO_ACTION', 1, :at, TRUE, TRUE, FALSE FROM""" + Numbers.upTo(all))
                .param("at", month(MONTHS_AGO).atDay(15).atTime(12, 0))
                .update();
    }

    private void stays(int from, int to, LocalDate begun, @Nullable LocalDate ended) {
        jdbc.sql("INSERT INTO child (reference, authority_id, age_band, made_at, made_by)"
                        + " SELECT CONCAT('ZB-', n), 1, 'AGE_10_12', :at, 0 FROM" + Numbers.upTo(to)
                        + "WHERE n >= :from")
                .param("at", begun.atStartOfDay())
                .param("from", from)
                .update();
        jdbc.sql("INSERT INTO child_stay (version, child_id, service_id, provider_id, from_day, to_day, opened_at,"
                        + " opened_by) SELECT 0, c.id, 0, 0, :begun, :ended, :at, 0 FROM child c JOIN"
                        + Numbers.upTo(to) + "ON c.reference = CONCAT('ZB-', n) WHERE n >= :from")
                .param("begun", begun)
                .param("ended", ended)
                .param("at", begun.atStartOfDay())
                .param("from", from)
                .update();
    }

    private void cases(int from, int to, LocalDateTime opened, @Nullable LocalDateTime closed) {
        jdbc.sql("INSERT INTO escalation_case (version, reference, provider_id, provider, procedure_version, state,"
                        + " level, level_since, opened_at, asked_at, due_at, reviewed, reminded, late, closed_at)"
                        + " SELECT 0, CONCAT('ZB-', n), 0, 'Bwrdd', 1, 'CLOSED', 0, :opened, :opened, :opened, :opened,"
                        + " TRUE, TRUE, FALSE, :closed FROM" + Numbers.upTo(to) + "WHERE n >= :from")
                .param("opened", opened)
                .param("closed", closed)
                .param("from", from)
                .update();
    }
}
