package cymru.cartref.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.concern.domain.NoticePolicy;
import cymru.cartref.concern.telling.NoticeLine;
import cymru.cartref.concern.telling.NoticeState;
import cymru.cartref.concern.telling.TellingDesk;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;

/** Which placing authorities were told, whether they have received it, and who tells those that have not. */
class PeopleToldPart extends Section {

    private static final long serialVersionUID = 1L;

    /** @param none what stands there where nobody was told */
    PeopleToldPart(List<NoticeLine> lines, String none, TellingDesk desk, Runnable done) {
        setId("authorities-told");
        setWidthFull();
        add(new H2(Words.t("telling.title")));
        if (lines.isEmpty()) {
            add(new Paragraph(none));
            return;
        }
        PlainTable table = new PlainTable(Words.t("telling.title"))
                .text(Words.t("telling.authority"))
                .text(Words.t("telling.state"))
                .text(Words.t("telling.kind"))
                .number(Words.t("telling.children"))
                .text(Words.t("telling.by-when"));
        lines.forEach(line -> table.row(row(line)));
        add(table);
        lines.stream().filter(PeopleToldPart::waits).forEach(line -> add(forms(line, desk, done)));
    }

    private static boolean waits(NoticeLine line) {
        return line.state() == NoticeState.SENT
                || line.state() == NoticeState.OPENED
                || line.state() == NoticeState.TO_TELL;
    }

    private static Component[] row(NoticeLine line) {
        Span what = new Span(Words.t(
                "telling.kind." + line.kind(), Map.of("level", line.level().in(Words.language()))));
        return new Component[] {
            new Span(line.authority().in(Words.language())),
            state(line),
            what,
            new Span(Integer.toString(line.children())),
            waits(line) ? new DeadlineChip(line.dueAt()) : new Span(settled(line))
        };
    }

    private static Div state(NoticeLine line) {
        Tone tone = switch (line.state()) {
            case SENT, OPENED -> Tone.ACTIVE;
            case RECEIVED, TOLD -> Tone.GOOD;
            case TO_TELL -> Tone.DANGER;
            case SUPERSEDED -> Tone.NEUTRAL;
        };
        Div state = new Div(new StatusBadge(tone, Words.t("telling.state." + line.state())));
        if (line.sentTo() == null) {
            state.add(new Paragraph(Words.t("telling.no-mailbox")));
        } else if (line.openedAt() != null) {
            state.add(new Paragraph(Words.t("telling.opened", Map.of("at", Words.time(line.openedAt())))));
        }
        if (line.state() == NoticeState.TO_TELL) {
            state.add(new Paragraph(
                    line.person() == null
                            ? Words.t("telling.person.officers")
                            : Words.t("telling.person", Map.of("name", line.person()))));
        }
        return state;
    }

    private static String settled(NoticeLine line) {
        if (line.receivedAt() != null && line.receivedBy() != null) {
            return Words.t("telling.received", Map.of("name", line.receivedBy(), "at", Words.time(line.receivedAt())));
        }
        if (line.toldAt() != null) {
            return Words.t(
                    "telling.told",
                    Map.of(
                            "name",
                            line.toldBy() == null ? "" : line.toldBy(),
                            "at",
                            Words.time(line.toldAt()),
                            "how",
                            line.toldHow()));
        }
        return Words.time(line.madeAt());
    }

    private static DeedForm forms(NoticeLine line, TellingDesk desk, Runnable done) {
        String reference = line.reference();
        DeedForm form = new DeedForm("tell-" + reference, "telling.form", done)
                .intro(Words.t(
                        "telling.form.intro",
                        Map.of("authority", line.authority().in(Words.language()))));
        form.setSummaryText(
                Words.t("telling.form.of", Map.of("authority", line.authority().in(Words.language()))));
        TextArea how = form.words("how", "telling.how", NoticePolicy.HOW_LENGTH);
        form.deed("do", "telling.do", () -> desk.told(reference, how.getValue()))
                .deed("again", "telling.again", () -> desk.again(reference))
                .quiet();
        form.setOpened(line.state() == NoticeState.TO_TELL);
        return form;
    }
}
