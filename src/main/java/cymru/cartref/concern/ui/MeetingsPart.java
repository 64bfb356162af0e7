package cymru.cartref.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.concern.meeting.CallMeeting;
import cymru.cartref.concern.meeting.ListedMeeting;
import cymru.cartref.concern.meeting.MeetingChoices;
import cymru.cartref.concern.meeting.MeetingDesk;
import cymru.cartref.procedure.Agency;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The meetings of a case, and the form that calls the next one. */
class MeetingsPart extends Section {

    private static final long serialVersionUID = 1L;

    /** @param choices null where none can be called */
    MeetingsPart(
            String caseReference,
            List<ListedMeeting> meetings,
            @Nullable MeetingChoices choices,
            MeetingDesk desk,
            Runnable done) {
        setId("meetings");
        setWidthFull();
        add(new H2(Words.t("meeting.part.title")));
        if (meetings.isEmpty()) {
            add(new Paragraph(Words.t("meeting.part.none")));
        } else {
            add(table(meetings));
        }
        if (choices != null) {
            add(call(caseReference, choices, desk, done));
        }
    }

    private static PlainTable table(List<ListedMeeting> meetings) {
        PlainTable table = new PlainTable(Words.t("meeting.part.title"))
                .text(Words.t("meeting.reference"))
                .text(Words.t("meeting.when"))
                .text(Words.t("meeting.place"))
                .text(Words.t("meeting.state"));
        meetings.forEach(meeting -> table.row(new Component[] {
            new Anchor("meetings/" + meeting.reference(), meeting.reference()),
            new Moment(meeting.starts()),
            new Span(meeting.place()),
            MeetingWords.badge(meeting.state(), meeting.minutesLate())
        }));
        return table;
    }

    private static DeedForm call(String caseReference, MeetingChoices choices, MeetingDesk desk, Runnable done) {
        DeedForm form = new DeedForm("call", "meeting.call.title", done).intro(intro(choices));
        MeetingTime time = new MeetingTime(form);
        Select<MeetingChoices.Choice> chair = new Select<>();
        chair.setLabel(Words.t("meeting.call.chair"));
        chair.setItems(choices.chairs());
        chair.setItemLabelGenerator(MeetingChoices.Choice::name);
        choices.chairs().stream().findFirst().ifPresent(chair::setValue);
        form.field("chair", chair);
        MultiSelectComboBox<MeetingChoices.Choice> people = form.field("people", several("people", choices.people()));
        MultiSelectComboBox<MeetingChoices.Choice> guests = form.field("guests", several("guests", choices.guests()));
        guests.setHelperText(Words.t("meeting.call.guests.help"));
        MultiSelectComboBox<MeetingChoices.Choice> bodies = form.field("bodies", several("bodies", choices.bodies()));
        bodies.setValue(choices.bodies().stream()
                .filter(body -> choices.suggested().contains(body.id()))
                .collect(Collectors.toSet()));
        TextArea agenda = form.words("agenda", "meeting.call.agenda", CallMeeting.WORDS_LENGTH);
        String key = UUID.randomUUID().toString();
        return form.deed(
                "do",
                "meeting.call.do",
                () -> desk.call(
                        caseReference,
                        new CallMeeting(
                                key,
                                chair.getValue() == null ? 0 : chair.getValue().id(),
                                time.starts(),
                                time.minutes(),
                                time.place(),
                                agenda.getValue(),
                                ids(Stream.concat(people.getValue().stream(), guests.getValue().stream())),
                                ids(bodies.getValue().stream()))));
    }

    private static String intro(MeetingChoices choices) {
        String meeting = choices.meeting().in(Words.language());
        if (choices.agencies().isEmpty()) {
            return Words.t("meeting.call.intro.alone", Map.of("meeting", meeting));
        }
        String agencies = choices.agencies().stream()
                .sorted(Comparator.naturalOrder())
                .map(MeetingsPart::agency)
                .collect(Collectors.joining(", "));
        return Words.t("meeting.call.intro", Map.of("meeting", meeting, "agencies", agencies));
    }

    private static String agency(Agency agency) {
        return Words.t("procedure.Agency." + agency);
    }

    private static MultiSelectComboBox<MeetingChoices.Choice> several(
            String name, List<MeetingChoices.Choice> choices) {
        MultiSelectComboBox<MeetingChoices.Choice> field = new MultiSelectComboBox<>(Words.t("meeting.call." + name));
        field.setItems(choices);
        field.setItemLabelGenerator(MeetingChoices.Choice::name);
        field.setWidthFull();
        return field;
    }

    private static Set<Long> ids(Stream<MeetingChoices.Choice> chosen) {
        return chosen.map(MeetingChoices.Choice::id).collect(Collectors.toSet());
    }
}
