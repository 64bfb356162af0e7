package cymru.cartref.improvement.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.improvement.ActionForm;
import cymru.cartref.improvement.ActionKind;
import cymru.cartref.improvement.ActionLine;
import cymru.cartref.improvement.PlanWritingDesk;
import cymru.cartref.improvement.domain.PlanPolicy;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an action, named as refusals name them. */
class ActionFields extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final Select<ActionKind> kind = new Select<>();
    private final TextArea what = new TextArea(Words.t("plan.action.what"));
    private final ComboBox<PlanWritingDesk.Owner> owner = new ComboBox<>(Words.t("plan.action.owner"));
    private final LocalisedDatePicker due = new LocalisedDatePicker(Words.t("plan.action.due"));
    private final UUID form;
    private final int number;
    private final long edition;

    /** @param line null for a new action */
    ActionFields(@Nullable ActionLine line, List<PlanWritingDesk.Owner> owners, LocalDate today) {
        setPadding(false);
        kind.setId("kind");
        kind.setLabel(Words.t("plan.action.kind"));
        kind.setItems(ActionKind.values());
        kind.setItemLabelGenerator(PlanWords::kind);
        kind.setValue(ActionKind.CORRECTIVE);
        what.setId("what");
        what.setWidthFull();
        what.setMaxLength(PlanPolicy.TEXT_LENGTH);
        what.setHelperText(Words.t("plan.action.what.help"));
        owner.setId("owner");
        owner.setWidthFull();
        owner.setItems(owners);
        owner.setItemLabelGenerator(each -> Words.t(
                each.ofProvider() ? "plan.action.owner.provider" : "plan.action.owner.council",
                Map.of("name", each.name())));
        due.setId("due");
        due.setMin(today);
        if (line == null) {
            form = UUID.randomUUID();
            number = 0;
            edition = 0;
        } else {
            ActionForm kept = line.form();
            form = kept.form();
            number = kept.number();
            edition = kept.edition();
            kind.setValue(kept.kind());
            what.setValue(kept.what());
            owner.setValue(owners.stream()
                    .filter(each -> each.account() == kept.owner())
                    .findFirst()
                    .orElse(null));
            due.setValue(kept.due());
        }
        add(kind, what, owner, due);
    }

    Map<String, HasElement> fields() {
        return Map.of("what", what, "owner", owner, "due", due);
    }

    /** A field that is empty names nobody and a day long past, which the rule refuses at it. */
    ActionForm form() {
        return new ActionForm(
                form,
                number,
                edition,
                kind.getValue(),
                what.getValue(),
                owner.getOptionalValue().map(PlanWritingDesk.Owner::account).orElse(0L),
                due.getOptionalValue().orElse(LocalDate.EPOCH));
    }
}
