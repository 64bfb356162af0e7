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
import cymru.cartref.tender.LastSave;
import cymru.cartref.tender.OpportunityDesk;
import cymru.cartref.tender.SubmissionDesk;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Merge;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.StaleEdit;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bid for one lot: a section at a time, saved as it is written, checked and sent at the end. */
@Route("tenders/:reference/bid")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY"})
public class BidView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** No draft has this revision. */
    private static final int UNSAVED = -1;

    private final transient BidDesk desk;
    private final transient SubmissionDesk submissions;
    private final transient OpportunityDesk opportunities;
    private final SavedMark saved = new SavedMark();
    private final Div stage = new Div();
    private BidEditor editor;
    private BidForm form;
    private transient BidContent opened;
    private @Nullable StaleEdit<BidContent> stale;
    private String bid = "";
    private int revision;

    @SuppressWarnings("NullAway.Init")
    BidView(BidDesk desk, SubmissionDesk submissions, OpportunityDesk opportunities) {
        super("bid.list.menu");
        this.desk = desk;
        this.submissions = submissions;
        this.opportunities = opportunities;
        stage.setWidthFull();
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
        stale = null;
        stage.removeAll();
        if (editor.mayEdit()) {
            fill(editor.content());
            opened = form.content();
            add(stage);
        } else {
            add(sendPanel(), new OwnBidPanel(editor, bid, desk));
        }
    }

    private void fill(BidContent content) {
        form = new BidForm(editor.with(content), bid, desk, this::save, sendPanel());
        stage.removeAll();
        stage.add(form);
    }

    private SendPanel sendPanel() {
        return new SendPanel(editor, bid, submissions, desk, this::known, this::show);
    }

    /** What stands in the form and is not saved yet cannot be sent. */
    private int known() {
        return undecided() ? UNSAVED : revision;
    }

    private boolean undecided() {
        return stale != null && !stale.isDecided();
    }

    /** Saves what is written; called for every change that a writer has finished. */
    private void save() {
        if (undecided()) {
            return;
        }
        BidContent content = form.content();
        Deeds.attempt(
                () -> {
                    BidDesk.Saved done = desk.save(bid, revision, form.language(), content);
                    revision = done.revision();
                    opened = content;
                    saved.saved(done.at());
                    form.gaps(desk.open(bid).gaps());
                },
                TenderRule.DRAFT_CHANGED_ELSEWHERE,
                () -> bringTogether(content));
    }

    /** Somebody of the own team saved it meanwhile. What both changed waits for a choice before anything is saved. */
    private void bringTogether(BidContent typed) {
        LastSave last = desk.lastSave(bid);
        editor = desk.open(bid);
        revision = editor.revision();
        Merge<BidContent> merge = Merge.of(opened, typed, editor.content());
        opened = editor.content();
        int section = form.section();
        fill(merge.merged());
        form.openSection(section);
        if (stale != null) {
            stale.removeFromParent();
        }
        stale = new StaleEdit<>(
                last.by(),
                last.at(),
                merge,
                new BidNames(editor),
                taking -> {
                    int open = form.section();
                    fill(taking.apply(form.content()));
                    form.openSection(open);
                },
                this::save);
        addComponentAtIndex(1, stale);
        stale.take();
        saved.notSaved();
        save();
    }
}
