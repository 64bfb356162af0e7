package cymru.cartref.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.Command;
import cymru.cartref.shared.Refusal;

/** Says what was not done, why, and what the reader can do. Read out at once; stays until it is closed. */
public class RefusalNotice extends Div {

    private static final long serialVersionUID = 1L;

    private Command whenClosed = () -> {};

    public RefusalNotice(Refusal refusal) {
        this(Words.t("ui.refusal.title"), Words.texts().refusal(Words.language(), refusal));
    }

    RefusalNotice(String title, String text) {
        addClassNames("notice", Tone.DANGER.className());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        Span strong = new Span(title);
        strong.addClassName("strong");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.setAriaLabel(Words.t("ui.refusal.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        Div words = new Div(strong, new Paragraph(text));
        words.addClassName("words");
        add(Tone.DANGER.icon(), words, close);
    }

    /** Brings it into view and moves the keyboard there. */
    void take() {
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
    }

    /** For a notice that stands in something else. */
    void whenClosed(Command next) {
        whenClosed = next;
    }

    private void close() {
        removeFromParent();
        whenClosed.execute();
    }
}
