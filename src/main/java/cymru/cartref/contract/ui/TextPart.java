package cymru.cartref.contract.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Words;
import java.util.Map;

/** The words of the contract exactly as they are signed, in the reader's language or the other. */
class TextPart extends Div {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final transient Side side;
    private final H2 heading = new H2(Words.t("contract.text.title"));
    private transient Runnable whenOther = () -> {};
    private transient ShownContract shown;

    TextPart(String reference, Side side) {
        this.reference = reference;
        this.side = side;
        shown = side.text(reference, Words.language());
        setId("text");
        setWidthFull();
        heading.getElement().setAttribute("tabindex", "-1");
        draw();
    }

    /** Stands above this part. */
    H2 heading() {
        return heading;
    }

    /** What is on the page now, to be signed as it is. */
    ShownContract shown() {
        return shown;
    }

    /** Called when the other language is shown. */
    void whenOther(Runnable listener) {
        whenOther = listener;
    }

    /** Brings the words into view and moves the keyboard there. */
    void take() {
        heading.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true});");
    }

    private void draw() {
        removeAll();
        Div document = new Div(new Html("<div>" + shown.html() + "</div>"));
        document.addClassName("document");
        document.getElement().setAttribute("lang", shown.language().locale().getLanguage());
        document.setWidthFull();
        Paragraph hash =
                new Paragraph(Words.t("contract.text.hash", Map.of("hash", SignaturePart.spaced(shown.sha256()))));
        hash.addClassName("quiet");
        add(other(), document, hash);
    }

    private Button other() {
        Language other = shown.language() == Language.CY ? Language.EN : Language.CY;
        Button button = new Button(Words.t("contract.read.in." + other.name()), click -> {
            shown = side.text(reference, other);
            draw();
            whenOther.run();
        });
        button.setId("other-language");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
