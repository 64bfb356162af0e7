package cymru.cartref.account;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;

import cymru.cartref.account.domain.Membership;
import cymru.cartref.account.domain.TeamRows;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A provider's administrator looks after the provider's people. */
@Desk
public class TeamDesk implements TeamDeeds {

    private final Membership membership;
    private final TeamRows rows;
    private final CurrentActor actors;

    TeamDesk(Membership membership, TeamRows rows, CurrentActor actors) {
        this.membership = membership;
        this.rows = rows;
        this.actors = actors;
    }

    /** By name, after {@code after}; empty while the administrator has not begun a registration. */
    @Override
    @May(PROVIDER_ADMINISTRATOR)
    public List<Member> members(@Nullable Member after, int limit) {
        Long organisation = actors.get().organisationId();
        return organisation == null ? List.of() : rows.team(organisation, after, limit);
    }

    @Override
    @May(PROVIDER_ADMINISTRATOR)
    public void invite(Invitation invitation) {
        membership.invite(own(), invitation);
    }

    @Override
    @May(PROVIDER_ADMINISTRATOR)
    public void inviteAgain(long accountId) {
        membership.inviteAgain(own(), accountId);
    }

    @Override
    @May(PROVIDER_ADMINISTRATOR)
    public void changeRoles(long accountId, Set<Role> roles, int seenVersion) {
        membership.changeRoles(own(), accountId, roles, seenVersion);
    }

    @Override
    @May(PROVIDER_ADMINISTRATOR)
    public void remove(long accountId) {
        membership.remove(own(), accountId);
    }

    private Membership.Team own() {
        return Membership.teamOf(actors.get());
    }
}
