package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.ConcernDesk;
import cymru.cartref.concern.ConcernPage;
import cymru.cartref.concern.HoldDesk;
import cymru.cartref.concern.HoldLine;
import cymru.cartref.concern.LiftLine;
import cymru.cartref.concern.OwnConcern;
import cymru.cartref.concern.OwnConcernDesk;
import cymru.cartref.concern.SourceKind;
import cymru.cartref.concern.TriageDesk;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One concern: for the council with triage beside what is known; for the provider what it sent and what was shared. */
@Route("concerns/:reference")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL"
})
public class ConcernView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ConcernDesk desk;
    private final transient TriageDesk triage;
    private final transient HoldDesk holds;
    private final transient OwnConcernDesk own;
    private final transient CurrentActor actors;
    private String reference = "";

    ConcernView(ConcernDesk desk, TriageDesk triage, HoldDesk holds, OwnConcernDesk own, CurrentActor actors) {
        super("concern.list.menu");
        this.desk = desk;
        this.triage = triage;
        this.holds = holds;
        this.own = own;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        removeAll();
        Actor actor = actors.get();
        if (actor.council()) {
            council(desk.page(reference), actor);
        } else {
            provider(own.page(reference));
        }
    }

    private void council(ConcernPage page, Actor actor) {
        title(reference + " · " + ConcernWords.service(page.service()));
        heading().badge(ConcernWords.badge(page.status()));
        add(facts(page));
        if (page.confidential()) {
            add(
                    new StatusBadge(Tone.WARNING, Words.t("concern.page.confidential")),
                    new Paragraph(Words.t("concern.page.confidential.note")));
        }
        if (page.hold() != null) {
            add(held(page.hold()));
        }
        if (page.lifted() != null) {
            add(lifted(page.lifted()));
        }
        boolean triages = actor.holds(Role.QUALITY_MONITOR)
                || actor.holds(Role.SAFEGUARDING_LEAD)
                || actor.holds(Role.COMMISSIONING_MANAGER);
        Div main = new Div(new H2(Words.t("concern.page.words")));
        if (page.source() == SourceKind.NOTES) {
            main.add(new Paragraph(Words.t("concern.page.notes-only")));
        } else {
            main.add(new WordsPart(page.content(), page.event(), document -> desk.file(reference, document)));
        }
        if (page.triage() != null) {
            main.add(new TriagedPart(page.triage()));
        } else if (triages) {
            if (page.suggested() != null) {
                main.add(new Paragraph(Words.t("concern.triage.suggested", Map.of("score", page.suggested()))));
            }
            main.add(new TriagePanel(reference, triage, this::show));
        } else {
            main.add(new Paragraph(Words.t("concern.triage.waits")));
        }
        if (page.triage() != null) {
            boolean may = triages && page.hold() == null;
            main.add(new SharePart(reference, page.shared(), may, triage, this::show));
        }
        Div both = new Div(main, new BesidePart(page.earlier(), page.notes()));
        both.addClassName("sheets");
        add(both);
        if (actor.holds(Role.SAFEGUARDING_LEAD) && page.shared() == null) {
            add(new HoldPart(reference, page.hold(), holds, this::show));
        }
        add(new Anchor("process/concern-handling/" + reference, Words.t("concern.page.process")));
    }

    private static FactsStrip facts(ConcernPage page) {
        return new FactsStrip()
                .fact(Words.t("concern.provider"), new Anchor("providers/" + page.providerReference(), page.provider()))
                .fact(Words.t("concern.source"), Words.t("concern.source." + page.source()))
                .fact(
                        Words.t("concern.page.raised-by"),
                        page.raisedBy() == null ? Words.t("concern.page.confidential") : page.raisedBy())
                .fact(Words.t("concern.raised-at"), new Moment(page.raisedAt()))
                .fact(Words.t("concern.risk"), ConcernWords.badge(page.atRisk()))
                .fact(
                        Words.t("concern.triage-due"),
                        page.triage() == null ? new DeadlineChip(page.triageDue()) : new Moment(page.triageDue()));
    }

    private static Div held(HoldLine hold) {
        Div notice = new Div(
                new StatusBadge(Tone.WARNING, Words.t("concern.hold.badge")),
                new Paragraph(Words.t(
                        "concern.hold.held",
                        Map.of("day", Words.day(hold.until()), "by", hold.by(), "at", Words.time(hold.at())))),
                new Paragraph(hold.reason()));
        if (hold.reviewDue()) {
            notice.add(new Paragraph(Words.t("concern.hold.due")));
        }
        notice.setId("held");
        return notice;
    }

    private static Div lifted(LiftLine lift) {
        Div notice = new Div(
                new Paragraph(Words.t("concern.hold.lifted", Map.of("by", lift.by(), "at", Words.time(lift.at())))),
                new Paragraph(lift.reason()));
        notice.setId("lifted");
        return notice;
    }

    private void provider(OwnConcern concern) {
        title(reference + " · " + ConcernWords.service(concern.service()));
        if (concern.sharedWords() != null) {
            Paragraph words = new Paragraph(concern.sharedWords());
            words.setId("shared");
            words.getStyle().set("white-space", "pre-line");
            add(new H2(Words.t("concern.own.shared")), words);
            if (concern.sharedAt() != null) {
                add(new Moment(concern.sharedAt()));
            }
        }
        if (concern.content() != null && concern.sentAt() != null) {
            add(
                    new Paragraph(Words.t("concern.own.sent", Map.of("at", Words.time(concern.sentAt())))),
                    new Paragraph(Words.t("concern.own.next")),
                    new H2(Words.t("concern.own.words")),
                    new WordsPart(concern.content(), concern.event(), document -> own.file(reference, document)));
        }
    }
}
