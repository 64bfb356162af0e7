package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.tender.ClarificationDesk;
import cymru.cartref.tender.OpeningDesk;
import cymru.cartref.tender.PublicationDesk;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;

/** One tender: where it stands, what is to be done now, what it says, what happened. */
@Route("tenders/:reference")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class TenderView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TenderDesk desk;
    private final transient PublicationDesk publication;
    private final transient ClarificationDesk clarifications;
    private final transient OpeningDesk opening;
    private final transient CurrentActor actors;
    private String reference = "";

    TenderView(
            TenderDesk desk,
            PublicationDesk publication,
            ClarificationDesk clarifications,
            OpeningDesk opening,
            CurrentActor actors) {
        super("tender.list.menu");
        this.desk = desk;
        this.publication = publication;
        this.clarifications = clarifications;
        this.opening = opening;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        TenderPage page = desk.page(reference);
        String name = TenderWords.in(page.content().title());
        title(name.isBlank() ? reference : reference + " · " + name);
        removeAll();
        heading().badge(TenderWords.badge(page.status()));
        add(facts(page));
        add(new StepPanel(page, actors.get(), desk, publication, opening, this::show));
        if (page.status() == TenderStatus.DRAFT) {
            add(new Paragraph(Words.t(page.gaps().isEmpty() ? "tender.gaps.none" : "tender.gaps")), Gaps.list(page));
        }
        if (page.history().openedAt() != null) {
            add(new H2(Words.t("tender.opened")), new OpenedPanel(reference, opening.opened(reference)));
        }
        add(new H2(Words.t("tender.says")), new ContentPanel(page.content()));
        add(new H2(Words.t("tender.documents")), new PapersPanel(page, actors.get(), desk, this::show));
        if (page.history().publishedAt() != null) {
            add(new H2(Words.t("tender.questions")));
            add(new QuestionsPanel(page, actors.get(), clarifications, this::show));
            add(new H2(Words.t("tender.changes")));
            add(new ChangesPanel(page, actors.get(), publication, this::show));
        }
        if (page.notice() != null) {
            add(new NoticePanel(page.notice()));
        }
        add(new H2(Words.t("tender.history")), new Timeline(TenderHistory.of(page)));
        add(new Anchor("process/tender/" + reference, Words.t("tender.process")));
    }

    private static FactsStrip facts(TenderPage page) {
        FactsStrip facts = new FactsStrip();
        Instant deadline = page.content().bidDeadline();
        if (deadline != null) {
            facts.fact(Words.t("tender.bid-deadline"), new DeadlineChip(deadline));
        }
        facts.fact(Words.t("tender.value"), TenderWords.pounds(page.content().value()))
                .fact(
                        Words.t("tender.lots"),
                        String.valueOf(page.content().lots().size()))
                .fact(Words.t("tender.watching"), String.valueOf(page.watching()));
        int declined =
                page.declined().values().stream().mapToInt(Integer::intValue).sum();
        if (declined > 0) {
            List<String> reasons = page.declined().entrySet().stream()
                    .map(entry -> Words.t("tender.decline." + entry.getKey()) + ": " + entry.getValue())
                    .toList();
            facts.fact(Words.t("tender.declined"), declined + " (" + String.join(", ", reasons) + ")");
        }
        if (page.bidsToOpen() != null) {
            facts.fact(Words.t("tender.bids-to-open"), String.valueOf(page.bidsToOpen()));
        }
        return facts;
    }
}
