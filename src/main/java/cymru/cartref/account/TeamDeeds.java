package cymru.cartref.account;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What whoever looks after a team can do, a provider's or the council's. */
public interface TeamDeeds {

    /** By name, after {@code after}. */
    List<Member> members(@Nullable Member after, int limit);

    void invite(Invitation invitation);

    void inviteAgain(long accountId);

    /** @param seenVersion the version of the person that the form showed */
    void changeRoles(long accountId, Set<Role> roles, int seenVersion);

    void remove(long accountId);
}
