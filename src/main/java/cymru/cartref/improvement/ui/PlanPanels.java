package cymru.cartref.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.improvement.ActionLine;
import cymru.cartref.improvement.OwnPlanDesk;
import cymru.cartref.improvement.PlanDesk;
import cymru.cartref.improvement.PlanPage;
import cymru.cartref.improvement.PlanWritingDesk;
import cymru.cartref.improvement.domain.PlanPolicy;
import cymru.cartref.ui.Beside;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms beside the actions, one at a time. */
class PlanPanels {

    private final PlanPage page;
    private final Beside beside;
    private final PlanDesk council;
    private final PlanWritingDesk writing;
    private final OwnPlanDesk provider;
    private final LocalDate today;
    private final Runnable changed;

    PlanPanels(
            PlanPage page,
            Beside beside,
            PlanDesk council,
            PlanWritingDesk writing,
            OwnPlanDesk provider,
            LocalDate today,
            Runnable changed) {
        this.page = page;
        this.beside = beside;
        this.council = council;
        this.writing = writing;
        this.provider = provider;
        this.today = today;
        this.changed = changed;
    }

    /** @param line null for a new action */
    void write(@Nullable ActionLine line) {
        ActionFields fields = new ActionFields(line, writing.owners(page.reference()), today);
        open(
                line == null ? Words.t("plan.action.add") : named("plan.action.change", line),
                "plan.action.save",
                () -> writing.write(page.reference(), fields.form()),
                fields.fields(),
                new Paragraph(Words.t("plan.action.intro")),
                fields);
    }

    void leaveOut(ActionLine line) {
        open(
                named("plan.action.leave-out", line),
                "plan.action.leave-out",
                () -> writing.leaveOut(page.reference(), line.form().number()),
                Map.of(),
                new Paragraph(line.form().what()));
    }

    void send() {
        LocalisedDatePicker checkOn = new LocalisedDatePicker(Words.t("plan.check-on"));
        checkOn.setId("check-on");
        checkOn.setHelperText(Words.t("plan.check-on.help"));
        checkOn.setValue(page.checkOn());
        open(
                Words.t("plan.send"),
                "plan.send",
                () -> writing.send(page.reference(), checkOn.getValue()),
                Map.of("checkOn", checkOn),
                new Paragraph(Words.t("plan.send.intro", Map.of("provider", page.provider()))),
                checkOn);
    }

    void agree() {
        open(
                Words.t("plan.agree"),
                "plan.agree",
                () -> provider.agree(page.reference(), page.edition()),
                Map.of(),
                new Paragraph(Words.t("plan.agree.intro")));
    }

    void askForChange() {
        TextArea reason = area("reason", "plan.ask.reason");
        open(
                Words.t("plan.ask"),
                "plan.ask",
                () -> provider.askForChange(page.reference(), reason.getValue()),
                Map.of("reason", reason),
                reason);
    }

    void done(ActionLine line, Side side) {
        TextArea note = area("note", "plan.action.note");
        open(
                named("plan.action.done", line),
                "plan.action.done",
                () -> side.done(page.reference(), line.form().number(), note.getValue()),
                Map.of("note", note),
                new Paragraph(Words.t("plan.action.done.intro")),
                note);
    }

    void verify(ActionLine line) {
        open(
                named("plan.action.verify", line),
                "plan.action.verify",
                () -> council.verify(
                        page.reference(), line.form().number(), line.form().edition()),
                Map.of(),
                new Paragraph(Words.t("plan.action.verify.intro")));
    }

    void reopen(ActionLine line) {
        TextArea reason = area("reason", "plan.action.reopen.reason");
        LocalisedDatePicker due = new LocalisedDatePicker(Words.t("plan.action.due.new"));
        due.setId("due");
        due.setMin(today);
        open(
                named("plan.action.reopen", line),
                "plan.action.reopen",
                () -> council.reopen(
                        page.reference(),
                        line.form().number(),
                        line.form().edition(),
                        reason.getValue(),
                        due.getValue()),
                Map.of("reason", reason, "due", due),
                reason,
                due);
    }

    void check() {
        RadioButtonGroup<Boolean> effective = new RadioButtonGroup<>(Words.t("plan.check.effective"));
        effective.setId("effective");
        effective.setItems(true, false);
        effective.setItemLabelGenerator(yes -> Words.t(yes ? "plan.check.yes" : "plan.check.no"));
        effective.setValue(true);
        TextArea finding = area("finding", "plan.check.finding");
        open(
                Words.t("plan.check"),
                "plan.check.save",
                () -> council.check(page.reference(), effective.getValue(), finding.getValue()),
                Map.of("finding", finding),
                effective,
                finding);
    }

    void close() {
        open(
                Words.t("plan.close"),
                "plan.close",
                () -> council.close(page.reference()),
                Map.of(),
                new Paragraph(Words.t("plan.close.intro")));
    }

    private void open(
            String title, String button, Runnable deed, Map<String, ? extends HasElement> fields, Component... parts) {
        Button save = new Button(Words.t(button), click -> {
            if (Deeds.attempt(deed, fields)) {
                changed.run();
            }
        });
        save.setId("panel-deed");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        beside.open(title, save, parts);
    }

    private static TextArea area(String id, String label) {
        TextArea area = new TextArea(Words.t(label));
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(PlanPolicy.TEXT_LENGTH);
        return area;
    }

    private static String named(String key, ActionLine line) {
        return Words.t(
                "plan.action.deed",
                Map.of("deed", Words.t(key), "number", line.form().number()));
    }
}
