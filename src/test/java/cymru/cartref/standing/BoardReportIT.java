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
import cymru.cartref.standing.ui.BoardReportView;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.Page;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
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

    @Autowired
    BoardReportDesk desk;

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
    }

    @Test
    void aMonthIsCountedAndSmallCountsAreNotTold() throws Exception {
        YearMonth month = YearMonth.from(clock.today()).minusMonths(20);
        assertThat(raised(month)).isEqualTo(new BoardReport.Told(0, false));
        concerns(month, 1, 4);
        assertThat(raised(month)).as("four").isEqualTo(new BoardReport.Told(0, true));
        concerns(month, 5, 5);
        assertThat(raised(month)).isEqualTo(new BoardReport.Told(5, false));
        BoardReport next = As.person(director, () -> desk.report(month.plusMonths(1)));
        assertThat(line(next, "concerns_raised").before()).isEqualTo(new BoardReport.Told(5, false));
        assertThat(line(next, "concerns_raised").month()).isEqualTo(new BoardReport.Told(0, false));
        assertThatThrownBy(() -> As.person(director, () -> desk.report(month.minusYears(5))))
                .isInstanceOf(AccessDeniedException.class);
        int few = statements(month);
        concerns(month, 6, 10_000);
        assertThat(statements(month)).isEqualTo(few);
    }

    @Test
    void thePageNamesEveryFigureInItsMonth() {
        As.signIn(director, "DIRECTOR");
        YearMonth month = YearMonth.from(clock.today()).minusMonths(3);
        UI.getCurrent().navigate("board", QueryParameters.of("month", month.toString()));
        assertThat($(Select.class).id("month").getValue()).isEqualTo(month);
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).contains("Concerns raised").doesNotContainPattern("\\bboard\\.[a-z]");
        assertThat($(BoardReportView.class).exists()).isTrue();
    }

    private BoardReport.Told raised(YearMonth month) {
        return line(As.person(director, () -> desk.report(month)), "concerns_raised")
                .month();
    }

    private static BoardReport.Line line(BoardReport report, String code) {
        return report.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private int statements(YearMonth month) throws Exception {
        return Counting.of(() -> As.person(director, () -> desk.report(month)))
                .statements()
                .size();
    }

    private void concerns(YearMonth month, int from, int to) {
        jdbc.sql("""
                        INSERT INTO concern (version, reference, form_key, provider_id, provider, source, raised_by,
                            raised_at, confidential, child_at_risk, status, procedure_version, triage_due, reminded,
                            overdue_told, hold_review)
                        SELECT 0, CONCAT('ZB-', n), UUID(), 0, 'Bwrdd', 'MONITOR', 0, :at, FALSE, 'NO',
                            'CLOSED_NO_ACTION', 1, :at, TRUE, TRUE, FALSE FROM""" + Numbers.upTo(to) + "WHERE n >= :from")
                .param(
                        "at",
                        LocalDateTime.ofInstant(
                                month.atDay(15).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .param("from", from)
                .update();
    }
}
