package cymru.cartref.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.AccountDesk.LinkHolder;
import cymru.cartref.account.security.SessionSignIn;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Opened by a mailed link: choose a password and be signed in. Opening the page does not use the link up. */
abstract class ChoosePasswordPage extends Page implements BeforeEnterObserver {

    static final String LINK = "link";

    private static final long serialVersionUID = 1L;

    private final String words;
    private final transient AccountDesk desk;
    private final transient SessionSignIn session;

    /** @param words what the text keys of this page begin with */
    ChoosePasswordPage(String words, AccountDesk desk, SessionSignIn session) {
        super(words + ".title");
        this.words = words;
        this.desk = desk;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String link = event.getRouteParameters().get(LINK).orElse("");
        desk.holderOf(link).ifPresentOrElse(holder -> ask(link, holder), this::explain);
    }

    private void ask(String link, LinkHolder holder) {
        EmailField email = AccountFields.email();
        email.setValue(holder.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        PasswordField password = AccountFields.newPassword();
        password.setAutofocus(true);
        Button save = new Button(Words.t(words + ".button"), click -> choose(link, password));
        save.setId("password-button");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(new Paragraph(Words.t(words + ".intro", Map.of("name", holder.name()))), email, password, save);
    }

    private void choose(String link, PasswordField password) {
        Deeds.attempt(
                () -> {
                    session.begin(desk.choosePassword(link, password.getValue()));
                    getUI().ifPresent(ui -> ui.getPage().setLocation("."));
                },
                Map.of("password", password));
    }

    private void explain() {
        Anchor next = new Anchor("reset", Words.t("account.link.again"));
        add(new EmptyState(Words.t("account.link.gone"), Words.t("account.link.gone.next"), next));
    }
}
