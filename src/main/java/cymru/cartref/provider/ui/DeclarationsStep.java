package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.provider.DeclarationKind;
import cymru.cartref.provider.DeclarationLine;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Fifth step: statements that somebody makes by name. */
class DeclarationsStep extends Div {

    private static final long serialVersionUID = 1L;

    DeclarationsStep(StepContext context) {
        setWidthFull();
        add(new Paragraph(Words.t("provider.declarations.intro")));
        Map<DeclarationKind, Checkbox> boxes = new EnumMap<>(DeclarationKind.class);
        for (DeclarationKind kind : DeclarationKind.values()) {
            Checkbox box = new Checkbox(Fields.word("declaration", kind));
            box.setId(Fields.id("declare-" + kind.name()));
            box.setReadOnly(!context.editable());
            boxes.put(kind, box);
            Div line = new Div(box);
            for (DeclarationLine made : context.file().declarations()) {
                if (made.kind() == kind) {
                    box.setValue(true);
                    Div by = new Div(Words.t(
                            "provider.declarations.made", Map.of("who", made.by(), "when", Words.time(made.at()))));
                    by.addClassName("quiet");
                    by.getStyle().set("margin", "0 0 0 1.75rem");
                    line.add(by);
                }
            }
            add(line);
        }
        if (context.editable()) {
            Button save = new Button(Words.t("provider.save-and-next"), click -> {
                Set<DeclarationKind> ticked = boxes.entrySet().stream()
                        .filter(entry -> entry.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
                if (Deeds.attempt(() -> context.desks().evidence().declare(ticked))) {
                    context.open().accept(StepContext.after(RegistrationStep.DECLARATIONS));
                }
            });
            save.setId("provider-save");
            save.addThemeVariants(ButtonVariant.PRIMARY);
            add(save);
        }
    }
}
