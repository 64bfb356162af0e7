package cymru.cartref.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.util.Map;

/** A provider's first person makes an account; the address is proved by mail. */
@Route("register")
@AnonymousAllowed
public class RegisterView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient AccountDesk desk;
    private final TextField name = AccountFields.name();
    private final EmailField email = AccountFields.email();
    private final RadioButtonGroup<Language> language = AccountFields.language();

    RegisterView(AccountDesk desk) {
        super("account.register.title");
        this.desk = desk;
        Button send = new Button(Words.t("account.register.button"), click -> register());
        send.setId("register-button");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        add(
                new Paragraph(Words.t("account.register.intro")),
                name,
                email,
                language,
                send,
                new Anchor(SignInView.ROUTE, Words.t("account.register.known")));
    }

    private void register() {
        if (Deeds.attempt(
                () -> desk.register(name.getValue(), email.getValue(), language.getValue()),
                Map.of("name", name, "email", email))) {
            removeAll();
            EmptyState sent = new EmptyState(Words.t("account.mail.sent"), Words.t("account.register.sent.next"));
            sent.setId("sent");
            add(sent);
        }
    }
}
