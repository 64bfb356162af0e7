package cymru.cartref.embedded;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets the demo's people do their deeds as themselves, with their own rights. */
@Component
class DemoSignIn {

    private final UserDetailsService accounts;

    DemoSignIn(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    boolean known(DemoPerson person) {
        try {
            accounts.loadUserByUsername(person.email());
            return true;
        } catch (UsernameNotFoundException e) {
            return false;
        }
    }

    void as(DemoPerson person, Runnable deed) {
        as(person.email(), () -> {
            deed.run();
            return null;
        });
    }

    <T> T as(String email, Supplier<T> deed) {
        UserDetails details = accounts.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(details, null, details.getAuthorities()));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
