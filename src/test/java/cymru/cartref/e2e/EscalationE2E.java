package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The demo's concern from triage to a stop of new children, its plan, and what the provider reads of it. */
class EscalationE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";
    private static final String WHY = "Nobody can say who is on duty at night.";
    private static final String SAFETY = "One adult was alone with three young people.";

    @Test
    void concernIsTriagedToALevelAndNewChildrenAreStoppedAtOnce() {
        try (RunningPortal portal = RunningPortal.withDemoContent("escalation");
                Visitor monitor = new Visitor(browser, portal, 390);
                Visitor manager = new Visitor(browser, portal, 1280);
                Visitor head = new Visitor(browser, portal, 1280);
                Visitor provider = new Visitor(browser, portal, 1280)) {
            provider.signIn("gweinyddu@hendrewen.example", PASSWORD).open("escalations/EC-0001");
            provider.sees("Ni allwn ddod o hyd");

            triage(monitor.signIn("dana.okoro@dyffrynawel.example", PASSWORD));
            manager.signIn("carys.lloyd@dyffrynawel.example", PASSWORD);
            manager.open(manager.mailed("carys.lloyd@dyffrynawel.example", "EC-0001"))
                    .atHeading("EC-0001");
            beginPlan(manager);
            provider.open("escalations/EC-0001").sees("Ni allwn ddod o hyd");
            stopAtOnce(head.signIn("huw.merrick@dyffrynawel.example", PASSWORD).open("escalations/EC-0001"));

            provider.open(provider.mailed("gweinyddu@hendrewen.example", "EC-0001"))
                    .sees(WHY)
                    .doesNotSee(SAFETY)
                    .doesNotSee("CN-00001")
                    .accessible();
            provider.open("concerns/CN-00001").sees("Ni allwn ddod o hyd");
        }
    }

    private static void triage(Visitor monitor) {
        Page page = monitor.page();
        monitor.open("concerns/CN-00001").fitsNarrow();
        page.locator("#severity vaadin-radio-button").nth(2).click();
        page.locator("#likelihood vaadin-radio-button").nth(3).click();
        assertThat(page.locator("#result")).containsText("12 of 25");
        monitor.settled().click("decide").click("decide-confirm");
        assertThat(page.locator("#decide")).hasCount(0);
    }

    private static void beginPlan(Visitor manager) {
        manager.click("open-plan");
        assertThat(manager.page().locator("#plan-link")).containsText("AP-0001");
    }

    private static void stopAtOnce(Visitor head) {
        head.page().locator("#at-once > vaadin-details-summary").click();
        head.type("at-once-reason", WHY)
                .type("at-once-safety", SAFETY)
                .settled()
                .click("at-once-do");
        assertThat(head.page().locator("#RD-0001")).containsText("In force");
    }
}
