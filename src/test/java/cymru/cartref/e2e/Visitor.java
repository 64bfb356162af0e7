package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** One person at a browser of their own. */
final class Visitor implements AutoCloseable {

    private static final byte[] SMALL_PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final int NARROWEST = 320;

    private final RunningPortal portal;
    private final BrowserContext context;
    private final Page page;

    Visitor(Browser browser, RunningPortal portal, int width) {
        this.portal = portal;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en-GB"));
        context.setDefaultTimeout(30_000);
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : portal.url(path));
        page.waitForLoadState();
        return this;
    }

    Visitor signIn(String email, String password) {
        open("sign-in");
        type("email", email);
        type("password", password);
        click("sign-in");
        assertThat(page.locator("#sign-out")).isAttached();
        return this;
    }

    /** Types into the field with this id, replacing what was there. */
    Visitor type(String id, String text) {
        Locator input = page.locator("#" + id + " input, #" + id + " textarea").first();
        input.fill(text);
        input.press("Tab");
        return this;
    }

    /** Types a day into the date picker with this id; Enter takes it and closes the calendar. */
    Visitor date(String id, String day) {
        Locator input = page.locator("#" + id + " input").first();
        input.fill(day);
        input.press("Enter");
        input.press("Tab");
        return this;
    }

    /** Picks by its visible text from a combo box with this id; Escape closes the list of one that takes many. */
    Visitor choose(String id, String text) {
        pick(id, text).page.locator("#" + id + " input").first().press("Escape");
        return this;
    }

    /** The same without Escape, where that would close what the field stands in. */
    Visitor pick(String id, String text) {
        Locator input = page.locator("#" + id + " input").first();
        input.click();
        input.fill(text);
        page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** Picks an item of a select with this id; a chosen item of another select is no item of its list. */
    Visitor select(String id, String text) {
        page.locator("#" + id).click();
        page.locator("vaadin-select-list-box vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** The link in the newest caught mail to an address, once it has come. */
    String mailed(String address) {
        return mailed(address, "");
    }

    /** The same, of the mails whose subject holds the words given. */
    String mailed(String address, String subject) {
        Locator newest = page.locator("#caught-list a")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first();
        open("caught-mail?to=" + address);
        newest.click();
        return page.locator("a.caught-link").first().getAttribute("href");
    }

    /** Once the page stands still: an answer to what was typed may move what is below it away from under the click. */
    Visitor click(String id) {
        Locator target = page.locator("#" + id);
        target.waitFor();
        settled();
        target.click();
        return this;
    }

    Visitor clickText(String text) {
        page.getByText(text, new Page.GetByTextOptions().setExact(true)).first().click();
        return this;
    }

    Visitor tick(String id) {
        page.locator("#" + id + " input").check();
        return this;
    }

    Visitor upload(String id, Path file) {
        page.locator("#" + id + " input[type=file]").setInputFiles(file);
        return this;
    }

    /** Waits until the server has answered everything that was done. */
    Visitor settled() {
        page.waitForFunction(
                "Object.values(window.Vaadin?.Flow?.clients ?? {}).every(each => !each.isActive || !each.isActive())");
        return this;
    }

    /** Hands in a small PDF of this name, once what was typed before has reached the server. */
    Visitor handIn(String id, String fileName) {
        settled()
                .page
                .locator("#" + id + " input[type=file]")
                .setInputFiles(new FilePayload(fileName, "application/pdf", SMALL_PDF));
        return this;
    }

    Visitor tab(String text) {
        page.getByRole(AriaRole.TAB).getByText(text).click();
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    Visitor atHeading(String text) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(text);
        return this;
    }

    /**
     * Nothing that axe finds fault with. Left out: Vaadin's own sign of a lost connection, which stands outside every
     * landmark, and the inside of its tabs, where a plain element stands between the list and each tab.
     */
    Visitor accessible() {
        page.locator("main h1").waitFor();
        Assertions.assertThat(new AxeBuilder(page)
                        .exclude("vaadin-connection-indicator")
                        .exclude("vaadin-tabs")
                        .analyze()
                        .getViolations())
                .as("axe on %s", page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
        return this;
    }

    /** Nothing is wider than the narrowest telephone. */
    Visitor fitsNarrow() {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(NARROWEST, before.height);
        Assertions.assertThat((int)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("wider than %d px: %s", NARROWEST, page.url())
                .isLessThanOrEqualTo(0);
        page.setViewportSize(before.width, before.height);
        return this;
    }

    Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/e2e/pictures", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Leaves a last picture, for whoever looks into a test that failed. */
    @Override
    public void close() {
        picture("last-" + context.hashCode());
        context.close();
    }
}
