package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.SetupDesk;
import cymru.cartref.account.security.SessionSignIn;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Opened by the link that the first start prints: its holder becomes the administrator. */
@Route("setup/:" + ChoosePasswordPage.LINK)
@AnonymousAllowed
public class SetupView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SetupDesk desk;
    private final transient SessionSignIn session;

    SetupView(SetupDesk desk, SessionSignIn session) {
        super("account.setup.title");
        this.desk = desk;
        this.session = session;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String link = event.getRouteParameters().get(ChoosePasswordPage.LINK).orElse("");
        if (desk.linkWorks(link)) {
            ask(link);
        } else {
            add(new EmptyState(Words.t("account.setup.gone"), Words.t("account.setup.gone.next")));
        }
    }

    private void ask(String link) {
        TextField name = AccountFields.name();
        EmailField email = AccountFields.email();
        PasswordField password = AccountFields.newPassword();
        RadioButtonGroup<Language> language = AccountFields.language();
        Button create = new Button(
                Words.t("account.setup.button"),
                click -> Deeds.attempt(
                        () -> {
                            session.begin(desk.createAdministrator(
                                    link, name.getValue(), email.getValue(), language.getValue(), password.getValue()));
                            getUI().ifPresent(ui -> ui.getPage().setLocation(SetupStepsView.ROUTE));
                        },
                        Map.of("name", name, "email", email, "password", password)));
        create.setId("create-button");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(Words.t("account.setup.intro")), name, email, password, language, create);
        name.setAutofocus(true);
    }
}
