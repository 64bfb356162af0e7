package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.e2e.Council.EVALUATOR;
import static cymru.cartref.e2e.Council.MANAGER;
import static cymru.cartref.e2e.Council.MODERATOR;
import static cymru.cartref.e2e.Council.OFFICER;
import static cymru.cartref.e2e.Council.SECOND_EVALUATOR;
import static cymru.cartref.e2e.Council.SUBSTITUTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the opened bids to quality locked: who judges, what is missing, and the scores. */
final class Judging {

    private static final String NOT_AGREED = "–";
    private static final Pattern BID = Pattern.compile("B-\\d{5}");

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

    /** Everything is met but one bid's certificate: asked for once, answered, and the bid excluded by another person. */
    void complianceIsChecked() {
        Visitor officer = cast.as(OFFICER).open("tenders/" + tender + "/compliance");
        String lacking = bidOf(officer, Bidder.RED_KITE);
        officer.page()
                .locator("#check-" + lacking + " > vaadin-details-summary")
                .first()
                .click();
        String item = officer.page()
                .locator("#check-" + lacking + " vaadin-button[id^='" + lacking + "-R'][id$='-missing']")
                .last()
                .getAttribute("id")
                .replace("-missing", "");
        officer.click(item + "-missing").type(item + "-note", "No certificate is promised for families.");
        officer.click(item + "-record-missing")
                .click(item + "-ask-for")
                .type(item + "-question", "Please send your certificate.")
                .click(item + "-ask")
                .sees("Please send your certificate.");
        Person bidder = Bidder.RED_KITE.administrator;
        Visitor asked = cast.as(bidder);
        asked.open(asked.mailed(bidder.email(), "The council asks about bid " + lacking));
        String query =
                asked.page().locator("[id^='Q-']").first().getAttribute("id").replaceAll("(Q-\\d{5}).*", "$1");
        asked.type(query + "-reply", "We have none and cannot get one in time.").click(query + "-send");
        asked.sees("We have none and cannot get one in time.");
        officer.open(officer.mailed(OFFICER.email(), "Bid " + lacking + ": answered"));
        officer.page()
                .locator("#check-" + lacking + " > vaadin-details-summary")
                .first()
                .click();
        officer.page()
                .locator("#" + lacking + "-exclusion-form > vaadin-details-summary")
                .click();
        officer.type(lacking + "-exclusion-reason", "There is no certificate, and none will come.")
                .click(lacking + "-propose-exclusion")
                .sees("There is no certificate, and none will come.");
        Visitor manager = cast.as(MANAGER);
        manager.open(manager.mailed(MANAGER.email(), "Bid " + lacking + ": exclusion proposed"))
                .type(lacking + "-decision-reason", "The certificate is essential for a child's safety.")
                .click(lacking + "-exclude");
        assertThat(manager.page().locator("#" + lacking + "-exclude")).hasCount(0);
        officer.open("tenders/" + tender + "/compliance");
        meetsAll(officer);
        officer.click("finish-check").sees("Quality scoring");
    }

    private static String bidOf(Visitor officer, Bidder bidder) {
        String summary = officer.page()
                .locator("[id^='check-']")
                .filter(new Locator.FilterOptions().setHasText(bidder.title))
                .first()
                .innerText();
        Matcher bid = BID.matcher(summary);
        if (!bid.find()) {
            throw new AssertionError("No bid in " + summary);
        }
        return bid.group();
    }

    private static void meetsAll(Visitor officer) {
        Page page = officer.page();
        assertThat(page.locator("[id^='check-']").first()).isVisible();
        for (Locator panel : page.locator("[id^='check-']").all()) {
            if (!panel.evaluate("details => details.opened").equals(true)) {
                panel.locator(":scope > vaadin-details-summary").first().click();
            }
            Locator met = panel.locator("vaadin-button[id$='-met']");
            for (int left = met.count(); left > 0; left--) {
                met.first().click();
                assertThat(met).hasCount(left - 1);
            }
        }
    }

    void bidsAreScored() {
        for (Person evaluator : List.of(EVALUATOR, SECOND_EVALUATOR, SUBSTITUTE)) {
            Visitor visitor = cast.as(evaluator);
            visitor.open(visitor.mailed(
                    evaluator.email(),
                    tender + ": " + (evaluator == SECOND_EVALUATOR ? "mae'r sgorio" : "scoring has begun")));
            scores(visitor);
        }
    }

    /** Every answer gets a four, and the sheet is handed in. */
    static void scores(Visitor evaluator) {
        Page page = evaluator.page();
        assertThat(page.locator("button[id^='cell-']").first()).isVisible();
        for (Locator cell : page.locator("button[id^='cell-']").all()) {
            cell.focus();
            cell.press("4");
            assertThat(cell).hasText("4");
        }
        evaluator.click("hand-in").click("hand-in-confirm");
        assertThat(page.locator("#hand-in")).hasCount(0);
    }

    void qualityIsModerated() {
        Visitor visitor = cast.as(MODERATOR);
        moderates(visitor.open(visitor.mailed(MODERATOR.email(), tender + ": all scores are in")));
    }

    /** Every score is agreed, and quality is locked. */
    static void moderates(Visitor moderator) {
        Page page = moderator.page();
        assertThat(page.locator("button[id^='cell-']").first()).isVisible();
        for (Locator cell : page.locator("button[id^='cell-']").all()) {
            cell.click();
            moderator.settled();
            page.locator("#agreed vaadin-radio-button").nth(4).click();
            moderator.type("reason", "Clear, and shown by what they do.").click("agree");
            assertThat(cell).not().containsText(NOT_AGREED);
        }
        moderator.click("lock-quality").click("lock-quality-confirm");
        assertThat(page.locator("#lock-quality")).hasCount(0);
    }
}
