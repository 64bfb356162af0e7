package cymru.cartref.tender.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidLine;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** A provider's own bids in plain words, newest first. */
@Route("bids")
@Menu(title = "bid.list.menu", order = 20, icon = "vaadin:envelope-o")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY"})
public class BidsView extends Page {

    private static final long serialVersionUID = 1L;

    BidsView(BidDesk desk) {
        super("bid.list.title");
        Grid<BidLine> grid = Grids.of(Words.t("bid.list.title"));
        grid.setId("bids");
        Grids.link(
                grid,
                Words.t("bid.reference"),
                BidLine::reference,
                line -> line.status().editable()
                        ? "tenders/" + line.tender() + "/bid?lot=" + line.lot()
                        : "bids/" + line.reference());
        Grids.text(
                        grid,
                        Words.t("bid.for"),
                        line -> TenderWords.in(line.title()) + " · "
                                + Words.t("tender.lot", Map.of("number", line.lot())) + " "
                                + TenderWords.in(line.lotTitle()))
                .setAutoWidth(false)
                .setWidth("10rem")
                .setFlexGrow(3);
        Grids.status(grid, Words.t("tender.status"), line -> TenderWords.badge(line.status()));
        Grids.text(grid, Words.t("bid.means"), line -> Words.t(TenderWords.means(line.status(), line.tenderStatus())))
                .setAutoWidth(false)
                .setWidth("10rem")
                .setFlexGrow(2);
        Grids.time(grid, Words.t("tender.bid-deadline"), BidLine::deadline);
        Grids.time(grid, Words.t("bid.sent"), BidLine::sentAt);
        grid.setEmptyStateComponent(new EmptyState(
                Words.t("bid.none"),
                Words.t("bid.none.next"),
                new Anchor("opportunities", Words.t("opportunity.list.menu"))));
        LazyList.feed(grid, BidLine::id, (after, limit) -> desk.mine(after == null ? Long.MAX_VALUE : after, limit));
        add(grid);
    }
}
