package cymru.cartref.tender.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import cymru.cartref.tender.award.AwardedLine;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The contracts of an award: whom they are with, where they stand, and their details notice. */
class AwardedGrid extends Div {

    private static final long serialVersionUID = 1L;

    AwardedGrid(List<AwardedLine> lines) {
        setWidthFull();
        Grid<AwardedLine> grid = Grids.of(Words.t("award.contracts"));
        grid.setId("contracts");
        Grids.link(grid, Words.t("award.contract"), AwardedLine::contract, line -> "contracts/" + line.contract());
        Grids.number(grid, Words.t("tender.opened.lot"), line -> String.valueOf(line.lot()));
        Grids.text(grid, Words.t("tender.opened.provider"), AwardedLine::provider)
                .setFlexGrow(3);
        Grids.text(grid, Words.t("tender.status"), line -> Words.t("contract.status." + line.status()));
        Grids.text(
                grid, Words.t("award.entered"), line -> line.enteredOn() == null ? null : Words.day(line.enteredOn()));
        Grids.text(grid, Words.t("award.details"), AwardedGrid::details);
        grid.setItems(lines);
        add(grid);
    }

    private static String details(AwardedLine line) {
        LocalDate due = line.detailsDue();
        if (due != null) {
            return Words.t("award.details.due", Map.of("day", Words.day(due)));
        }
        return line.detailsNotice() == null ? "" : line.detailsNotice();
    }
}
