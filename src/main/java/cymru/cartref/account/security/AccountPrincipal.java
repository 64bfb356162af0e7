package cymru.cartref.account.security;

import cymru.cartref.account.Role;
import cymru.cartref.account.domain.StoredPeople.Entrance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Whom a session belongs to: an account's id, and since when its password stands. Its roles open pages; deeds ask the
 * database.
 */
public final class AccountPrincipal implements UserDetails {

    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final @Nullable Instant passwordSet;
    private final ArrayList<SimpleGrantedAuthority> authorities;

    AccountPrincipal(Entrance entrance) {
        accountId = entrance.actor().accountId();
        passwordSet = entrance.passwordSet();
        authorities = new ArrayList<>(entrance.actor().roles().stream()
                .map(Role::authority)
                .map(SimpleGrantedAuthority::new)
                .toList());
    }

    /** Whether the password is still the one that this session began with. */
    boolean current(Entrance entrance) {
        return Objects.equals(passwordSet, entrance.passwordSet());
    }

    /** The account's id, which audit rows name. */
    @Override
    public String getUsername() {
        return Long.toString(accountId);
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(authorities);
    }
}
