package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.account.security.SessionSignIn;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;

/** One's own name, language and password, and what one may do. */
@Route("account")
@Menu(title = "account.mine.menu", order = 90, icon = "vaadin:user")
@PermitAll
public class MyAccountView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient AccountDesk desk;
    private final transient SessionSignIn session;

    MyAccountView(AccountDesk desk, SessionSignIn session) {
        super("account.mine.title");
        this.desk = desk;
        this.session = session;
        Actor actor = desk.mine();
        details(actor);
        password();
        roles(actor);
    }

    private void details(Actor actor) {
        TextField name = AccountFields.name();
        name.setValue(actor.name());
        EmailField email = AccountFields.email();
        email.setValue(actor.email());
        email.setReadOnly(true);
        RadioButtonGroup<Language> language = AccountFields.language();
        language.setValue(actor.language());
        Button save = new Button(Words.t("account.mine.details.button"), click -> {
            if (Deeds.attempt(() -> desk.changeDetails(name.getValue(), language.getValue()), Map.of("name", name))) {
                Deeds.done(Words.t("account.mine.details.saved"));
            }
        });
        save.setId("details-button");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(Words.t("account.mine.details")), name, email, language, save);
    }

    private void password() {
        PasswordField current = AccountFields.currentPassword();
        PasswordField next = AccountFields.newPassword();
        Button save = new Button(Words.t("account.mine.password.button"), click -> {
            if (Deeds.attempt(
                    () -> session.begin(desk.changePassword(current.getValue(), next.getValue())),
                    Map.of("current", current, "password", next))) {
                current.clear();
                next.clear();
                Deeds.done(Words.t("account.mine.password.saved"));
            }
        });
        save.setId("password-button");
        add(new H2(Words.t("account.mine.password")), current, next, save);
    }

    private void roles(Actor actor) {
        add(
                new H2(Words.t("account.mine.roles")),
                new Paragraph(
                        actor.roles().stream().sorted().map(AccountFields::name).collect(Collectors.joining(" · "))));
        boolean administrates = actor.organisationId() != null && actor.holds(Role.PROVIDER_ADMINISTRATOR);
        if (!actor.council() && !administrates) {
            Anchor lost = new Anchor(LostOrganisationView.ROUTE, Words.t("account.mine.lost"));
            lost.setId("lost-organisation");
            add(lost);
        }
    }
}
