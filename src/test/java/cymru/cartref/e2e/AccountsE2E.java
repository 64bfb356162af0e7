package cymru.cartref.e2e;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Getting in, by browser: the first administrator, an invited officer, a provider on a small screen. */
class AccountsE2E extends BrowserTest {

    private static final String PASSWORD = "pedwar oen bach melyn";
    private static final String ADMINISTRATOR = "alun.prosser@dyffrynawel.example";
    private static final String OFFICER = "nia.rowlands@dyffrynawel.example";
    private static final String PROVIDER = "elin@hafan.example";

    @Test
    void everybodyFindsTheirWayIn() {
        try (RunningPortal portal = RunningPortal.empty("accounts");
                Visitor administrator = new Visitor(browser, portal, 1280);
                Visitor officer = new Visitor(browser, portal, 1280);
                Visitor provider = new Visitor(browser, portal, 320)) {
            setUp(portal, administrator);
            accept(officer);
            askedPageComesAfterSignIn(officer, administrator);
            register(provider);
        }
    }

    private static void setUp(RunningPortal portal, Visitor administrator) {
        String link = portal.setupLink();
        administrator
                .open(link)
                .type("name", "Alun Prosser")
                .type("email", ADMINISTRATOR)
                .type("password", "qwertyqwerty")
                .click("create-button")
                .sees("among those that are guessed first")
                .type("password", PASSWORD)
                .click("create-button")
                .sees("1 of 3")
                .type("council-en", "Dyffryn Awel Council")
                .type("council-cy", "Cyngor Dyffryn Awel")
                .type("team-address", "comisiynu@dyffrynawel.example")
                .click("council-button")
                .sees("2 of 3")
                .type("name", "Nia Rowlands")
                .type("email", OFFICER);
        administrator.page().getByLabel("Contract officer").check();
        administrator
                .click("invite-button")
                .sees("Nia Rowlands is invited.")
                .click("officers-button")
                .sees("3 of 3")
                .open(link)
                .sees("This set-up link no longer works");
    }

    private static void accept(Visitor officer) {
        officer.open(officer.mailed(OFFICER)).sees("Welcome, Nia Rowlands");
        officer.accessible();
        officer.type("password", PASSWORD).click("password-button").sees("Nia Rowlands");
        officer.click("sign-out").sees("You have signed out.");
    }

    private static void askedPageComesAfterSignIn(Visitor officer, Visitor administrator) {
        officer.open("lost-organisations").atHeading("Sign in");
        officer.accessible();
        officer.picture("account-sign-in");
        officer.type("email", OFFICER)
                .type("password", "not the right one")
                .click("sign-in")
                .sees("do not fit together")
                .type("email", OFFICER);
        officer.page().locator("#password input").fill(PASSWORD);
        officer.page().keyboard().press("Enter");
        officer.atHeading("Providers without an administrator").open("people").sees("We cannot find this page");
        administrator.open("people").atHeading("The council\u2019s people").sees("Nia Rowlands");
        administrator.accessible();
        administrator.picture("account-people");
    }

    private static void register(Visitor provider) {
        provider.open("register");
        provider.accessible();
        provider.type("name", "Elin Môn")
                .type("email", PROVIDER)
                .click("register-button")
                .sees("We have sent a message")
                .open(provider.mailed(PROVIDER))
                .type("password", PASSWORD)
                .click("password-button");
        PlaywrightAssertions.assertThat(provider.page().locator("#sign-out")).isAttached();
        provider.open("team").atHeading("My team");
        provider.accessible();
        provider.picture("account-team-320");
        provider.fitsNarrow();
    }
}
