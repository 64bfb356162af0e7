package cymru.cartref.contract.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.contract.domain.ReturnPolicy;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.contract.monitoring.FigureLine;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.ReturnDesk;
import cymru.cartref.contract.monitoring.ReturnDraft;
import cymru.cartref.contract.monitoring.SavedReturn;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A provider's answers: one indicator under the other, saved as they are written, sent at the end; once sent, corrected whole. */
class ReturnForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final String reference;
    private final boolean sent;
    private final transient ReturnDesk desk;
    private final transient Runnable done;
    private final transient List<Line> lines = new ArrayList<>();
    private final TextArea remarks = new TextArea(Words.t("monitoring.remarks"));
    private final SavedMark mark = new SavedMark();
    private final Map<String, HasElement> fields = new HashMap<>();
    private long edition;

    private record Line(String code, BigDecimalField figure, TextArea note) {}

    ReturnForm(CyclePage page, ReturnDesk desk, Runnable done) {
        reference = page.reference();
        sent = page.state() == MonitoringState.RETURNED;
        edition = page.edition();
        this.desk = desk;
        this.done = done;
        setId("return-form");
        setWidthFull();
        Paragraph warning = new Paragraph(Words.t("monitoring.no-child"));
        warning.addClassName("strong");
        warning.setId("no-child");
        add(new H2(Words.t("monitoring.return")), warning);
        page.lines().forEach(this::line);
        remarks.setId("remarks");
        remarks.setWidthFull();
        remarks.setMaxLength(ReturnPolicy.REMARKS_LENGTH);
        remarks.setValue(page.remarks());
        remarks.addValueChangeListener(change -> save());
        fields.put("remarks", remarks);
        Button send = new Button(Words.t(sent ? "monitoring.correct" : "monitoring.send"));
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send(send));
        Div actions = new Div(send, mark);
        actions.addClassName("actions");
        add(remarks);
        files(page);
        add(actions);
        if (page.savedAt() != null) {
            mark.saved(page.savedAt());
        }
    }

    private void line(FigureLine line) {
        String code = line.kpi().code();
        BigDecimalField figure =
                new BigDecimalField(Words.t("monitoring.unit." + line.kpi().unit()));
        figure.setId("figure-" + code);
        figure.setValue(line.figure());
        figure.setHelperText(MonitoringWords.bounds(line.kpi()) + " "
                + Words.t(
                        "monitoring.last-time",
                        Map.of(
                                "figure",
                                MonitoringWords.figure(line.before(), line.kpi().unit()))));
        TextArea note = new TextArea(Words.t("monitoring.note"));
        note.setId("note-" + code);
        note.setWidthFull();
        note.setMaxLength(ReturnPolicy.NOTE_LENGTH);
        note.setValue(line.note());
        figure.addValueChangeListener(change -> save());
        note.addValueChangeListener(change -> save());
        fields.put("figure-" + code, figure);
        fields.put("note-" + code, note);
        lines.add(new Line(code, figure, note));
        Div part = new Div(
                new H3(line.kpi().name().in(Words.language())),
                new Paragraph(line.kpi().definition().in(Words.language())),
                figure,
                note);
        part.addClassName("card");
        part.setWidthFull();
        add(part);
    }

    private void files(CyclePage page) {
        LocalisedUpload upload = new LocalisedUpload(MOST_BYTES, (name, content) -> {
            if (Deeds.attempt(() -> desk.attach(reference, content, name))) {
                done.run();
            }
        });
        upload.setId("upload");
        add(
                new H3(Words.t("monitoring.files")),
                new FileList(page.evidence().stream()
                        .map(one -> new FileList.Entry(
                                one.file().name(),
                                one.file().mediaType(),
                                one.file().size(),
                                one.file().storedAt(),
                                () -> desk.file(reference, one.id()).content(),
                                sent ? null : () -> remove(one.id())))
                        .toList()),
                upload);
    }

    private void remove(long evidence) {
        if (Deeds.attempt(() -> desk.detach(reference, evidence))) {
            done.run();
        }
    }

    private ReturnDraft draft() {
        return new ReturnDraft(
                edition,
                lines.stream()
                        .map(line -> new ReturnDraft.Figure(
                                line.code(),
                                line.figure().getValue(),
                                line.note().getValue()))
                        .toList(),
                remarks.getValue());
    }

    /** What was sent is not changed by typing. */
    private void save() {
        if (sent) {
            return;
        }
        boolean kept = Deeds.attempt(
                () -> {
                    SavedReturn saved = desk.save(reference, draft());
                    edition = saved.edition();
                    mark.saved(saved.at());
                },
                fields);
        if (!kept) {
            mark.notSaved();
        }
    }

    private void send(Button button) {
        boolean done = Deeds.attempt(
                () -> {
                    if (sent) {
                        desk.correct(reference, draft());
                    } else {
                        desk.send(reference, draft());
                    }
                },
                fields);
        if (done) {
            Deeds.done(Words.t(sent ? "monitoring.correct.done" : "monitoring.send.done"));
            this.done.run();
        } else {
            button.setEnabled(true);
        }
    }
}
