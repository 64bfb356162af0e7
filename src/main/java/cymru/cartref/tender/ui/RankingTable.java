package cymru.cartref.tender.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TieRule;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.util.Map;

/** How the bids of one lot stand, with the way that was worked out. */
class RankingTable extends Div {

    private static final long serialVersionUID = 1L;

    RankingTable(String tender, RankingPage.LotRanking lot, TenderContent content) {
        setWidthFull();
        add(new Paragraph(award(lot) + " " + how(lot, content.tieRule())));
        if (lot.bids().isEmpty()) {
            add(new Paragraph(Words.t("award.lot.no-bids")));
            return;
        }
        boolean priced = lot.priceWeight().signum() > 0;
        Grid<RankingPage.RankedBid> grid = Grids.of(title(lot));
        grid.setId("ranking-" + lot.lot());
        Grids.number(grid, Words.t("award.place"), bid -> bid.place() == null ? "–" : String.valueOf(bid.place()))
                .setFlexGrow(0);
        Grids.link(
                        grid,
                        Words.t("award.bidder"),
                        RankingPage.RankedBid::provider,
                        bid -> "tenders/" + tender + "/bids/" + bid.bid())
                .setFlexGrow(3);
        Grids.number(grid, Words.t("award.quality"), bid -> TenderWords.points(bid.quality()));
        if (priced) {
            Grids.number(
                    grid, Words.t("award.price"), bid -> bid.price() == null ? "–" : TenderWords.pounds(bid.price()));
            Grids.number(grid, Words.t("award.price-points"), bid -> TenderWords.points(bid.pricePoints()));
        }
        Grids.number(grid, Words.t("award.total"), bid -> TenderWords.points(bid.total()));
        Grids.status(grid, Words.t("award.outcome"), bid -> TenderWords.badge(bid.fate()))
                .setWidth("15rem");
        grid.setItems(lot.bids());
        add(grid);
        if (lot.witness() != null) {
            add(new Paragraph(Words.t("award.drawn", Map.of("witness", lot.witness()))));
        }
    }

    static String title(RankingPage.LotRanking lot) {
        return Words.t("tender.lot", Map.of("number", lot.lot())) + ": " + TenderWords.in(lot.title());
    }

    private static String award(RankingPage.LotRanking lot) {
        return Words.t(
                "award.goes-to." + lot.awardRule(),
                Map.of(
                        "places", lot.places() == null ? 0 : lot.places(),
                        "threshold", lot.threshold() == null ? BigDecimal.ZERO : lot.threshold()));
    }

    private static String how(RankingPage.LotRanking lot, TieRule tie) {
        return lot.priceWeight().signum() > 0
                ? Words.t("award.how.price." + tie, Map.of("weight", lot.priceWeight()))
                : Words.t("award.how.quality." + tie);
    }
}
