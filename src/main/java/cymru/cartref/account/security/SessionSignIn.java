package cymru.cartref.account.security;

import com.vaadin.flow.server.VaadinServletRequest;
import cymru.cartref.account.domain.StoredPeople;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs somebody in on this session who has just proved who they are by a link or a password. */
@Component
public class SessionSignIn {

    private final StoredPeople people;

    SessionSignIn(StoredPeople people) {
        this.people = people;
    }

    /** For use on a UI thread; the session gets a new id, so that one planted before is worth nothing. */
    public void begin(long accountId) {
        AccountPrincipal principal =
                new AccountPrincipal(people.entrance(accountId).orElseThrow());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        request.changeSessionId();
    }
}
