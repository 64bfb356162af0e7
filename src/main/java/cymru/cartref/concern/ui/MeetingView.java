package cymru.cartref.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.meeting.GuestMeetingDesk;
import cymru.cartref.concern.meeting.MeetingDesk;
import cymru.cartref.concern.meeting.MeetingPage;
import cymru.cartref.concern.meeting.MeetingReadingDesk;
import cymru.cartref.concern.meeting.MeetingState;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One meeting: for the council all of it and what can be done; for a guest of it when, where, the agenda, the minutes. */
@Route("meetings/:reference")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR",
    "GUEST"
})
public class MeetingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MeetingDesk desk;
    private final transient MeetingReadingDesk reading;
    private final transient GuestMeetingDesk guests;
    private final transient CurrentActor actors;
    private String reference = "";

    MeetingView(MeetingDesk desk, MeetingReadingDesk reading, GuestMeetingDesk guests, CurrentActor actors) {
        super("meeting.title");
        this.desk = desk;
        this.reading = reading;
        this.guests = guests;
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
        boolean council = actor.council();
        MeetingPage page = council ? reading.page(reference) : guests.page(reference);
        title(reference + " · " + EscalationWords.subject(page.service()));
        heading().trail(new Crumb(Words.t("meeting.menu"), "meetings"));
        heading().badge(MeetingWords.badge(page.state(), page.minutesLate()));
        add(facts(page, council));
        if (!page.off().isBlank()) {
            add(new Paragraph(Words.t("meeting.off.why", Map.of("why", page.off()))));
        }
        Div main = new Div(agenda(page), minutes(page, council));
        if (council && !page.decisions().isEmpty()) {
            main.add(decisions(page));
        }
        if (council) {
            new MeetingForms(page, desk, this::show).all().forEach(main::add);
        }
        Div both = new Div(main, invited(page));
        both.addClassName("sheets");
        add(both);
        if (council) {
            add(new Anchor("process/escalation-meeting/" + reference, Words.t("meeting.process")));
        }
    }

    private static FactsStrip facts(MeetingPage page, boolean council) {
        FactsStrip facts = new FactsStrip();
        if (council) {
            facts.fact(
                    Words.t("meeting.case"), new Anchor("escalations/" + page.caseReference(), page.caseReference()));
        }
        facts.fact(Words.t("meeting.about"), page.provider())
                .fact(Words.t("meeting.level"), page.level().in(Words.language()))
                .fact(
                        Words.t("meeting.when"),
                        Words.t(
                                "meeting.when.from-to",
                                Map.of("from", Words.time(page.starts()), "to", Words.time(page.ends()))))
                .fact(Words.t("meeting.place"), page.place())
                .fact(Words.t("meeting.chair"), page.chair());
        if (page.minutesDue() != null && page.state() == MeetingState.RECORDED) {
            facts.fact(Words.t("meeting.minutes-due"), new DeadlineChip(page.minutesDue()));
        }
        if (page.state() == MeetingState.RECORDED || page.state() == MeetingState.ISSUED) {
            facts.fact(
                    Words.t("meeting.next"),
                    page.next() == null ? Words.t("meeting.next.none") : Words.day(page.next()));
        }
        return facts;
    }

    private static Section agenda(MeetingPage page) {
        return section("agenda", "meeting.agenda", said(page.agenda()));
    }

    private Section minutes(MeetingPage page, boolean council) {
        Section part = section("minutes", "meeting.minutes");
        if (!page.minutes()) {
            part.add(new Paragraph(Words.t("meeting.minutes.none")));
            return part;
        }
        for (Language language : Language.values()) {
            part.add(new Div(MeetingWords.download(
                    "minutes-" + language,
                    Words.t("meeting.minutes." + language),
                    () -> council ? reading.minutes(reference, language) : guests.minutes(reference, language))));
        }
        return part;
    }

    private static Section decisions(MeetingPage page) {
        OrderedList list = new OrderedList();
        page.decisions()
                .forEach(line -> list.add(new ListItem(
                        said(line.what()), said(Words.t("meeting.because", Map.of("why", line.why()))))));
        Section part = section("decisions", "meeting.decisions", list);
        if (!page.notes().isBlank()) {
            part.add(new H2(Words.t("meeting.notes")), said(page.notes()));
        }
        return part;
    }

    private static Section invited(MeetingPage page) {
        boolean held = page.state() == MeetingState.RECORDED || page.state() == MeetingState.ISSUED;
        PlainTable table = new PlainTable(Words.t("meeting.invited")).text(Words.t("meeting.invited"));
        if (held) {
            table.text(Words.t("meeting.attended"));
        }
        page.invitees().forEach(invitee -> {
            Div name = new Div(new Span(invitee.name()));
            if (invitee.guest()) {
                Paragraph beside = new Paragraph(Words.t("meeting.invitee.beside"));
                beside.addClassName("quiet");
                name.add(beside);
            }
            if (held) {
                table.row(new Component[] {
                    name,
                    new Span(invitee.attendance() == null ? "" : Words.t("meeting.attendance." + invitee.attendance()))
                });
            } else {
                table.row(new Component[] {name});
            }
        });
        return section("invited", "meeting.invited", table);
    }

    private static Paragraph said(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getStyle().set("white-space", "pre-line");
        return paragraph;
    }

    private static Section section(String id, String title, Component... parts) {
        Section section = new Section(new H2(Words.t(title)));
        section.setId(id);
        section.setWidthFull();
        section.add(parts);
        return section;
    }
}
