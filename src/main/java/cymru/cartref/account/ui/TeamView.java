package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Invitation;
import cymru.cartref.account.Member;
import cymru.cartref.account.Role;
import cymru.cartref.account.TeamDesk;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A provider's people, looked after by its administrator. */
@Route("team")
@Menu(title = "account.team.menu", order = 80, icon = "vaadin:users")
@RolesAllowed("PROVIDER_ADMINISTRATOR")
public class TeamView extends Page {

    private static final long serialVersionUID = 1L;

    TeamView(TeamDesk desk) {
        super("account.team.title");
        MembersPanel members = new MembersPanel(new Team(desk), Role.Side.PROVIDER);
        Button invite = new Button(Words.t("account.team.invite"), click -> members.openInvitation());
        invite.setId("invite");
        heading().primary(invite);
        add(new Paragraph(Words.t("account.team.intro")), members);
    }

    /** The desk, as the panel asks it. */
    private record Team(TeamDesk desk) implements MembersPanel.TeamDeeds {

        @Override
        public List<Member> page(@Nullable Member after, int limit) {
            return desk.members(after, limit);
        }

        @Override
        public void invite(Invitation invitation) {
            desk.invite(invitation);
        }

        @Override
        public void inviteAgain(long accountId) {
            desk.inviteAgain(accountId);
        }

        @Override
        public void changeRoles(long accountId, Set<Role> roles, int seenVersion) {
            desk.changeRoles(accountId, roles, seenVersion);
        }

        @Override
        public void remove(long accountId) {
            desk.remove(accountId);
        }
    }
}
