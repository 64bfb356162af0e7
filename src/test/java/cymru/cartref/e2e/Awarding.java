package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.e2e.Council.HEAD;
import static cymru.cartref.e2e.Council.OFFICER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** From quality locked to signed contracts: prices, the award, the summaries, the notices and both signatures. */
final class Awarding {

    private static final double A_MOMENT_MILLIS = 5_000;

    private final Cast cast;
    private final String tender;

    Awarding(Cast cast, String tender) {
        this.cast = cast;
        this.tender = tender;
    }

    /** Prices open, two bids are level at the cut, lots are drawn. */
    void awardIsMade(String today) {
        Visitor officer = cast.as(OFFICER);
        Page page = officer.page();
        officer.open(officer.mailed(OFFICER.email(), tender + ": quality is locked"))
                .click("open-prices");
        assertThat(page.locator("#draw-2")).isVisible();
        officer.click("recommend").sees("level where the line is drawn");
        officer.settled()
                .select("draw-2-1", Bidder.DOLWEN.title)
                .select("draw-2-2", Bidder.CLOVER_PATH.title)
                .type("draw-2-witness", "Tomos Bevan")
                .click("draw-2-record");
        assertThat(page.locator("#draw-2")).isHidden();
        officer.type("recommendation", "The best by the published criteria; the tie was drawn.")
                .click("recommend");
        officer.sees("Award recommended");
        Visitor head = cast.as(HEAD);
        head.open(head.mailed(HEAD.email(), tender + ": award for approval")).click("approve-award");
        head.sees("Award approved");
        officer.open(officer.mailed(OFFICER.email(), tender + ": award approved"));
        officer.open("tenders/" + tender + "/award").click("issue-summaries").click("issue-summaries-confirm");
        officer.sees("Summaries issued");
        Person excluded = Bidder.RED_KITE.administrator;
        Visitor bidder = cast.as(excluded);
        bidder.open(bidder.mailed(excluded.email(), "The outcome of bid"))
                .sees("The certificate is essential for a child's safety.");
        officer.type("award-notice", "2026/S 000-000456")
                .date("award-notice-day", today)
                .click("record-award-notice");
        officer.sees("Standstill");
    }

    /**
     * A winner signs what it was shown, after its certificates were checked; the council signs last.
     *
     * @return how many contracts it had
     */
    int contractsAreSigned(Person signatory) {
        Visitor visitor = cast.as(signatory).open("contracts");
        List<String> contracts = contracts(visitor);
        contracts.forEach(contract -> sign(visitor, contract));
        return contracts.size();
    }

    private static List<String> contracts(Visitor visitor) {
        Locator links = visitor.page().locator("#contracts a[href*='contracts/K-']");
        try {
            links.first().waitFor(new Locator.WaitForOptions().setTimeout(A_MOMENT_MILLIS));
        } catch (TimeoutError nobodyAwarded) {
            return List.of();
        }
        return links.all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
    }

    private void sign(Visitor visitor, String contract) {
        visitor.open(contract);
        assertThat(visitor.page().locator("#now")).isVisible();
        int certificates =
                visitor.page().locator("vaadin-upload[id^='upload-']").count();
        for (int number = 1; number <= certificates; number++) {
            visitor.handIn("upload-" + number, "certificate.pdf");
            assertThat(visitor.page().locator("a[id^='file-']")).hasCount(number);
        }
        Visitor officer = cast.as(OFFICER).open(contract);
        for (int number = 1; number <= certificates; number++) {
            officer.click("accept-" + number);
            assertThat(officer.page().locator("#accept-" + number)).hasCount(0);
        }
        visitor.open(contract).type("capacity", "Director").tick("confirmed").click("sign");
        assertThat(visitor.page().locator("#signature-provider")).isVisible();
        Visitor head = cast.as(HEAD).open(contract);
        head.type("capacity", "Head of service").tick("confirmed").click("sign");
        assertThat(head.page().locator("#signature-council")).isVisible();
    }

    void detailsAreNoticed(String today) {
        Visitor officer = cast.as(OFFICER).open("tenders/" + tender + "/award");
        officer.type("details-notice", "2026/S 000-000789")
                .date("details-notice-day", today)
                .click("record-details-notice")
                .sees("Complete");
        assertThat(officer.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(tender);
    }
}
