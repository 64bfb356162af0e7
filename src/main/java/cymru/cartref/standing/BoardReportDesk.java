package cymru.cartref.standing;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.BoardFigures;
import cymru.cartref.time.DatabaseClock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/** Where the board's monthly report is read. Each module counts its own, in one statement. */
@Desk
public class BoardReportDesk {

    /** How far back it goes, in months. */
    public static final int MONTHS = 24;

    private final List<BoardFigures> figures;
    private final BoardCounts counts;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    BoardReportDesk(List<BoardFigures> figures, BoardCounts counts, AuditTrail audit, DatabaseClock clock) {
        this.figures = figures.stream()
                .sorted(Comparator.comparing(BoardFigures::order))
                .toList();
        this.counts = counts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The months that can be asked for, the last first. One that runs is not: from day to day it would tell each one. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR, AUDITOR})
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(clock.today()).minusMonths(1), month -> month.minusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR, AUDITOR})
    public BoardReport report(YearMonth month) {
        if (!months().contains(month)) {
            throw new AccessDeniedException("No report of " + month);
        }
        List<BoardReport.Line> lines = new ArrayList<>();
        figures.forEach(each -> lines.addAll(lines(each, month)));
        audit.record("board.report-read", month.toString(), Map.of());
        return new BoardReport(month, SmallCounts.SMALLEST, lines);
    }

    private List<BoardReport.Line> lines(BoardFigures of, YearMonth month) {
        YearMonth before = month.minusMonths(1);
        YearMonth yearBefore = month.minusYears(1);
        Map<YearMonth, Map<String, Long>> counted =
                counts.of(of, List.of(month, before, before.minusMonths(1), yearBefore, yearBefore.minusMonths(1)));
        Told now = told(of, counted, month);
        Told then = told(of, counted, before);
        Told year = told(of, counted, yearBefore);
        return now.month().keySet().stream()
                .map(code -> new BoardReport.Line(code, now.of(code), then.of(code), year.of(code)))
                .toList();
    }

    private static Told told(BoardFigures of, Map<YearMonth, Map<String, Long>> counted, YearMonth month) {
        Map<String, Long> counts = counted.getOrDefault(month, Map.of());
        Map<String, Long> before = counted.getOrDefault(month.minusMonths(1), Map.of());
        return new Told(counts, SmallCounts.hidden(counts, before, of.links()));
    }

    private record Told(Map<String, Long> month, Set<String> hidden) {

        OptionalLong of(String code) {
            return hidden.contains(code) ? OptionalLong.empty() : OptionalLong.of(month.getOrDefault(code, 0L));
        }
    }
}
