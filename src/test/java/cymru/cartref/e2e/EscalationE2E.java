package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.time.DatabaseClock.LONDON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/**
 * A concern raised on a telephone comes to a stop of new children, which holds up the award of a tender that the provider
 * has won; the action behind it is verified, the case steps down, and the award goes on.
 */
@SuppressWarnings("NullAway.Init")
class EscalationE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";
    private static final String PROVIDER = "gweinyddu@calonawel.example";
    private static final String NAME = "Calon Awel Fostering";
    private static final String TENDER = "T-0002";
    private static final String WHAT = "Two carers' checks ran out in the spring, and nobody noticed.";
    private static final String WHY = "Nobody watches when carers' checks run out.";
    private static final String SAFETY = "Children live with the two carers now.";
    private static final String LIFTED = "Every check is in date, and a person is named who watches.";
    private static final int MINIMUM_DAYS = 28;

    private RunningPortal portal;
    private Visitor phone;
    private Visitor manager;
    private Visitor head;
    private Visitor provider;
    private Visitor officer;

    @Test
    void anAwardWaitsUntilTheProviderMayTakeChildrenAgain() {
        try (RunningPortal started = RunningPortal.withDemoContent("escalation");
                Visitor monitors = new Visitor(browser, started, 390);
                Visitor managers = new Visitor(browser, started, 1280);
                Visitor heads = new Visitor(browser, started, 1280);
                Visitor providers = new Visitor(browser, started, 1280);
                Visitor officers = new Visitor(browser, started, 1280)) {
            portal = started;
            phone = monitors.signIn("dana.okoro@dyffrynawel.example", PASSWORD);
            manager = managers.signIn("carys.lloyd@dyffrynawel.example", PASSWORD);
            head = heads.signIn("huw.merrick@dyffrynawel.example", PASSWORD);
            provider = providers.signIn(PROVIDER, PASSWORD);
            officer = officers.signIn("tomos.bevan@dyffrynawel.example", PASSWORD);

            qualityIsAgreed();
            String concern = raised();
            triagedToLevelTwo(concern);
            toldAndPlanned();
            newChildrenAreStopped(concern);
            awardIsRefused();
            actionIsVerified();
            referralsAreLifted();
            steppedDown();
            awardIsMade();
        }
    }

    private void qualityIsAgreed() {
        for (String evaluator : new String[] {"priya.nair", "gethin.parry"}) {
            try (Visitor visitor = new Visitor(browser, portal, 1280)) {
                Judging.scores(visitor.signIn(evaluator + "@dyffrynawel.example", PASSWORD)
                        .open("tenders/" + TENDER + "/evaluation"));
            }
        }
        try (Visitor visitor = new Visitor(browser, portal, 1280)) {
            Judging.moderates(visitor.signIn("rhian.tudor@dyffrynawel.example", PASSWORD)
                    .open("tenders/" + TENDER + "/evaluation"));
        }
    }

    /** @return its reference */
    private String raised() {
        phone.open("concerns/new").page().locator("#service input").fill("Calon Awel");
        phone.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText("The whole provider"))
                .click();
        phone.click("next").type("what", WHAT).click("next").tick("day-unknown").click("next");
        phone.page()
                .getByLabel("No", new Page.GetByLabelOptions().setExact(true))
                .check();
        phone.click("next").click("send").atHeading("CN-0").sees(WHAT);
        return phone.page().locator("main h1").innerText().split(" ", -1)[0];
    }

    private void triagedToLevelTwo(String concern) {
        Page page = phone.page();
        provider.open("concerns/" + concern).sees("Ni allwn ddod o hyd");
        phone.open("concerns/" + concern).fitsNarrow();
        page.locator("#severity vaadin-radio-button").nth(2).click();
        page.locator("#likelihood vaadin-radio-button").nth(3).click();
        assertThat(page.locator("#result")).containsText("12 of 25");
        phone.settled().click("decide").click("decide-confirm");
        assertThat(page.locator("#decide")).hasCount(0);
    }

    /** The provider reads the letter of the level, and the plan once it was sent. */
    private void toldAndPlanned() {
        provider.open("escalations/EC-0001").sees("Ni allwn ddod o hyd");
        manager.open(manager.mailed("carys.lloyd@dyffrynawel.example", "EC-0001"))
                .atHeading("EC-0001");
        opened(manager, "tell")
                .type("tell-reason", WHY)
                .date("tell-meeting", inDays(7))
                .click("tell-do");
        assertThat(manager.page().locator("#tell")).hasCount(0);
        manager.click("open-plan");
        manager.open("plans/AP-0001").click("add-action").settled();
        manager.type("what", "Name a person who watches, and bring every check up to date.")
                .pick("owner", "Elin Caradog")
                .date("due", inDays(14))
                .click("panel-deed");
        assertThat(manager.page().locator("#action-1")).isVisible();
        manager.click("send").click("panel-deed");
        assertThat(manager.page().locator("#send")).hasCount(0);
        provider.open(provider.mailed(PROVIDER, "AP-0001")).click("agree").click("panel-deed");
        assertThat(provider.page().locator("#agree")).hasCount(0);
    }

    private void newChildrenAreStopped(String concern) {
        opened(head.open("escalations/EC-0001"), "at-once")
                .type("at-once-reason", WHY)
                .type("at-once-safety", SAFETY)
                .settled()
                .click("at-once-do");
        assertThat(head.page().locator("#RD-0001")).containsText("In force");
        provider.open(provider.mailed(PROVIDER, "EC-0001:"));
        assertThat(provider.page().locator("#RD-0001")).containsText(WHY);
        provider.doesNotSee(SAFETY).doesNotSee(concern).accessible();
        provider.open("concerns/" + concern).sees("Ni allwn ddod o hyd");
    }

    private void awardIsRefused() {
        officer.open("tenders/" + TENDER + "/award").click("open-prices");
        assertThat(officer.page().locator("#recommend")).isVisible();
        officer.click("recommend").sees(NAME + " takes no new children at present by a decision of the council");
        officer.doesNotSee("Award recommended").accessible().picture("award-refused");
    }

    private void actionIsVerified() {
        provider.open("plans/AP-0001").handIn("evidence-1", "checks.pdf");
        assertThat(provider.page().locator("#action-1 a").getByText("checks.pdf"))
                .isVisible();
        provider.click("done-1").type("note", "Done; the list is here.").click("panel-deed");
        assertThat(provider.page().locator("#done-1")).hasCount(0);
        manager.open("plans/AP-0001").click("verify-1").click("panel-deed");
        assertThat(manager.page().locator("#verify-1")).hasCount(0);
    }

    private void referralsAreLifted() {
        opened(head.open("escalations/EC-0001"), "lift")
                .type("lift-reason", LIFTED)
                .click("lift-do");
        assertThat(head.page().locator("#RD-0001")).not().containsText("In force");
        provider.open("escalations/EC-0001").sees(LIFTED);
    }

    /** Not before its time. */
    private void steppedDown() {
        manager.open("escalations/EC-0001");
        assertThat(manager.page().locator("#now")).isVisible();
        assertThat(manager.page().locator("#lower")).hasCount(0);
        try (Visitor visitor = new Visitor(browser, portal, 1280)) {
            visitor.open("demo/clock")
                    .type("days", String.valueOf(MINIMUM_DAYS))
                    .click("move")
                    .sees(LocalDate.now(LONDON)
                            .plusDays(MINIMUM_DAYS)
                            .format(DateTimeFormatter.ofPattern("d MMM yyyy", java.util.Locale.UK)));
        }
        opened(manager.open("escalations/EC-0001"), "lower")
                .type("lower-reason", LIFTED)
                .click("lower-do");
        assertThat(manager.page().locator("#lower")).hasCount(0);
    }

    private void awardIsMade() {
        officer.open("tenders/" + TENDER + "/award").click("recommend").sees("Award recommended");
        head.open("tenders/" + TENDER + "/award").sees(NAME).click("approve-award");
        head.sees("Award approved");
    }

    private static String inDays(int days) {
        return LocalDate.now(LONDON).plusDays(days).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    private static Visitor opened(Visitor visitor, String form) {
        visitor.page().locator("#" + form + " > vaadin-details-summary").click();
        return visitor.settled();
    }
}
