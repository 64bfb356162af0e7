package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo as a first visitor finds it: both languages, a wide and a narrow window, nothing that axe finds fault with. */
class FirstPageE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";

    static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.withDemoContent("first-page");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void officerSignsInReadsWhatWaitsInBothLanguagesAndSignsOut(int width) {
        try (Visitor officer = new Visitor(browser, portal, width)) {
            officer.signIn("tomos.bevan@dyffrynawel.example", PASSWORD).open("");
            officer.atHeading("What waits for me").picture("home-en-" + width);
            officer.accessible();
            officer.click("language");
            officer.atHeading("Beth sy'n aros amdana i").picture("home-cy-" + width);
            assertThat(officer.page().locator("html")).hasAttribute("lang", "cy");
            officer.click("language").atHeading("What waits for me");
        }
    }

    @Test
    void pageBehindTheSignInIsReachedAfterIt() {
        try (Visitor manager = new Visitor(browser, portal, 1280)) {
            manager.open("procedure");
            assertThat(manager.page()).hasURL(Pattern.compile(".*/sign-in.*"));
            manager.accessible();
            manager.type("email", "huw.merrick@dyffrynawel.example")
                    .type("password", PASSWORD)
                    .click("sign-in");
            assertThat(manager.page()).hasURL(Pattern.compile(".*/procedure.*"));
            manager.accessible();
        }
    }

    @Test
    void wrongPasswordIsRefusedWithoutSayingWhichHalfIsWrong() {
        try (Visitor stranger = new Visitor(browser, portal, 1280)) {
            stranger.open("sign-in")
                    .type("email", "nobody@dyffrynawel.example")
                    .type("password", "not the password")
                    .click("sign-in");
            stranger.sees("do not fit together").picture("sign-in-refused");
        }
    }
}
