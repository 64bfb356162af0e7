package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A concern raised on a telephone: the network goes for a minute in mid-sentence, then the server is killed between two fields.
 * Nothing that was typed is lost, and nothing is kept on the device.
 */
class ConcernE2E extends BrowserTest {

    private static final String MONITOR = "dana.okoro@dyffrynawel.example";
    private static final String PASSWORD = "croeso-i-gartref";
    private static final String BEFORE = "A bedroom door was locked";
    private static final String MEANWHILE = " from outside on two evenings, and nobody could say why it had been.";

    /** Between two letters; all of {@link #MEANWHILE} takes more than a minute. */
    private static final double SLOWLY_MILLIS = 950;

    @Test
    void neitherALostNetworkNorAKilledServerLosesAWord() {
        try (RunningPortal portal = RunningPortal.withDemoContent("concern");
                Visitor phone = new Visitor(browser, portal, 390);
                Visitor other = new Visitor(browser, portal, 390)) {
            phone.signIn(MONITOR, PASSWORD).open("concerns/new").choose("service", "Hendre Wen");
            fits(phone.page());
            phone.click("next");
            Locator what = phone.page().locator("#what textarea");
            what.pressSequentially(BEFORE);
            saved(phone.page());
            writeWithoutNetwork(phone.page(), what);
            assertThat(phone.page().locator("#offline")).isHidden();
            what.press("Tab");
            settled(phone.page());
            other.signIn(MONITOR, PASSWORD);
            goOn(other);
            assertThat(other.page().locator("#what textarea")).hasValue(BEFORE + MEANWHILE);

            phone.click("next").tick("day-unknown");
            settled(phone.page());
            portal.kill();
            phone.signIn(MONITOR, PASSWORD);
            goOn(phone);
            assertThat(what).hasValue(BEFORE + MEANWHILE);
            phone.click("next");
            assertThat(phone.page().locator("#day-unknown input")).isChecked();
            send(phone);
        }
    }

    /** More than a minute of typing while nothing reaches the server. */
    private static void writeWithoutNetwork(Page page, Locator what) {
        page.context().setOffline(true);
        what.pressSequentially(
                MEANWHILE,
                new Locator.PressSequentiallyOptions().setDelay(SLOWLY_MILLIS).setTimeout(0));
        assertThat(page.locator("#offline")).isVisible();
        assertThat(what).hasValue(BEFORE + MEANWHILE);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/e2e/pictures/concern-offline-390.png")));
        String kept = (String) page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
        assertThat(kept).doesNotContain("bedroom", "outside");
        page.context().setOffline(false);
    }

    private static void goOn(Visitor visitor) {
        visitor.open("concerns/new").sees("You have begun a concern");
        visitor.page().locator("#drafts vaadin-button").first().click();
    }

    private static void send(Visitor phone) {
        phone.click("next");
        phone.page().getByLabel("Yes").check();
        phone.sees("Call 999 if somebody is in danger now.");
        fits(phone.page());
        accessible(phone.page());
        phone.picture("concern-safety-390");
        phone.page().locator("#safety textarea").fill("A member of staff stays on the landing.");
        phone.click("next").handIn("file", "landing.pdf").sees("landing.pdf");
        fits(phone.page());
        phone.click("send").sees("has been sent");
        phone.atHeading("CN-0").sees(BEFORE + MEANWHILE).sees("landing.pdf");
        accessible(phone.page());
        fits(phone.page());
        phone.picture("concern-case-390");
    }

    private static void saved(Page page) {
        assertThat(page.locator(".saved")).hasText(Pattern.compile("Saved at \\d{2}:\\d{2}.*"));
    }

    /** Everything typed has reached the server, and its answer the page. */
    private static void settled(Page page) {
        page.waitForFunction("Object.values(Vaadin.Flow.clients).every(each => !each.isActive || !each.isActive())");
        saved(page);
    }

    private static void fits(Page page) {
        int overflow =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isLessThanOrEqualTo(0);
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .analyze()
                        .getViolations())
                .as("axe on %s", page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
    }
}
