package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import cymru.cartref.shared.Language;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The people of a story, each at a browser of their own that stays open from their first step to their last. */
final class Cast implements AutoCloseable {

    static final String PASSWORD = "pedwar oen bach melyn";

    private final Browser browser;
    private final RunningPortal portal;
    private final Map<Person, Visitor> visitors = new LinkedHashMap<>();
    private final Set<Person> signedIn = new HashSet<>();

    Cast(Browser browser, RunningPortal portal) {
        this.browser = browser;
        this.portal = portal;
    }

    /** A person who has an account, signed in. */
    Visitor as(Person person) {
        Visitor visitor = at(person);
        if (signedIn.add(person)) {
            visitor.signIn(person.email(), PASSWORD);
        }
        return visitor;
    }

    /** A person who has no account yet, or a public page as they see it. */
    Visitor at(Person person) {
        return visitors.computeIfAbsent(person, key -> {
            Visitor visitor = new Visitor(browser, portal, 1280);
            if (person.language() == Language.CY) {
                visitor.open("sign-in");
                visitor.page().waitForNavigation(() -> visitor.click("language"));
            }
            return visitor;
        });
    }

    /** Follows the mailed link and chooses a password. */
    void choosesPassword(Person person, String mailSubject) {
        Visitor visitor = at(person);
        visitor.open(visitor.mailed(person.email(), Said.to(person, mailSubject)))
                .type("password", PASSWORD)
                .click("password-button");
        assertThat(visitor.page().locator("#sign-out")).isAttached();
        signedIn.add(person);
    }

    /** Signs out and in, as whoever got a new role does. */
    Visitor signsInAgain(Person person) {
        at(person).click("sign-out");
        assertThat(at(person).page().locator("#to-sign-in, #sign-in").first()).isAttached();
        signedIn.remove(person);
        return as(person);
    }

    /** Sessions end where the portal is restarted. */
    void restart() {
        portal.restart();
        signedIn.clear();
    }

    @Override
    public void close() {
        visitors.values().forEach(Visitor::close);
    }
}
