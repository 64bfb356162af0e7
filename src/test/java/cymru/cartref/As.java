package cymru.cartref;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Does something as a signed-in person: {@code As.person(officer, () -> desk.accept(reference))}. */
public final class As {

    private As() {}

    public static void person(long accountId, Runnable deed) {
        person(accountId, () -> {
            deed.run();
            return true;
        });
    }

    public static <T> T person(long accountId, Supplier<T> deed) {
        return with(
                UsernamePasswordAuthenticationToken.authenticated(
                        Long.toString(accountId), null, AuthorityUtils.NO_AUTHORITIES),
                deed);
    }

    /** With the authorities that open pages, and until the test ends or signs somebody else in. */
    public static void signIn(long accountId, String... roles) {
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                Long.toString(accountId),
                null,
                AuthorityUtils.createAuthorityList(
                        List.of(roles).stream().map("ROLE_"::concat).toList()))));
    }

    public static <T> T with(Authentication authentication, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
