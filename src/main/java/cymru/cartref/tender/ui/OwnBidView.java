package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.award.AssessmentSummary;
import cymru.cartref.tender.award.SummaryDesk;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.text.Texts;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A provider's own bid once it is sent: where it stands, what the council asks about it, and how it was assessed. */
@Route("bids/:bid")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY"})
public class OwnBidView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BidDesk bids;
    private final transient QueryDesk queries;
    private final transient SummaryDesk summaries;
    private final transient Texts texts;
    private String reference = "";

    OwnBidView(BidDesk bids, QueryDesk queries, SummaryDesk summaries, Texts texts) {
        super("bid.list.menu");
        this.bids = bids;
        this.queries = queries;
        this.summaries = summaries;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("bid").orElse("");
        show();
    }

    private void show() {
        BidEditor bid = bids.open(reference);
        removeAll();
        title(Words.t("bid.reference") + " " + reference);
        heading().badge(TenderWords.badge(bid.status())).trail(new Crumb(Words.t("bid.list.menu"), "bids"));
        add(new Paragraph(TenderWords.in(bid.title()) + " · "
                + Words.t("tender.lot", Map.of("number", bid.lotNumber())) + " "
                + TenderWords.in(bid.lot().title())));
        Optional<AssessmentSummary> summary = summaries.read(reference);
        if (summary.isEmpty()) {
            Paragraph means = new Paragraph(Words.t(TenderWords.means(bid.status(), bid.tenderStatus())));
            means.setId("means");
            add(means);
        }
        if (bid.taking() && (bid.status().editable() || bid.status() == BidStatus.SUBMITTED)) {
            Anchor change =
                    new Anchor("tenders/" + bid.tender() + "/bid?lot=" + bid.lotNumber(), Words.t("award.own.change"));
            change.setId("change-bid");
            add(change);
        }
        asked();
        summary.ifPresent(told -> add(new SummaryPanel(told, texts, summaries)));
        if (bid.receipt() != null) {
            add(new ReceiptPanel(bid.receipt()));
        }
    }

    /** Open questions first: they are what is to be done. */
    private void asked() {
        List<CompliancePage.QueryLine> asked = queries.mine(reference);
        if (asked.isEmpty()) {
            return;
        }
        add(new H2(Words.t("award.own.asked")));
        asked.stream().filter(CompliancePage.QueryLine::open).forEach(query -> {
            QueryPanel panel = new QueryPanel(query, queries);
            Div card = new Div(panel, new ReplyForm(query, panel, queries, this::show));
            card.addClassName("card");
            card.setWidthFull();
            add(card);
        });
        asked.stream().filter(query -> !query.open()).forEach(query -> add(new QueryPanel(query, queries)));
    }
}
