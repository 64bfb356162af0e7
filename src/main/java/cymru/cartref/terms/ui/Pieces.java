package cymru.cartref.terms.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.OpenedFile;
import cymru.cartref.ui.Words;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Parts that the pages of this module share. */
final class Pieces {

    private Pieces() {}

    /** The words of the terms exactly as they are hashed, marked with their language. */
    static Div document(String html, Language language) {
        Div document = new Div(new Html("<div>" + html + "</div>"));
        document.addClassName("document");
        document.getElement().setAttribute("lang", language.locale().getLanguage());
        document.setWidthFull();
        return document;
    }

    /** The text of an enum constant, {@code <prefix>.<NAME>}. */
    static String name(String prefix, Enum<?> constant) {
        return Words.t(prefix + "." + constant.name());
    }

    static <E extends Enum<E>> RadioButtonGroup<E> choice(String id, String label, String prefix, E[] options) {
        RadioButtonGroup<E> group = new RadioButtonGroup<>(label);
        group.setId(id);
        group.setItems(options);
        group.setItemLabelGenerator(option -> name(prefix, option));
        return group;
    }

    static TextField field(String id, String label, int length, @Nullable String value) {
        TextField field = new TextField(label);
        field.setId(id);
        field.setMaxLength(length);
        field.setWidthFull();
        field.setMaxWidth("30rem");
        field.setValue(value == null ? "" : value);
        return field;
    }

    static TextArea area(String id, String label, int length, @Nullable String value) {
        TextArea area = new TextArea(label);
        area.setId(id);
        area.setMaxLength(length);
        area.setWidthFull();
        area.setMinHeight("8rem");
        area.setValue(value == null ? "" : value);
        return area;
    }

    static Button button(String id, String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        button.setId(id);
        return button;
    }

    static Anchor download(String id, String text, Supplier<OpenedFile> file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    OpenedFile opened = file.get();
                    return new DownloadResponse(opened.content(), opened.name(), opened.mediaType(), opened.size());
                }),
                text);
        link.setId(id);
        return link;
    }

    static boolean holds(CurrentActor current, Role role) {
        return current.find().filter(actor -> actor.holds(role)).isPresent();
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
