package cymru.cartref.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CouncilPeopleDesk;
import cymru.cartref.account.Invitation;
import cymru.cartref.account.Role;
import cymru.cartref.account.SetupDesk;
import cymru.cartref.account.SetupDesk.CouncilNames;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** After the first administrator: what the council is called, the first officers, and where the rest is set. */
@Route(SetupStepsView.ROUTE)
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class SetupStepsView extends Page {

    static final String ROUTE = "setup";

    private static final long serialVersionUID = 1L;
    private static final String WIDTH = "min(100%, 28rem)";

    private final transient SetupDesk setup;
    private final transient CouncilPeopleDesk people;

    SetupStepsView(SetupDesk setup, CouncilPeopleDesk people) {
        super("account.setup.title");
        this.setup = setup;
        this.people = people;
        council();
    }

    private void council() {
        CouncilNames known = setup.council();
        TextField english =
                field("council-en", "account.setup.council.en", known.name().en());
        english.getElement().setAttribute("lang", "en");
        TextField welsh =
                field("council-cy", "account.setup.council.cy", known.name().cy());
        welsh.getElement().setAttribute("lang", "cy");
        EmailField team = AccountFields.email();
        team.setId("team-address");
        team.setLabel(Words.t("account.setup.team"));
        team.setHelperText(Words.t("account.setup.team.help"));
        team.setValue(known.teamAddress());
        Button next = primary("council-button", "account.setup.next", () -> {
            CouncilNames names = new CouncilNames(new Bilingual(english.getValue(), welsh.getValue()), team.getValue());
            if (Deeds.attempt(
                    () -> setup.nameCouncil(names), Map.of("nameEn", english, "nameCy", welsh, "email", team))) {
                officers();
            }
        });
        step("account.setup.council", english, welsh, team, next);
    }

    private void officers() {
        TextField name = AccountFields.name();
        EmailField email = AccountFields.email();
        RadioButtonGroup<Language> language = AccountFields.language();
        CheckboxGroup<Role> roles = AccountFields.roles(Role.Side.COUNCIL);
        UnorderedList invited = new UnorderedList();
        invited.setId("invited");
        Button invite = new Button(Words.t("account.team.invite.button"), click -> {
            Invitation invitation =
                    new Invitation(name.getValue(), email.getValue(), language.getValue(), roles.getValue());
            if (Deeds.attempt(() -> people.invite(invitation), Map.of("name", name, "email", email, "roles", roles))) {
                invited.add(new ListItem(Words.t("account.setup.officers.invited", Map.of("name", invitation.name()))));
                name.clear();
                email.clear();
                roles.clear();
                name.focus();
            }
        });
        invite.setId("invite-button");
        Button next = primary("officers-button", "account.setup.next", this::done);
        Div buttons = new Div(invite, next);
        buttons.addClassName("actions");
        step(
                "account.setup.officers",
                new Paragraph(Words.t("account.setup.officers.intro")),
                invited,
                name,
                email,
                language,
                roles,
                buttons);
    }

    private void done() {
        UnorderedList next = new UnorderedList(
                new ListItem(Words.t("account.setup.done.terms")),
                new ListItem(Words.t("account.setup.done.mail")),
                new ListItem(Words.t("account.setup.done.people")));
        Anchor home = new Anchor("", Words.t("account.setup.done.home"));
        home.setId("home");
        step("account.setup.done", next, home);
    }

    private void step(String heading, Component... parts) {
        removeAll();
        add(new H2(Words.t(heading)));
        add(parts);
    }

    private static TextField field(String id, String key, String value) {
        TextField field = new TextField(Words.t(key));
        field.setId(id);
        field.setWidth(WIDTH);
        field.setValue(value);
        return field;
    }

    private static Button primary(String id, String key, Runnable deed) {
        Button button = new Button(Words.t(key), click -> deed.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
