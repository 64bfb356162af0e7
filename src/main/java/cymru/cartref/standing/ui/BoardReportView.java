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
import java.util.OptionalLong;

/** The board's monthly report: numbers beside those of the month before and of a year before. The month is in the address. */
@Route("board")
@Menu(title = "board.menu", order = 25, icon = "vaadin:presentation")
@RolesAllowed({"COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "DIRECTOR", "AUDITOR"})
public class BoardReportView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BoardReportDesk desk;
    private final transient List<YearMonth> months;
    private final Select<YearMonth> month = new Select<>();
    private final Paragraph intro = new Paragraph();
    private final Div report = new Div();
    private final transient DateTimeFormatter format =
            DateTimeFormatter.ofPattern("MMMM yyyy", Words.language().locale());

    BoardReportView(BoardReportDesk desk) {
        super("board.title");
        this.desk = desk;
        months = desk.months();
        month.setId("month");
        month.setLabel(Words.t("board.month"));
        month.setItems(months);
        month.setItemLabelGenerator(format::format);
        month.setValue(months.getFirst());
        month.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
                UI.getCurrent().getPage().getHistory().replaceState(null, "board?month=" + change.getValue());
            }
        });
        report.setWidthFull();
        add(intro, new Div(month), report);
    }

    /** What it does not know in the address is left out. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("month")
                .flatMap(said -> months.stream()
                        .filter(each -> each.toString().equals(said))
                        .findFirst())
                .ifPresent(month::setValue);
        show();
    }

    private void show() {
        BoardReport of = desk.report(month.getValue());
        intro.setText(Words.t("board.intro", Map.of("most", of.smallest() - 1)));
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

    private static String said(OptionalLong told) {
        return told.isPresent() ? Words.t("ui.number", Map.of("number", told.getAsLong())) : Words.t("board.hidden");
    }
}
