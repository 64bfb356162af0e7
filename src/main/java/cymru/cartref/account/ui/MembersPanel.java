package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.account.Invitation;
import cymru.cartref.account.Member;
import cymru.cartref.account.Role;
import cymru.cartref.account.TeamDeeds;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.stream.Collectors;

/** A team's people, and beside the list one form at a time: invite somebody, or change one person. */
class MembersPanel extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient TeamDeeds deeds;
    private final Role.Side side;
    private final transient LazyList<Member, Member> list;
    private final Div form = new Div();

    MembersPanel(TeamDeeds deeds, Role.Side side) {
        this.deeds = deeds;
        this.side = side;
        setPadding(false);
        Grid<Member> grid = Grids.of(Words.t("account.team.list"));
        grid.setId("members");
        Grids.text(grid, Words.t("account.field.name"), Member::name);
        Grids.text(grid, Words.t("account.field.email"), Member::email);
        Grids.text(grid, Words.t("account.field.roles"), MembersPanel::roles);
        Grids.status(grid, Words.t("account.team.status"), MembersPanel::status);
        grid.addComponentColumn(this::changeButton)
                .setHeader(Words.t("account.team.change"))
                .setAutoWidth(true);
        grid.setEmptyStateComponent(
                new EmptyState(Words.t("account.team.nobody"), Words.t("account.team.nobody.next")));
        grid.setHeight("22rem");
        list = LazyList.feed(grid, member -> member, deeds::members);
        form.setId("member-form");
        form.setWidthFull();
        add(grid, form);
    }

    void openInvitation() {
        TextField name = AccountFields.name();
        EmailField email = AccountFields.email();
        RadioButtonGroup<Language> language = AccountFields.language();
        CheckboxGroup<Role> roles = AccountFields.roles(side);
        Button send = primary("invite-button", "account.team.invite.button", () -> {
            Invitation invitation =
                    new Invitation(name.getValue(), email.getValue(), language.getValue(), roles.getValue());
            if (Deeds.attempt(() -> deeds.invite(invitation), Map.of("name", name, "email", email, "roles", roles))) {
                done("account.team.invited");
            }
        });
        show(
                Words.t("account.team.invite"),
                new Paragraph(Words.t("account.team.invite.intro")),
                name,
                email,
                language,
                roles,
                buttons(send));
        name.focus();
    }

    private void openMember(Member member) {
        CheckboxGroup<Role> roles = AccountFields.roles(side);
        roles.setValue(member.roles());
        Button save = primary("roles-button", "account.team.roles.button", () -> {
            if (Deeds.attempt(
                    () -> deeds.changeRoles(member.accountId(), roles.getValue(), member.version()),
                    Map.of("roles", roles))) {
                done("account.team.roles.saved");
            }
        });
        Button remove = new Button(Words.t("account.team.remove"));
        remove.setId("remove-button");
        ConfirmPanel removal = new ConfirmPanel(
                remove,
                Words.t("account.team.remove.question", Map.of("name", member.name())),
                Words.t("account.team.remove"),
                () -> {
                    if (Deeds.attempt(() -> deeds.remove(member.accountId()))) {
                        done("account.team.removed");
                    }
                });
        Div buttons = buttons(save);
        if (!member.active()) {
            Button again = new Button(Words.t("account.team.again"), click -> {
                if (Deeds.attempt(() -> deeds.inviteAgain(member.accountId()))) {
                    done("account.team.invited");
                }
            });
            again.setId("again-button");
            buttons.add(again);
        }
        show(member.name(), roles, buttons, removal);
    }

    private void show(String heading, com.vaadin.flow.component.Component... parts) {
        VerticalLayout column = new VerticalLayout(parts);
        column.setPadding(false);
        form.removeAll();
        form.add(new H2(heading), column);
        form.scrollIntoView();
    }

    private void done(String key) {
        form.removeAll();
        list.refresh();
        Deeds.done(Words.t(key));
    }

    private Div buttons(Button first) {
        Button cancel = new Button(Words.t("ui.cancel"), click -> form.removeAll());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(first, cancel);
        buttons.addClassName("actions");
        return buttons;
    }

    private static Button primary(String id, String key, Runnable deed) {
        Button button = new Button(Words.t(key), click -> deed.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button changeButton(Member member) {
        Button change = new Button(Words.t("account.team.change"), click -> openMember(member));
        change.setId("change-" + member.accountId());
        change.setAriaLabel(Words.t("account.team.change.of", Map.of("name", member.name())));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        return change;
    }

    private static String roles(Member member) {
        return member.roles().stream().sorted().map(AccountFields::name).collect(Collectors.joining(", "));
    }

    private static StatusBadge status(Member member) {
        return member.active()
                ? new StatusBadge(Tone.GOOD, Words.t("account.team.status.active"))
                : new StatusBadge(Tone.NEUTRAL, Words.t("account.team.status.invited"));
    }
}
