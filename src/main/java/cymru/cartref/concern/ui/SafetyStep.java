package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.concern.AtRisk;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.concern.domain.ConcernPolicy;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether anybody is unsafe now. Who says yes is told to call first, then to go on here. */
class SafetyStep extends Div {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<AtRisk> risk = new RadioButtonGroup<>(Words.t("concern.field.risk"));
    private final Paragraph call = new Paragraph(Words.t("concern.field.risk.now"));
    private final TextArea safety = WhatStep.area("safety", ConcernContent.TEXT_LENGTH);
    private final TextArea done = WhatStep.area("done", ConcernContent.TEXT_LENGTH);
    private final TextField children = new TextField(Words.t("concern.field.children"));

    SafetyStep(ConcernContent content, Runnable changed) {
        risk.setId("risk");
        risk.setItems(AtRisk.values());
        risk.setItemLabelGenerator(value -> Words.t("concern.risk." + value));
        call.addClassNames("notice", "tone-danger");
        call.setId("call-first");
        call.getElement().setAttribute("role", "alert");
        children.setId("children");
        children.setWidthFull();
        children.setMaxLength(400);
        children.setHelperText(Words.t("concern.field.children.help"));
        risk.setValue(content.atRisk());
        safety.setValue(content.safety());
        done.setValue(content.done());
        children.setValue(String.join(", ", content.children()));
        show();
        risk.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        safety.addValueChangeListener(change -> changed.run());
        done.addValueChangeListener(change -> changed.run());
        children.addValueChangeListener(change -> {
            check();
            changed.run();
        });
        add(risk, call, safety, done, children);
    }

    private void show() {
        call.setVisible(risk.getValue() == AtRisk.YES);
    }

    private void check() {
        children.setInvalid(false);
        if (ConcernPolicy.children(typed()) instanceof Decision.Refused(Refusal refusal)) {
            Deeds.mark(refusal, Map.of("children", children));
        }
    }

    private List<String> typed() {
        return Arrays.stream(children.getValue().toUpperCase(Locale.ROOT).split("[,;\\s]+"))
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .toList();
    }

    /** What can be kept: a name in place of a reference stays in the field until it is put right, and never leaves it. */
    List<String> children() {
        List<String> typed = typed();
        return ConcernPolicy.children(typed).allowed() ? typed : List.of();
    }

    TextField childrenField() {
        return children;
    }

    RadioButtonGroup<AtRisk> risk() {
        return risk;
    }

    @Nullable
    AtRisk atRisk() {
        return risk.getValue();
    }

    TextArea safety() {
        return safety;
    }

    String done() {
        return done.getValue();
    }
}
