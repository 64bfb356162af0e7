package cymru.cartref.account;

import static cymru.cartref.account.Role.SYSTEM_ADMINISTRATOR;

import cymru.cartref.account.domain.Membership;
import cymru.cartref.account.domain.Membership.Team;
import cymru.cartref.account.domain.TeamRows;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A system administrator looks after the council's people. */
@Desk
public class CouncilPeopleDesk implements TeamDeeds {

    private final Membership membership;
    private final TeamRows rows;

    CouncilPeopleDesk(Membership membership, TeamRows rows) {
        this.membership = membership;
        this.rows = rows;
    }

    /** By name, after {@code after}. */
    @Override
    @May(SYSTEM_ADMINISTRATOR)
    public List<Member> members(@Nullable Member after, int limit) {
        return rows.council(after, limit);
    }

    @Override
    @May(SYSTEM_ADMINISTRATOR)
    public void invite(Invitation invitation) {
        membership.invite(Team.COUNCIL, invitation);
    }

    @Override
    @May(SYSTEM_ADMINISTRATOR)
    public void inviteAgain(long accountId) {
        membership.inviteAgain(Team.COUNCIL, accountId);
    }

    @Override
    @May(SYSTEM_ADMINISTRATOR)
    public void changeRoles(long accountId, Set<Role> roles, int seenVersion) {
        membership.changeRoles(Team.COUNCIL, accountId, roles, seenVersion);
    }

    @Override
    @May(SYSTEM_ADMINISTRATOR)
    public void remove(long accountId) {
        membership.remove(Team.COUNCIL, accountId);
    }
}
