package cymru.cartref.standing;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.BoardFigures;
import cymru.cartref.shared.BoardFigures.Figure;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/** Where the board's monthly report is read. Each module counts its own, in one statement a month. */
@Desk
public class BoardReportDesk {

    /** How far back it goes, in months. */
    public static final int MONTHS = 24;

    private final List<BoardFigures> figures;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    BoardReportDesk(List<BoardFigures> figures, AuditTrail audit, DatabaseClock clock) {
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    /** The months that can be asked for, the one that runs first. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR, AUDITOR})
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(clock.today()), month -> month.minusMonths(1))
                .limit(MONTHS)
                .toList();
    }

    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR, AUDITOR})
    public BoardReport report(YearMonth month) {
        if (!months().contains(month)) {
            throw new AccessDeniedException("No report of " + month);
        }
        List<Figure> now = of(month);
        Map<String, Long> before = byCode(of(month.minusMonths(1)));
        Map<String, Long> year = byCode(of(month.minusYears(1)));
        audit.record("board.report-read", month.toString(), Map.of());
        return new BoardReport(
                month,
                now.stream()
                        .map(figure -> new BoardReport.Line(
                                figure.code(),
                                BoardReport.Told.of(figure.value()),
                                BoardReport.Told.of(before.getOrDefault(figure.code(), 0L)),
                                BoardReport.Told.of(year.getOrDefault(figure.code(), 0L))))
                        .toList());
    }

    private List<Figure> of(YearMonth month) {
        LocalDate today = clock.today();
        LocalDate last = month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth();
        BoardFigures.Month asked =
                new BoardFigures.Month(start(month), start(month.plusMonths(1)), month.atDay(1), last);
        return figures.stream()
                .flatMap(each -> each.of(asked).stream())
                .sorted(Comparator.comparing(Figure::order))
                .toList();
    }

    private static LocalDateTime start(YearMonth month) {
        return LocalDateTime.ofInstant(
                month.atDay(1).atStartOfDay(DatabaseClock.LONDON).toInstant(), ZoneOffset.UTC);
    }

    private static Map<String, Long> byCode(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::code, Figure::value));
    }
}
