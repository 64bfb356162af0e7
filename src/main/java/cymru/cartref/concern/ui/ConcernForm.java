package cymru.cartref.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.shared.HasValidationProperties;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.concern.ConcernDraft;
import cymru.cartref.concern.DraftDesk;
import cymru.cartref.concern.DraftFilesDesk;
import cymru.cartref.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Five short steps, one shown at a time; what is written is handed over at every pause. */
class ConcernForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> STEPS = List.of("where", "what", "when", "safety", "evidence");

    private final WhereStep where;
    private final WhatStep what;
    private final WhenStep when;
    private final SafetyStep safety;
    private final List<Component> steps;
    private final H2 heading = new H2();
    private final ProgressBar bar = new ProgressBar(0, STEPS.size());
    private final Button back = new Button(Words.t("concern.new.back"), click -> open(at() - 1));
    private final Button next = new Button(Words.t("concern.new.next"), click -> next());
    private final Button send;
    private int at;

    /**
     * @param draft what was written before; null for nothing
     * @param revision of the last save
     * @param written called at every pause and every choice
     * @param chosen called when another service is chosen
     * @param filed called with the draft after a file was added or removed
     */
    ConcernForm(
            DraftDesk desk,
            DraftFilesDesk evidence,
            Writer writer,
            @Nullable ConcernDraft draft,
            IntSupplier revision,
            Runnable written,
            Runnable chosen,
            Consumer<ConcernDraft> filed,
            Runnable sent) {
        ConcernContent content = draft == null ? ConcernContent.empty() : draft.content();
        setWidthFull();
        setMaxWidth("40rem");
        where = new WhereStep(desk, draft, chosen);
        what = new WhatStep(writer, desk.events(), content, written);
        when = new WhenStep(content, written);
        safety = new SafetyStep(content, written);
        steps = List.of(
                where,
                what,
                when,
                safety,
                new EvidenceStep(
                        evidence, content.files(), () -> Objects.requireNonNull(where.provider()), revision, filed));
        heading.setId("step");
        heading.getElement().setAttribute("tabindex", "-1");
        bar.getElement().setAttribute("aria-label", Words.t("concern.new.progress"));
        back.setId("back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        next.setId("next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        send = new Button(Words.t("concern.new.send"), click -> sent.run());
        send.setId("send");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(back, next, send);
        actions.addClassName("actions");
        add(heading, bar);
        steps.forEach(this::add);
        add(actions);
        open(draft == null ? 0 : 1);
    }

    private void next() {
        if (at == 0 && !where.isChosen()) {
            return;
        }
        open(at + 1);
        heading.getElement().callJsFunction("focus");
    }

    private int at() {
        return at;
    }

    final void open(int step) {
        at = step;
        heading.setText(Words.t(
                "concern.new.step",
                Map.of("number", at + 1, "all", STEPS.size(), "step", Words.t("concern.step." + STEPS.get(at)))));
        bar.setValue(at + 1.0);
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).setVisible(i == at);
        }
        boolean last = at == STEPS.size() - 1;
        back.setVisible(at > 0);
        next.setVisible(!last);
        send.setVisible(last);
    }

    /** Null until a service was chosen. */
    @Nullable
    Long provider() {
        return where.provider();
    }

    ConcernContent content() {
        return new ConcernContent(
                where.service(),
                what.what().getValue(),
                when.day(),
                when.time(),
                when.unknown(),
                safety.atRisk(),
                safety.safety().getValue(),
                safety.done(),
                what.event(),
                what.professional(),
                what.toldBy().getValue(),
                what.confidential(),
                safety.children(),
                List.of());
    }

    /** Fields by the names that refusals use. */
    Map<String, HasElement> fields() {
        Map<String, HasElement> fields = new LinkedHashMap<>();
        fields.put("where", where.picker());
        fields.put("what", what.what());
        fields.put("event", what.eventField());
        fields.put("toldBy", what.toldBy());
        fields.put("day", when.dayField());
        fields.put("risk", safety.risk());
        fields.put("safety", safety.safety());
        return fields;
    }

    /** Opens the step of the first field that says that something is wrong. */
    void openInvalid() {
        for (int step = 0; step < steps.size(); step++) {
            for (HasElement field : fieldsAnd(safety.childrenField())) {
                if (field instanceof HasValidationProperties checked
                        && checked.isInvalid()
                        && within(field, steps.get(step))) {
                    open(step);
                    field.getElement().callJsFunction("focus");
                    return;
                }
            }
        }
    }

    /** Whether a field holds what cannot be kept, such as a name in place of a reference. */
    boolean isWrong() {
        return safety.childrenField().isInvalid();
    }

    private List<HasElement> fieldsAnd(HasElement other) {
        Map<String, HasElement> fields = fields();
        fields.put("children", other);
        return List.copyOf(fields.values());
    }

    private static boolean within(HasElement field, Component step) {
        for (var element = field.getElement(); element != null; element = element.getParent()) {
            if (element.equals(step.getElement())) {
                return true;
            }
        }
        return false;
    }
}
