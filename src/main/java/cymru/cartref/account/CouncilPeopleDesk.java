package cymru.cartref.account;

import static cymru.cartref.account.Role.SYSTEM_ADMINISTRATOR;

import cymru.cartref.account.domain.Membership;
import cymru.cartref.account.domain.Membership.Team;
import cymru.cartref.account.domain.StoredPeople;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A system administrator looks after the council's people. */
@Desk
public class CouncilPeopleDesk implements TeamDeeds {

    private final Membership membership;
    private final StoredPeople people;

    CouncilPeopleDesk(Membership membership, StoredPeople people) {
        this.membership = membership;
        this.people = people;
    }

    /** By name, after {@code after}. */
    @Override
    @May(SYSTEM_ADMINISTRATOR)
    public List<Member> members(@Nullable Member after, int limit) {
        return people.council(after, limit);
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
