package cymru.cartref.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Somebody forgot their password and asks for a link. */
@Route("reset")
@AnonymousAllowed
public class ResetView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient AccountDesk desk;
    private final EmailField email = AccountFields.email();

    ResetView(AccountDesk desk) {
        super("account.reset.title");
        this.desk = desk;
        Button send = new Button(Words.t("account.reset.button"), click -> ask());
        send.setId("reset-button");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        add(new Paragraph(Words.t("account.reset.intro")), email, send);
    }

    private void ask() {
        if (Deeds.attempt(() -> desk.askReset(email.getValue()), Map.of("email", email))) {
            removeAll();
            EmptyState sent = new EmptyState(Words.t("account.mail.sent"), Words.t("account.reset.sent.next"));
            sent.setId("sent");
            add(sent);
        }
    }
}
