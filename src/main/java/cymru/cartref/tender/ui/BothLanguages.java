package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.ui.Words;
import java.util.Map;

/** One text in both languages, side by side, Welsh first; under each other where it is narrow. */
class BothLanguages extends Div {

    private static final long serialVersionUID = 1L;

    private final TextArea cy;
    private final TextArea en;

    /** @param id of the fields, followed by {@code -cy} and {@code -en} */
    BothLanguages(String id, String label, int maxLength, Bilingual text) {
        addClassName("both-languages");
        getStyle()
                .set("display", "flex")
                .set("flex-wrap", "wrap")
                .set("gap", "1rem")
                .set("width", "100%");
        cy = area(id + "-cy", Words.t("tender.in-welsh", Map.of("what", label)), maxLength, text.cy(), "cy");
        en = area(id + "-en", Words.t("tender.in-english", Map.of("what", label)), maxLength, text.en(), "en");
        add(cy, en);
    }

    private static TextArea area(String id, String label, int maxLength, String value, String language) {
        TextArea area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(maxLength);
        area.setMaxHeight("24rem");
        area.setValue(value);
        area.getElement().setAttribute("lang", language);
        area.getStyle().set("flex", "1 1 18rem");
        return area;
    }

    Bilingual value() {
        return new Bilingual(en.getValue().strip(), cy.getValue().strip());
    }

    boolean whole() {
        return !en.getValue().isBlank() && !cy.getValue().isBlank();
    }

    /** Marks an empty half. @return whether both are written */
    boolean check() {
        for (TextArea area : new TextArea[] {cy, en}) {
            area.setInvalid(area.getValue().isBlank());
            area.setErrorMessage(Words.t("tender.both.needed"));
        }
        return whole();
    }

    void onChange(Runnable changed) {
        cy.addValueChangeListener(change -> changed.run());
        en.addValueChangeListener(change -> changed.run());
    }
}
