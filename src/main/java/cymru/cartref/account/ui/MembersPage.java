package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.account.Role;
import cymru.cartref.account.TeamDeeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;

/** A team's page: its people, and inviting somebody. */
abstract class MembersPage extends Page {

    private static final long serialVersionUID = 1L;

    /** @param texts begin of the keys of the page's title and introduction */
    MembersPage(String texts, TeamDeeds deeds, Role.Side side) {
        super(texts + ".title");
        MembersPanel members = new MembersPanel(deeds, side);
        Button invite = new Button(Words.t("account.team.invite"), click -> members.openInvitation());
        invite.setId("invite");
        heading().primary(invite);
        add(new Paragraph(Words.t(texts + ".intro")), members);
    }
}
