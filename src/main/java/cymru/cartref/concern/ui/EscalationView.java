package cymru.cartref.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.EscalationDesk;
import cymru.cartref.concern.EscalationPage;
import cymru.cartref.concern.EscalationPlanDesk;
import cymru.cartref.concern.EscalationState;
import cymru.cartref.concern.LevelDesk;
import cymru.cartref.concern.OwnEscalation;
import cymru.cartref.concern.OwnEscalationDesk;
import cymru.cartref.concern.ReferralDesk;
import cymru.cartref.concern.meeting.ListedMeeting;
import cymru.cartref.concern.meeting.MeetingDesk;
import cymru.cartref.concern.meeting.MeetingReadingDesk;
import cymru.cartref.concern.meeting.MeetingState;
import cymru.cartref.concern.telling.TellingDesk;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One case: for the council its level and what it asks for; for the provider its letters and what it may answer. */
@Route("escalations/:reference")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL"
})
public class EscalationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EscalationDesk desk;
    private final transient LevelDesk levels;
    private final transient ReferralDesk referrals;
    private final transient OwnEscalationDesk own;
    private final transient EscalationPlanDesk plans;
    private final transient TellingDesk telling;
    private final transient MeetingDesk meetings;
    private final transient MeetingReadingDesk meetingReading;
    private final transient CurrentActor actors;
    private String reference = "";

    EscalationView(
            EscalationDesk desk,
            LevelDesk levels,
            ReferralDesk referrals,
            OwnEscalationDesk own,
            EscalationPlanDesk plans,
            TellingDesk telling,
            MeetingDesk meetings,
            MeetingReadingDesk meetingReading,
            CurrentActor actors) {
        super("escalation.list.menu");
        this.desk = desk;
        this.levels = levels;
        this.referrals = referrals;
        this.own = own;
        this.plans = plans;
        this.telling = telling;
        this.meetings = meetings;
        this.meetingReading = meetingReading;
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
            OwnEscalation theirs = own.page(reference);
            title(reference + " · " + EscalationWords.subject(theirs.service()));
            trail();
            add(new OwnCasePart(theirs, own, this::show));
        }
    }

    private void trail() {
        heading().trail(new Crumb(Words.t("escalation.list.menu"), "escalations"));
    }

    private void council(EscalationPage page, Actor actor) {
        title(reference + " · " + EscalationWords.subject(page.service()));
        trail();
        heading().badge(EscalationWords.badge(page.state(), page.level(), name(page)));
        FactsStrip facts = facts(page);
        add(facts);
        if (page.held()) {
            Div notice = new Div(
                    new StatusBadge(Tone.WARNING, Words.t("escalation.held.badge")),
                    new Paragraph(Words.t("escalation.held.text")));
            notice.setId("held");
            add(notice);
        }
        LevelForms forms = new LevelForms(page, actor, desk, levels, this::show);
        forms.next().ifPresent(next -> {
            Button primary = new Button(next.getSummaryText(), click -> {
                next.setOpened(true);
                next.scrollIntoView();
            });
            primary.setId("next");
            heading().primary(primary);
        });
        Div main = new Div(new NowPart(page), new LadderPart(page));
        main.add(forms.all());
        main.add(new PlanPart(page, actor, plans, this::show), new ReferralPart(page, actor, referrals, this::show));
        Div beside = new Div(new LettersPart(page.letters()), new HistoryPart(page));
        Div both = new Div(main, beside);
        both.addClassName("sheets");
        List<ListedMeeting> called = meetingReading.of(reference);
        called.stream()
                .filter(meeting -> meeting.state() == MeetingState.CALLED)
                .min(Comparator.comparing(ListedMeeting::starts))
                .ifPresent(next -> facts.fact(Words.t("meeting.fact"), new Moment(next.starts())));
        add(
                both,
                new MeetingsPart(
                        reference,
                        called,
                        page.state() == EscalationState.OPEN ? meetingReading.choices(reference) : null,
                        meetings,
                        this::show),
                new PeopleToldPart(telling.of(reference), Words.t("telling.none"), telling, this::show),
                concerns(page),
                new Anchor("process/escalating-concerns/" + reference, Words.t("escalation.process")));
    }

    private static @Nullable Bilingual name(EscalationPage page) {
        return page.ladder().stream()
                .filter(EscalationPage.Rung::here)
                .map(EscalationPage.Rung::name)
                .findFirst()
                .orElse(null);
    }

    private static FactsStrip facts(EscalationPage page) {
        FactsStrip facts = new FactsStrip()
                .fact(
                        Words.t("escalation.provider"),
                        new Anchor("providers/" + page.providerReference(), page.provider()))
                .fact(Words.t("escalation.fact.level"), EscalationWords.level(page.level(), name(page)))
                .fact(Words.t("escalation.since"), new Moment(page.since()));
        EscalationPage.Asks asks = page.asks();
        if (asks != null) {
            facts.fact(
                    Words.t(asks.first() ? "escalation.fact.meeting" : "escalation.fact.review"),
                    new DeadlineChip(asks.due()));
        }
        return facts.fact(Words.t("escalation.fact.referrals"), EscalationWords.status(page.referrals()))
                .fact(Words.t("escalation.fact.enquiry"), open(page.enquirySince()))
                .fact(Words.t("escalation.fact.regulator"), open(page.regulatorActionSince()))
                .fact(
                        Words.t("escalation.fact.told"),
                        Words.t(page.told() ? "escalation.fact.told.yes" : "escalation.fact.told.no"));
    }

    private static String open(@Nullable LocalDate since) {
        return since == null
                ? Words.t("escalation.fact.none")
                : Words.t("escalation.fact.since", Map.of("day", Words.day(since)));
    }

    private static Div concerns(EscalationPage page) {
        Div all = new Div(new H2(Words.t("escalation.concerns.title")));
        all.setId("concerns");
        page.concerns().forEach(concern -> {
            Div line = new Div(
                    new Anchor("concerns/" + concern.reference(), concern.reference()),
                    new Paragraph(
                            Words.t("concern.source." + concern.source()) + " · " + Words.time(concern.raisedAt())));
            if (concern.held()) {
                line.add(new StatusBadge(Tone.WARNING, Words.t("escalation.held.badge")));
            }
            all.add(line);
        });
        return all;
    }
}
