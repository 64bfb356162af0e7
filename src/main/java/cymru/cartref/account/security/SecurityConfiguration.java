package cymru.cartref.account.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import cymru.cartref.account.ui.SignInView;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The web's side of security. Pages are opened by their access annotation, deeds by {@link DeskGuard}; what is neither a
 * page nor a public file asks for sign-in and then says that it is not there.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /**
     * As strict as Vaadin Flow allows: it boots by an inline script, evaluates the server's calls and styles inline.
     * Nothing comes from or goes to another host, and no page is framed.
     */
    static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        PathPatternRequestMatcher.withDefaults().matcher("/actuator/health/**"),
                        PathPatternRequestMatcher.withDefaults().matcher("/actuator/health"))
                .permitAll());
        // named here too: this configurer begins before Vaadin's could name it
        http.formLogin(form -> form.loginPage("/" + SignInView.ROUTE)
                .usernameParameter("email")
                .failureHandler(failure())
                .permitAll());
        http.addFilterBefore(new ForeignSignIn("/" + SignInView.ROUTE), UsernamePasswordAuthenticationFilter.class);
        http.headers(SecurityConfiguration::headers);
        // an address that is no page reaches Vaadin, whose page for it says so in the reader's language
        http.with(
                vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/" + SignInView.ROUTE + "?signed-out")
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        return http.build();
    }

    /** {@code cartref.account.password-cost}: bcrypt's, kept with each hash, so that it can be raised at any time. */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${cartref.account.password-cost:12}") int cost) {
        String id = "bcrypt-sha384";
        return new DelegatingPasswordEncoder(id, Map.of(id, new LongPasswordEncoder(cost)));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .httpStrictTransportSecurity(transport -> transport
                        .maxAgeInSeconds(Duration.ofDays(730).toSeconds())
                        .includeSubDomains(true));
    }

    /** Back to the sign-in page, which says what was wrong; the address typed is not put into the URL. */
    private static AuthenticationFailureHandler failure() {
        DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();
        return (request, response, exception) ->
                redirect.sendRedirect(request, response, "/" + SignInView.ROUTE + "?" + reason(exception));
    }

    private static String reason(AuthenticationException exception) {
        return exception instanceof SignInPausedException paused ? "paused=" + paused.until() : "wrong";
    }
}
