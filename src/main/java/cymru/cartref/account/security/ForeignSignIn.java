package cymru.cartref.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Another site's page must not sign its visitor in with an account of its own, into which they would then put their
 * papers. Vaadin takes the sign-in form out of Spring's protection, so what the browser says of the sender decides: by
 * {@code Sec-Fetch-Site}, from browsers without it by {@code Origin}. What sends neither is no browser.
 */
final class ForeignSignIn extends OncePerRequestFilter {

    private final RequestMatcher signIn;

    ForeignSignIn(String path) {
        this.signIn = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signIn.matches(request) && !own(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean own(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? WebUtils.isSameOrigin(new ServletServerHttpRequest(request))
                : "same-origin".equals(site) || "none".equals(site);
    }
}
