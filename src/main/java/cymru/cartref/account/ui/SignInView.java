package cymru.cartref.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sign-in. A plain form that the browser posts, so that password managers know it and the session gets a new id; after it
 * comes the page that was asked for.
 */
@Route(SignInView.ROUTE)
@AnonymousAllowed
public class SignInView extends Page implements BeforeEnterObserver {

    public static final String ROUTE = "sign-in";

    private static final long serialVersionUID = 1L;
    private static final Pattern CLOCK_TIME = Pattern.compile("\\d{2}:\\d{2}");

    private final transient CurrentActor actors;
    private final Paragraph answer = new Paragraph();

    SignInView(CurrentActor actors) {
        super("account.sign-in.title");
        this.actors = actors;
        answer.setId("answer");
        answer.addClassNames("notice", "tone-danger");
        answer.getElement().setAttribute("role", "alert");
        answer.setVisible(false);
        EmailField email = AccountFields.email();
        email.getElement().setProperty("name", "email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setAutofocus(true);
        PasswordField password = AccountFields.currentPassword();
        password.setId("password");
        password.setLabel(Words.t("account.field.password"));
        password.getElement().setProperty("name", "password");
        Button send = new Button(Words.t("account.sign-in.button"));
        send.setId("sign-in");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        VerticalLayout column = new VerticalLayout(email, password, send);
        column.setPadding(false);
        add(answer, new PostForm(column), links());
    }

    /** Somebody already signed in has no business here; the query says what became of the last try. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actors.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter("paused")
                .filter(until -> CLOCK_TIME.matcher(until).matches())
                .ifPresent(until -> say(Words.t("refusal.ACCOUNT_PAUSED", Map.of("until", until))));
        if (query.getParameters().containsKey("wrong")) {
            say(Words.t("account.sign-in.wrong"));
        }
        if (query.getParameters().containsKey("signed-out")) {
            answer.removeClassName("tone-danger");
            say(Words.t("account.sign-in.signed-out"));
        }
    }

    private void say(String text) {
        answer.setText(text);
        answer.setVisible(true);
    }

    private static VerticalLayout links() {
        Anchor reset = new Anchor("reset", Words.t("account.sign-in.forgotten"));
        reset.setId("forgotten");
        Anchor register = new Anchor("register", Words.t("account.sign-in.register"));
        register.setId("register");
        VerticalLayout links = new VerticalLayout(reset, register);
        links.setPadding(false);
        return links;
    }

    /** A form of the page itself; the hidden button lets Enter send it. */
    @Tag("form")
    private static final class PostForm extends HtmlContainer {

        private static final long serialVersionUID = 1L;

        PostForm(VerticalLayout fields) {
            getElement()
                    .setAttribute("method", "post")
                    .setAttribute("action", ROUTE)
                    .setAttribute("novalidate", true);
            Input enter = new Input();
            enter.setType("submit");
            enter.getElement().setAttribute("hidden", true);
            add(fields, enter);
            getStyle().set("width", "100%");
        }
    }
}
