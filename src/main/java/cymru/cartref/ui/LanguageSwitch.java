package cymru.cartref.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import cymru.cartref.shared.Language;

/** Shows the page in the other language, named in that language; signed in or not. */
class LanguageSwitch extends Button {

    private static final long serialVersionUID = 1L;

    LanguageSwitch(ReaderLanguage reader) {
        Language other = Words.language() == Language.EN ? Language.CY : Language.EN;
        setId("language");
        setText(Words.t("ui.language.other"));
        getElement().setAttribute("lang", other.locale().getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> {
            reader.choose(other, VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
            getUI().ifPresent(ui -> {
                ui.getSession().setLocale(other.locale());
                ui.getPage().reload();
            });
        });
    }
}
