package cymru.cartref.tender.ui;

import com.vaadin.flow.component.HasElement;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.ui.Deeds;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows a refusal at the field that its rule is about; others as a notice. Nothing typed is lost. */
final class AtField {

    private AtField() {}

    /** @return whether the deed was done */
    static boolean attempt(Runnable deed, Map<TenderRule, ? extends HasElement> fields) {
        return Deeds.attempt(
                () -> {
                    try {
                        deed.run();
                    } catch (RefusedException e) {
                        throw new RefusedException(e.refusal().at(e.refusal().code()));
                    }
                },
                fields.entrySet().stream()
                        .collect(Collectors.toMap(field -> field.getKey().name(), Map.Entry::getValue)));
    }
}
