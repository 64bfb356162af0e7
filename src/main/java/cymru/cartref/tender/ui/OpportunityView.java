package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.ClarificationDesk;
import cymru.cartref.tender.OpportunityDesk;
import cymru.cartref.tender.OpportunityPage;
import cymru.cartref.tender.OwnInterest;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An opportunity as everyone may read it; to those signed in, what they can do with it. */
@Route("opportunities/:reference")
@AnonymousAllowed
public class OpportunityView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OpportunityDesk desk;
    private final transient BidDesk bids;
    private final transient ClarificationDesk clarifications;
    private final transient CurrentActor actors;
    private String reference = "";
    private int tab;

    OpportunityView(OpportunityDesk desk, BidDesk bids, ClarificationDesk clarifications, CurrentActor actors) {
        super("opportunity.list.menu");
        this.desk = desk;
        this.bids = bids;
        this.clarifications = clarifications;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    /** Drawn again after a deed, the page stays at the tab where it was done. */
    private void show() {
        OpportunityPage page = desk.page(reference).orElseThrow(NotFoundException::new);
        TenderContent content = page.content();
        title(TenderWords.in(content.title()));
        removeAll();
        heading()
                .badge(TenderWords.badge(page.status()))
                .trail(new Crumb(Words.t("opportunity.list.menu"), "opportunities"));
        Instant deadline = Objects.requireNonNull(content.bidDeadline());
        add(new FactsStrip()
                .fact(Words.t("tender.reference"), page.reference())
                .fact(Words.t("tender.bid-deadline"), new DeadlineChip(deadline))
                .fact(Words.t("tender.value"), TenderWords.pounds(content.value()))
                .fact(Words.t("tender.contact"), content.contactEmail())
                .fact(Words.t("tender.platform.reference"), page.platformReference()));
        add(new Paragraph(Words.t("opportunity.language")));
        Actor actor = actors.find().orElse(null);
        OwnInterest own = actor == null ? OwnInterest.NONE : desk.own(reference);
        add(new InterestPanel(page, actor, own, desk, bids, this::show));
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(Words.t("opportunity.overview"), new ContentPanel(content));
        tabs.add(Words.t("tender.documents"), PapersPanel.list(page.papers(), id -> desk.document(reference, id)));
        tabs.add(Words.t("tender.questions"), questions(page, own));
        tabs.add(Words.t("tender.changes"), ChangesPanel.list(page.addenda()));
        tabs.setSelectedIndex(tab);
        tabs.addSelectedChangeListener(change -> tab = tabs.getSelectedIndex());
        add(tabs);
    }

    private Div questions(OpportunityPage page, OwnInterest own) {
        Div panel = new Div();
        if (own.mayBid() && page.asking()) {
            panel.add(new AskPanel(page, clarifications, this::show));
        } else {
            panel.add(new Paragraph(Words.t(page.asking() ? "opportunity.ask.sign-in" : "opportunity.ask.over")));
        }
        if (!own.questions().isEmpty()) {
            panel.add(new H2(Words.t("opportunity.own-questions")));
            own.questions().forEach(line -> panel.add(own(line)));
        }
        panel.add(new H2(Words.t("opportunity.answers")));
        if (page.answers().isEmpty()) {
            panel.add(new Paragraph(Words.t("tender.questions.none")));
        }
        page.answers().forEach(line -> panel.add(answered(line)));
        return panel;
    }

    private static Div own(TenderPage.QuestionLine line) {
        Bilingual answer = line.answer();
        Div panel = new Div(
                new H3(Words.t("tender.question", Map.of("number", line.number()))),
                ContentPanel.prose(line.question()));
        panel.add(
                answer == null
                        ? new Paragraph(Words.t("opportunity.unanswered"))
                        : ContentPanel.prose(TenderWords.in(answer)));
        return panel;
    }

    private static Div answered(TenderPage.QuestionLine line) {
        List<Bilingual> texts = java.util.stream.Stream.of(line.told(), line.answer())
                .filter(Objects::nonNull)
                .toList();
        Div panel = new Div(new H3(Words.t("tender.question", Map.of("number", line.number()))));
        texts.forEach(text -> panel.add(ContentPanel.prose(TenderWords.in(text))));
        return panel;
    }
}
