package cymru.cartref.account.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.time.TimeShift;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Sign-in as a browser posts it, through the filters. */
@PortalTest
class SignInIT {

    private static final String PASSWORD = "pedwar oen bach melyn";

    @Autowired
    WebApplicationContext context;

    @Autowired
    AccountSeeding seeding;

    @Autowired
    AccountDesk accounts;

    @Autowired
    TimeShift time;

    @Autowired
    JdbcClient jdbc;

    private final String email = "mari." + UUID.randomUUID() + "@example.org";
    private MockMvc browser;
    private long account;

    @BeforeEach
    void person() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        account = seeding.create(email, "Mari Wyn", Language.CY, PASSWORD, Set.of(Role.CONTRACT_OFFICER), null);
    }

    @Test
    void theSessionGetsANewIdAndNamesTheAccountNotTheAddress() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String planted = session.getId();
        MvcResult result = signIn(session, email.toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(session.getId()).isNotEqualTo(planted);
        SecurityContext found = Objects.requireNonNull((SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        assertThat(Objects.requireNonNull(found.getAuthentication()).getName()).isEqualTo(Long.toString(account));
    }

    @Test
    void thePageAskedForComesAfterSignIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse asked = browser.perform(get("/providers/P-0012").session(session))
                .andReturn()
                .getResponse();
        assertThat(asked.getRedirectedUrl()).endsWith("/sign-in");
        MvcResult result = signIn(session, email, PASSWORD);
        assertThat(result.getResponse().getRedirectedUrl()).contains("/providers/P-0012");
    }

    @Test
    void unknownAddressAndWrongPasswordAnswerAlike() throws Exception {
        assertThat(answer(email, "llwy arian dan y gwely")).isEqualTo("/sign-in?wrong");
        assertThat(answer("nobody." + UUID.randomUUID() + "@example.org", PASSWORD))
                .isEqualTo("/sign-in?wrong");
    }

    @Test
    void aWrongPasswordIsKeptWithTheAccountAndForNobodyToo() throws Exception {
        long before = failuresKept("-");
        answer(email, "llwy arian dan y gwely");
        answer("nobody." + UUID.randomUUID() + "@example.org", PASSWORD);
        assertThat(failuresKept("A-%04d".formatted(account))).isEqualTo(1);
        assertThat(failuresKept("-")).isEqualTo(before + 1);
    }

    private long failuresKept(String reference) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_event WHERE deed = 'account.sign-in-failed' AND reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, true",
        "Sec-Fetch-Site, none, true",
        "Sec-Fetch-Site, cross-site, false",
        "Sec-Fetch-Site, same-site, false",
        "Origin, http://localhost, true",
        "Origin, https://elsewhere.example, false",
        "Origin, null, false"
    })
    void anotherSitesPageSignsNobodyIn(String header, String value, boolean signsIn) throws Exception {
        MockHttpSession session = new MockHttpSession();
        MockHttpServletResponse answer = browser.perform(post("/sign-in")
                        .session(session)
                        .header(header, value)
                        .param("email", email)
                        .param("password", PASSWORD))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(signsIn ? 302 : 403);
        assertThat(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null)
                .isEqualTo(signsIn);
    }

    @Test
    void fiveFailuresPauseEvenTheRightPasswordForAMinuteThenTwo() throws Exception {
        fail(email, 5);
        assertThat(answer(email, PASSWORD)).startsWith("/sign-in?paused=");
        time.forward(Duration.ofSeconds(61));
        assertThat(answer(email, "wrong again entirely")).isEqualTo("/sign-in?wrong");
        time.forward(Duration.ofSeconds(61));
        assertThat(answer(email, PASSWORD)).startsWith("/sign-in?paused=");
        time.forward(Duration.ofSeconds(60));
        assertThat(answer(email, PASSWORD)).isEqualTo("/");
        fail(email, 4);
        assertThat(answer(email, PASSWORD)).isEqualTo("/");
    }

    @Test
    void anAddressWithoutAccountPausesToo() throws Exception {
        String nobody = "nobody." + UUID.randomUUID() + "@example.org";
        fail(nobody, 5);
        assertThat(answer(nobody, PASSWORD)).startsWith("/sign-in?paused=");
    }

    @Test
    void aNewPasswordEndsSessionsOfTheOldOne() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(session, email, PASSWORD);
        SecurityContext old = Objects.requireNonNull((SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        var authentication = Objects.requireNonNull(old.getAuthentication());
        assertThat(As.with(authentication, () -> accounts.mine()).accountId()).isEqualTo(account);
        As.with(authentication, () -> accounts.changePassword(PASSWORD, "llwy arian dan y gwely"));
        assertThatThrownBy(() -> As.with(authentication, () -> accounts.mine()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void answersCarryStrictHeaders() throws Exception {
        MockHttpServletResponse answer =
                browser.perform(get("/nothing").secure(true)).andReturn().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Strict-Transport-Security")).contains("max-age=63072000");
    }

    private void fail(String address, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            assertThat(answer(address, "not the password " + i)).isEqualTo("/sign-in?wrong");
        }
    }

    private @Nullable String answer(String address, String password) throws Exception {
        return signIn(new MockHttpSession(), address, password).getResponse().getRedirectedUrl();
    }

    private MvcResult signIn(MockHttpSession session, String address, String password) throws Exception {
        return browser.perform(post("/sign-in")
                        .session(session)
                        .with(request -> {
                            request.setRequestedSessionId(session.getId());
                            return request;
                        })
                        .param("email", address)
                        .param("password", password))
                .andReturn();
    }
}
