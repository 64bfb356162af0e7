package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.e2e.Council.EVALUATOR;
import static cymru.cartref.e2e.Council.MODERATOR;
import static cymru.cartref.e2e.Council.OFFICER;
import static cymru.cartref.e2e.Council.SECOND_EVALUATOR;
import static cymru.cartref.e2e.Council.SUBSTITUTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Who judges the opened bids: appointed, and without an interest in any bidder they read. */
final class Judging {

    private final Cast cast;
    private final String tender;

    Judging(Cast cast, String tender) {
        this.cast = cast;
        this.tender = tender;
    }

    void panelIsAppointed() {
        Visitor officer = cast.as(OFFICER).open("tenders/" + tender + "/panel");
        appoint(officer, EVALUATOR, false, 1, 2);
        appoint(officer, SECOND_EVALUATOR, false, 1, 2);
        appoint(officer, MODERATOR, true, 1, 2);
    }

    private static void appoint(Visitor officer, Person person, boolean moderator, int... lots) {
        Page page = officer.page();
        page.locator("#function vaadin-radio-button").nth(moderator ? 1 : 0).click();
        officer.choose("person", person.name());
        for (int lot : lots) {
            page.locator("#lots vaadin-checkbox").nth(lot - 1).locator("input").check();
        }
        officer.click("appoint");
        assertThat(page.locator("[id^='lot-']")
                        .filter(new Locator.FilterOptions().setHasText(person.name()))
                        .first())
                .isVisible();
    }

    /** In general, then about each bidder; one declares a conflict, and a substitute takes the place. */
    void interestsAreDeclared() {
        declares(EVALUATOR, "");
        declares(MODERATOR, "");
        declares(SECOND_EVALUATOR, Bidder.RED_KITE.title);
        Visitor officer = cast.as(OFFICER);
        officer.open(officer.mailed(OFFICER.email(), tender + ": a substitute is needed"));
        officer.page().locator("vaadin-button[id^='substitute-']").first().click();
        officer.choose("person", SUBSTITUTE.name()).click("appoint");
        assertThat(officer.page().locator("vaadin-button[id^='substitute-']")).hasCount(0);
        declares(SUBSTITUTE, "");
    }

    private void declares(Person person, String conflictWith) {
        Visitor visitor = cast.as(person);
        Page page = visitor.page();
        visitor.open(visitor.mailed(person.email(), tender));
        page.locator("#interest vaadin-radio-button").first().click();
        visitor.click("interest-declare");
        Locator open = page.locator("vaadin-button[id^='bidder-'][id$='-declare']");
        assertThat(open.first()).isVisible();
        while (open.count() > 0) {
            String button = open.first().getAttribute("id");
            String bidder = button.replace("-declare", "");
            boolean conflict = !conflictWith.isEmpty()
                    && page.locator("#" + bidder).innerText().contains(conflictWith);
            page.locator("#" + bidder + " vaadin-radio-button")
                    .nth(conflict ? 1 : 0)
                    .click();
            if (conflict) {
                visitor.type(bidder + "-words", "My sister works there.");
            }
            visitor.click(button);
            assertThat(page.locator("#" + button)).hasCount(0);
        }
    }
}
