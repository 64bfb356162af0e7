package cymru.cartref.account;

import cymru.cartref.notification.Recipient;
import cymru.cartref.shared.Language;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param organisationId the provider this person belongs to; null for the council's people and for someone who has not
 *     begun a registration
 * @param standsInFor accounts of colleagues who are away and whose deputy this person is now; their roles are among
 *     {@code roles}
 */
public record Actor(
        long accountId,
        String email,
        String name,
        Language language,
        Set<Role> roles,
        @Nullable Long organisationId,
        Set<Long> standsInFor) {

    public Actor {
        roles = Set.copyOf(roles);
        standsInFor = Set.copyOf(standsInFor);
    }

    public Actor(
            long accountId,
            String email,
            String name,
            Language language,
            Set<Role> roles,
            @Nullable Long organisationId) {
        this(accountId, email, name, language, roles, organisationId, Set.of());
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(long organisation) {
        return organisationId != null && organisationId == organisation;
    }

    public boolean council() {
        return roles.stream().anyMatch(role -> role.side() == Role.Side.COUNCIL);
    }

    public Recipient recipient() {
        return new Recipient(email, name, language);
    }
}
