package cymru.cartref.account.security;

import cymru.cartref.account.domain.Account;
import cymru.cartref.account.domain.AccountPolicy;
import cymru.cartref.account.domain.SignInAttempts;
import cymru.cartref.account.domain.StoredPeople;
import cymru.cartref.account.domain.StoredPeople.Entrance;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.RefusedException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks address and password. An unknown address, a closed account and a wrong password answer alike and take equally
 * long.
 */
@Component
class AddressAuthentication implements AuthenticationProvider {

    private final StoredPeople people;
    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    AddressAuthentication(
            StoredPeople people,
            SignInAttempts attempts,
            PasswordEncoder passwords,
            AuditTrail audit,
            TransactionTemplate transaction) {
        this.people = people;
        this.attempts = attempts;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.nobodysHash = Objects.requireNonNull(passwords.encode("the password of nobody"));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String email = AccountPolicy.address(typed.getName());
        String password = typed.getCredentials() instanceof String given ? given : "";
        begin(email);
        Optional<Entrance> entrance = people.entrance(email);
        String hash = entrance.map(Entrance::passwordHash).orElse(nobodysHash);
        if (!passwords.matches(password, hash) || entrance.isEmpty()) {
            keepFailure(entrance);
            throw new BadCredentialsException("Address and password do not fit");
        }
        return signIn(entrance.get());
    }

    private void begin(String email) {
        try {
            attempts.begin(email);
        } catch (RefusedException e) {
            audit.refused("account.signed-in", "-", e.refusal());
            throw new SignInPausedException(e.refusal());
        }
    }

    /** Kept for nobody too: many addresses tried with one password show, and both take equally long. */
    private void keepFailure(Optional<Entrance> entrance) {
        String reference = entrance.map(found -> Account.reference(found.actor().accountId()))
                .orElse("-");
        transaction.executeWithoutResult(status -> audit.record("account.sign-in-failed", reference, Map.of()));
    }

    private Authentication signIn(Entrance entrance) {
        AccountPrincipal principal = new AccountPrincipal(entrance);
        transaction.executeWithoutResult(status -> {
            attempts.succeeded(entrance.actor().email());
            audit.record(
                    "account.signed-in",
                    Account.reference(entrance.actor().accountId()),
                    Map.of("account", entrance.actor().accountId()));
        });
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
