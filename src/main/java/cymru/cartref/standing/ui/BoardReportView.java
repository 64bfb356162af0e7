package cymru.cartref.standing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.standing.BoardReport;
import cymru.cartref.standing.BoardReportDesk;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The board's monthly report: numbers beside those of the month before and of a year before. The month is in the address. */
@Route("board")
@Menu(title = "board.menu", order = 25, icon = "vaadin:presentation")
@RolesAllowed({"COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "DIRECTOR", "AUDITOR"})
public class BoardReportView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BoardReportDesk desk;
    private final Select<YearMonth> month = new Select<>();
    private final Div report = new Div();
    private final transient DateTimeFormatter format =
            DateTimeFormatter.ofPattern("MMMM yyyy", Words.language().locale());

    BoardReportView(BoardReportDesk desk) {
        super("board.title");
        this.desk = desk;
        List<YearMonth> months = desk.months();
        month.setId("month");
        month.setLabel(Words.t("board.month"));
        month.setItems(months);
        month.setItemLabelGenerator(format::format);
        month.setValue(months.getFirst());
        month.addValueChangeListener(change -> {
            show();
            if (change.isFromClient()) {
                UI.getCurrent().getPage().getHistory().replaceState(null, "board?month=" + change.getValue());
            }
        });
        report.setWidthFull();
        add(new Paragraph(Words.t("board.intro", Map.of("smallest", BoardReport.SMALLEST))), new Div(month), report);
    }

    /** What it does not know in the address is left out. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("month")
                .flatMap(said -> desk.months().stream()
                        .filter(each -> each.toString().equals(said))
                        .findFirst())
                .ifPresent(month::setValue);
        show();
    }

    private void show() {
        BoardReport of = desk.report(month.getValue());
        PlainTable table = new PlainTable(Words.t("board.title"))
                .text(Words.t("board.figure"))
                .number(format.format(of.month()))
                .number(format.format(of.month().minusMonths(1)))
                .number(format.format(of.month().minusYears(1)));
        of.lines()
                .forEach(line -> table.row(
                        Words.t("board.figure." + line.code()),
                        said(line.month()),
                        said(line.before()),
                        said(line.yearBefore())));
        report.removeAll();
        report.add(table);
    }

    private static String said(BoardReport.Told told) {
        return told.small()
                ? Words.t("board.small", Map.of("smallest", BoardReport.SMALLEST))
                : Words.t("board.number", Map.of("number", told.value()));
    }
}
