package cymru.cartref.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.concern.meeting.Attendance;
import cymru.cartref.concern.meeting.CallMeeting;
import cymru.cartref.concern.meeting.MeetingDesk;
import cymru.cartref.concern.meeting.MeetingPage;
import cymru.cartref.concern.meeting.MeetingState;
import cymru.cartref.concern.meeting.RecordMeeting;
import cymru.cartref.concern.meeting.RecordMeeting.DecisionLine;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the council may do about one meeting. */
class MeetingForms {

    private final MeetingPage page;
    private final MeetingDesk desk;
    private final Runnable done;

    MeetingForms(MeetingPage page, MeetingDesk desk, Runnable done) {
        this.page = page;
        this.desk = desk;
        this.done = done;
    }

    List<Component> all() {
        return switch (page.state()) {
            case CALLED -> List.of(record(), move(), off());
            case RECORDED -> List.of(issue());
            case ISSUED, CALLED_OFF -> List.of();
        };
    }

    private DeedForm record() {
        DeedForm form = new DeedForm("record", "meeting.record.title", done).intro(Words.t("meeting.record.intro"));
        Map<Long, Select<Attendance>> came = new LinkedHashMap<>();
        page.invitees().forEach(invitee -> came.put(invitee.id(), came(form, invitee)));
        form.add(FieldRows.of(came.values().toArray(Component[]::new)));
        List<TextArea> what = new ArrayList<>();
        List<TextArea> why = new ArrayList<>();
        Div decisions = new Div();
        decisions.setWidthFull();
        form.add(decisions);
        Runnable more = () -> {
            int number = what.size() + 1;
            what.add(line(form, decisions, number == 1 ? "decisions" : "decision-" + number, "decision", number));
            why.add(line(form, decisions, "why-" + number, "why", number));
        };
        more.run();
        Button another = new Button(Words.t("meeting.record.more"), click -> {
            more.run();
            what.getLast().focus();
            click.getSource().setVisible(what.size() < CallMeeting.MOST_DECISIONS);
        });
        another.setId("record-more");
        another.addThemeVariants(ButtonVariant.TERTIARY);
        form.add(another);
        TextArea notes = form.words("notes", "meeting.record.notes", CallMeeting.WORDS_LENGTH);
        LocalisedDatePicker next = form.field("next", new LocalisedDatePicker(Words.t("meeting.record.next")));
        Checkbox closing = form.field("closing", new Checkbox(Words.t("meeting.record.closing")));
        closing.addValueChangeListener(change -> {
            next.setEnabled(!change.getValue());
            if (change.getValue()) {
                next.clear();
            }
        });
        return form.deed(
                "do",
                "meeting.record.do",
                () -> desk.record(
                        page.reference(),
                        new RecordMeeting(
                                attendance(came),
                                notes.getValue(),
                                lines(what, why),
                                next.getValue(),
                                closing.getValue())));
    }

    private static Select<Attendance> came(DeedForm form, MeetingPage.Invitee invitee) {
        Select<Attendance> select = new Select<>();
        select.setLabel(invitee.name());
        select.setItems(Attendance.values());
        select.setItemLabelGenerator(value -> value == null ? "" : Words.t("meeting.attendance." + value));
        return form.field("came-" + invitee.id(), select);
    }

    private static TextArea line(DeedForm form, Div into, String name, String label, int number) {
        TextArea area = new TextArea(Words.t("meeting.record." + label, Map.of("number", number)));
        area.setWidthFull();
        area.setMaxLength(CallMeeting.WORDS_LENGTH);
        form.field(name, area);
        into.add(area);
        return area;
    }

    /** Of those of whom it was said. */
    private static Map<Long, Attendance> attendance(Map<Long, Select<Attendance>> came) {
        Map<Long, Attendance> said = new HashMap<>();
        came.forEach((id, field) -> {
            if (field.getValue() != null) {
                said.put(id, field.getValue());
            }
        });
        return said;
    }

    /** A line of which neither half was written is none. */
    private static List<DecisionLine> lines(List<TextArea> what, List<TextArea> why) {
        List<DecisionLine> lines = new ArrayList<>();
        for (int i = 0; i < what.size(); i++) {
            String decision = what.get(i).getValue();
            String reason = why.get(i).getValue();
            if (!decision.isBlank() || !reason.isBlank()) {
                lines.add(new DecisionLine(decision, reason));
            }
        }
        return lines;
    }

    private DeedForm move() {
        DeedForm form = new DeedForm("move", "meeting.move.title", done);
        MeetingTime time = new MeetingTime(form);
        time.show(page.starts(), page.ends(), page.place());
        return form.deed(
                "do",
                "meeting.move.do",
                () -> desk.move(page.reference(), time.starts(), time.minutes(), time.place()));
    }

    private DeedForm off() {
        DeedForm form = new DeedForm("off", "meeting.off.title", done);
        TextArea why = form.words("off", "meeting.off.label", CallMeeting.WORDS_LENGTH);
        return form.deed("do", "meeting.off.do", () -> desk.callOff(page.reference(), why.getValue()));
    }

    private DeedForm issue() {
        DeedForm form = new DeedForm("issue", "meeting.issue.title", done).intro(Words.t("meeting.issue.intro"));
        form.setOpened(page.state() == MeetingState.RECORDED);
        return form.deed("do", "meeting.issue.do", () -> desk.issue(page.reference()));
    }
}
