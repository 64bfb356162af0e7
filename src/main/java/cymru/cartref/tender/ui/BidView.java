package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.OpportunityDesk;
import cymru.cartref.tender.SubmissionDesk;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** A bid for one lot: a section at a time, saved as it is written, checked and sent at the end. */
@Route("tenders/:reference/bid")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY"})
public class BidView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BidDesk desk;
    private final transient SubmissionDesk submissions;
    private final transient OpportunityDesk opportunities;
    private final SavedMark saved = new SavedMark();
    private BidEditor editor;
    private BidForm form;
    private String bid = "";
    private int revision;

    @SuppressWarnings("NullAway.Init")
    BidView(BidDesk desk, SubmissionDesk submissions, OpportunityDesk opportunities) {
        super("bid.list.menu");
        this.desk = desk;
        this.submissions = submissions;
        this.opportunities = opportunities;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String tender = event.getRouteParameters().get("reference").orElse("");
        int lot = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("lot")
                .filter(value -> value.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
        bid = Optional.ofNullable(opportunities.own(tender).bids().get(lot))
                .or(() -> desk.mine(Long.MAX_VALUE, 200).stream()
                        .filter(line -> line.tender().equals(tender) && line.lot() == lot)
                        .map(line -> line.reference())
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        editor = desk.open(bid);
        revision = editor.revision();
        removeAll();
        title(Words.t("bid.title", Map.of("tender", editor.tender(), "lot", editor.lotNumber())));
        heading()
                .badge(TenderWords.badge(editor.status()))
                .trail(
                        new Crumb(Words.t("bid.list.menu"), "bids"),
                        new Crumb(TenderWords.in(editor.title()), "opportunities/" + editor.tender()));
        Div line = new Div(new DeadlineChip(editor.deadline()), saved);
        line.addClassName("actions");
        add(line, new Paragraph(Words.t("bid.means." + editor.status())));
        if (editor.receipt() != null) {
            add(new ReceiptPanel(editor.receipt()));
        }
        SendPanel send = new SendPanel(editor, bid, submissions, desk, () -> revision, this::show);
        if (editor.mayEdit()) {
            form = new BidForm(editor, bid, desk, this::save, send);
            add(form);
        } else {
            add(send);
        }
    }

    /** Saves what is written; called for every change that a writer has finished. */
    private void save() {
        BidContent content = form.content();
        Deeds.attempt(() -> {
            BidDesk.Saved done = desk.save(bid, revision, form.language(), content);
            revision = done.revision();
            saved.saved(done.at());
            form.gaps(desk.open(bid).gaps());
        });
    }
}
