package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.time.DatabaseClock.LONDON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The portal is killed while each step of a case is on its way, and started again: the step was made once or not at all,
 * and where it was not it can be made. The audit trail stays whole, and every process waits where its case stands.
 */
@SuppressWarnings("NullAway.Init")
class KilledE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";
    private static final String MONITOR = "dana.okoro@dyffrynawel.example";
    private static final String HEAD = "huw.merrick@dyffrynawel.example";
    private static final String CASES = "main a[href^='escalations/EC-']";
    private static final String DECISIONS = "[id^='RD-']";

    private RunningPortal portal;

    @Test
    void aCaseOutlivesEveryKill() {
        try (RunningPortal started = RunningPortal.withDemoContent("killed")) {
            portal = started;
            step(MONITOR, "concerns/CN-00001", KilledE2E::triages, page -> page.locator(CASES));
            String path = pathOfCase();
            step(
                    HEAD,
                    path,
                    head -> opened(head, "tell")
                            .type("tell-reason", "Too few staff in the evenings.")
                            .date("tell-meeting", meetingDay())
                            .click("tell-do"),
                    page -> page.locator("#letters vaadin-details"));
            step(
                    HEAD,
                    path,
                    head -> opened(head, "at-once")
                            .type("at-once-reason", "Nobody can say who is on duty at night.")
                            .type("at-once-safety", "One adult was alone with three young people.")
                            .click("at-once-do"),
                    page -> page.locator(DECISIONS));
            step(
                    HEAD,
                    path,
                    head -> opened(head, "lift")
                            .type("lift-reason", "Two adults are on duty again.")
                            .click("lift-do"),
                    page -> page.locator(DECISIONS).getByText("Two adults are on duty again."));
            nothingCameTwice(path);
            everythingAgrees();
        }
    }

    /**
     * @param made does what the step asks, its last click included
     * @param trace what the page of the case shows once the step was made
     */
    private void step(String email, String path, Consumer<Visitor> made, Function<Page, Locator> trace) {
        try (Visitor visitor = at(email, path)) {
            assertThat(trace.apply(visitor.page())).hasCount(0);
            made.accept(visitor);
            portal.kill();
        }
        try (Visitor visitor = at(email, path)) {
            if (trace.apply(visitor.page()).count() == 0) {
                made.accept(visitor);
            }
            assertThat(trace.apply(visitor.page())).hasCount(1);
        }
    }

    private Visitor at(String email, String path) {
        Visitor visitor =
                new Visitor(browser, portal, 1280).signIn(email, PASSWORD).open(path);
        visitor.page().locator("main h1").waitFor();
        return visitor.settled();
    }

    private static void triages(Visitor monitor) {
        monitor.page().locator("#severity vaadin-radio-button").nth(2).click();
        monitor.page().locator("#likelihood vaadin-radio-button").nth(3).click();
        assertThat(monitor.page().locator("#result")).containsText("12 of 25");
        monitor.click("decide").click("decide-confirm");
    }

    private static Visitor opened(Visitor visitor, String form) {
        visitor.page().locator("#" + form + " > vaadin-details-summary").click();
        return visitor.settled();
    }

    private static String meetingDay() {
        return LocalDate.now(LONDON).plusDays(7).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    /** A number that a killed deed had drawn is not drawn again, so the first case need not be EC-0001. */
    private String pathOfCase() {
        try (Visitor monitor = at(MONITOR, "concerns/CN-00001")) {
            return monitor.page().locator(CASES).getAttribute("href");
        }
    }

    /** The letter of the level, of the stop, and of its end. */
    private void nothingCameTwice(String path) {
        try (Visitor head = at(HEAD, path)) {
            assertThat(head.page().locator("#letters vaadin-details")).hasCount(3);
            assertThat(head.page().locator(DECISIONS)).hasCount(1);
            head.open("escalations");
            assertThat(head.page().locator(CASES)).hasCount(1);
        }
    }

    private void everythingAgrees() {
        try (Visitor auditor = at("morwenna.salt@dyffrynawel.example", "audit");
                Visitor administrator = at("alun.prosser@dyffrynawel.example", "incidents")) {
            auditor.click("verify-audit").sees("The audit trail is whole");
            administrator.sees("Nothing has gone wrong.");
        }
    }
}
