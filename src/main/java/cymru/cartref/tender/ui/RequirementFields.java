package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Something every bidder must show. */
class RequirementFields extends Div {

    private static final long serialVersionUID = 1L;

    static final TenderContent.Requirement EMPTY =
            new TenderContent.Requirement(null, Proof.COMMITMENT_THEN_CERTIFICATE, TenderContent.NOTHING);

    private final transient TenderContent.Requirement before;
    private final BothLanguages text;
    private final Select<Proof> proof = new Select<>();

    RequirementFields(
            int number, TenderContent.Requirement requirement, Runnable changed, Consumer<RequirementFields> remove) {
        before = requirement;
        setWidthFull();
        String id = "requirement-" + number;
        text = new BothLanguages(
                id, Words.t("tender.requirement", Map.of("number", number)), 1_000, requirement.text());
        proof.setId(id + "-proof");
        proof.setLabel(Words.t("tender.proof"));
        proof.setItems(Proof.values());
        proof.setItemLabelGenerator(kind -> Words.t("tender.proof." + kind));
        proof.setValue(requirement.proof());
        proof.setMinWidth("18rem");
        proof.addValueChangeListener(change -> changed.run());
        text.onChange(changed);
        Button gone = new Button(Words.t("tender.do.remove-requirement"), click -> remove.accept(this));
        gone.setId(id + "-remove");
        gone.addThemeVariants(ButtonVariant.TERTIARY);
        add(text, proof, gone);
    }

    TenderContent.Requirement content() {
        return new TenderContent.Requirement(
                before.id(),
                Objects.requireNonNullElse(proof.getValue(), Proof.COMMITMENT_THEN_CERTIFICATE),
                text.value());
    }
}
