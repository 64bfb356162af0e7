package cymru.cartref.tender.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.tender.OpenedBid;
import cymru.cartref.tender.Receipts;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.Words;
import java.util.List;

/** The bids that were opened: who bid for which lot, and when it was sent. */
class OpenedPanel extends Div {

    private static final long serialVersionUID = 1L;

    OpenedPanel(String tender, List<OpenedBid> bids) {
        setWidthFull();
        if (bids.isEmpty()) {
            add(new Paragraph(Words.t("tender.opened.none")));
            return;
        }
        Grid<OpenedBid> grid = Grids.of(Words.t("tender.opened"));
        grid.setId("opened-bids");
        grid.setAllRowsVisible(true);
        Grids.link(
                grid,
                Words.t("bid.reference"),
                OpenedBid::reference,
                bid -> "tenders/" + tender + "/bids/" + bid.reference());
        Grids.number(grid, Words.t("tender.opened.lot"), bid -> String.valueOf(bid.lot()));
        Grids.text(grid, Words.t("tender.opened.provider"), OpenedBid::provider).setFlexGrow(3);
        Grids.text(
                grid,
                Words.t("bid.sent"),
                bid -> Receipts.toTheSecond(bid.receipt().at()).in(Words.language()));
        Grids.status(grid, Words.t("tender.status"), bid -> TenderWords.badge(bid.status()));
        grid.setItems(bids);
        add(grid);
    }
}
