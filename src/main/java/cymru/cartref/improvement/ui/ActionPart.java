package cymru.cartref.improvement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.improvement.ActionLine;
import cymru.cartref.improvement.ActionState;
import cymru.cartref.improvement.PlanPage;
import cymru.cartref.improvement.PlanStatus;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** One action: what, whose, until when, what shows that it was done; and what this reader may do with it. */
class ActionPart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final Set<PlanStatus> CARRIED_OUT = Set.of(PlanStatus.SENT, PlanStatus.AGREED);

    private final transient PlanPage page;
    private final transient ActionLine line;
    private final transient Side side;
    private final transient PlanPanels panels;
    private final transient Runnable changed;
    private final int number;

    ActionPart(
            PlanPage page,
            ActionLine line,
            Side side,
            boolean writes,
            PlanPanels panels,
            LocalDate today,
            Runnable changed) {
        this.page = page;
        this.line = line;
        this.side = side;
        this.panels = panels;
        this.changed = changed;
        number = line.form().number();
        addClassName("card");
        setId("action-" + number);
        boolean late = line.state().toDo() && line.form().due().isBefore(today);
        add(
                new H3(Words.t("plan.action.number", Map.of("number", number))),
                PlanWords.badge(line.state(), late),
                new Paragraph(line.form().what()));
        Span facts = new Span(Words.t(
                "plan.action.facts",
                Map.of(
                        "kind", PlanWords.kind(line.form().kind()),
                        "owner", line.owner(),
                        "due", Words.day(line.form().due()))));
        facts.addClassName("quiet");
        add(facts);
        told();
        files();
        buttons(side.ofCouncil() && writes);
    }

    private void told() {
        if (line.reopenedWhy() != null && line.state() != ActionState.VERIFIED) {
            add(new Paragraph(Words.t("plan.action.reopened-why", Map.of("reason", line.reopenedWhy()))));
        }
        if (line.note() != null) {
            add(new Paragraph(Words.t("plan.action.note-said", Map.of("note", line.note()))));
        }
    }

    private void files() {
        if (!line.evidence().isEmpty()) {
            add(new FileList(line.evidence().stream()
                    .map(file -> new FileList.Entry(
                            file.file().name(),
                            file.file().mediaType(),
                            file.file().size(),
                            file.at(),
                            () -> side.evidence(page.reference(), file.id()).content()))
                    .toList()));
        }
    }

    private void buttons(boolean writes) {
        Div ways = new Div();
        ways.addClassName("actions");
        boolean own = side.ofCouncil() ? writes && !line.ofProvider() : line.ofProvider();
        if (own && line.state().toDo() && CARRIED_OUT.contains(page.status())) {
            LocalisedUpload upload = new LocalisedUpload(MOST_BYTES, (name, content) -> {
                if (Deeds.attempt(() -> side.addEvidence(page.reference(), number, content, name))) {
                    changed.run();
                }
            });
            upload.setId("evidence-" + number);
            add(upload);
            ways.add(button("done", "plan.action.done", () -> panels.done(line, side)));
        }
        if (writes && line.state() == ActionState.DONE) {
            ways.add(
                    button("verify", "plan.action.verify", () -> panels.verify(line)),
                    button("reopen", "plan.action.reopen", () -> panels.reopen(line)));
        }
        if (writes && page.status() == PlanStatus.DRAFT && line.state().toDo()) {
            ways.add(button("write", "plan.action.change", () -> panels.write(line)));
            if (line.state() == ActionState.OPEN && line.evidence().isEmpty()) {
                ways.add(button("leave-out", "plan.action.leave-out", () -> panels.leaveOut(line)));
            }
        }
        add(ways);
    }

    private Button button(String id, String key, Runnable deed) {
        Button button = new Button(Words.t(key), click -> deed.run());
        button.setId(id + "-" + number);
        button.setAriaLabel(Words.t("plan.action.deed", Map.of("deed", Words.t(key), "number", number)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
