package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.time.DatabaseClock.LONDON;

import com.microsoft.playwright.Locator;
import cymru.cartref.concern.closure.ClosureStep;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A home that closes at once: three children of two authorities, each seen through, lessons learnt, closed. */
class ClosureE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";
    private static final String HOME = "Tŷ'r Ardd";
    private static final Pattern CHILD = Pattern.compile("C-\\w{4}-\\w{3}");
    private static final int CHILDREN = 3;

    @Test
    void everyChildIsSeenThroughBeforeTheHomeHasClosed() {
        try (RunningPortal portal = RunningPortal.withDemoContent("closure");
                Visitor monitor = new Visitor(browser, portal, 1280);
                Visitor head = new Visitor(browser, portal, 1280)) {
            thirdChild(monitor.signIn("dana.okoro@dyffrynawel.example", PASSWORD));
            head.signIn("huw.merrick@dyffrynawel.example", PASSWORD);
            String closure = opened(head);
            monitor.open(closure);
            assertThat(monitor.page().locator("#authorities-told"))
                    .containsText(
                            Pattern.compile("Cardiff.*Vale of Glamorgan|Vale of Glamorgan.*Cardiff", Pattern.DOTALL));
            assertThat(children(monitor)).hasCount(CHILDREN);
            words(head, "group", "Fire service, both authorities, the health board.");
            words(head, "plan", "Staff go with the children until the last day.");
            portal.restart();
            monitor.signIn("dana.okoro@dyffrynawel.example", PASSWORD);
            for (int child = 0; child < CHILDREN; child++) {
                seenThrough(monitor, closure);
            }
            monitor.accessible().fitsNarrow().picture("closure");
            head.signIn("huw.merrick@dyffrynawel.example", PASSWORD);
            everybodyIsTold(head.open(closure));
            words(head, "lessons", "Detectors in every roof space.");
            head.sees("The service has closed");
            monitor.open("closures?ended=yes").sees(HOME).sees("Closed");
        }
    }

    /** Two live there in the demo: one of Cardiff, one of the Vale. */
    private static void thirdChild(Visitor monitor) {
        monitor.open("stays");
        monitor.page().locator("main vaadin-menu-bar-button:visible").first().click();
        monitor.clickText("Make a reference");
        monitor.pick("new-authority", "Cardiff")
                .select("new-age-band", "10")
                .click("save-child")
                .pick("stay-home", HOME)
                .click("save-stay");
        assertThat(monitor.page().locator("#save-stay")).isHidden();
    }

    /** @return its path */
    private static String opened(Visitor head) {
        head.open("closures");
        head.page().locator("#open > vaadin-details-summary").click();
        head.pick("open-service", HOME).select("open-kind", "Emergency");
        head.select("open-cause", "Fire or flood")
                .date("open-closesOn", today())
                .type("open-why", "The roof burnt.")
                .click("open-do");
        assertThat(head.page().locator("#open-standards")).hasAttribute("invalid", "");
        head.type("open-standards", "Two staff with each child.").click("open-do");
        head.sees("The roof burnt.").atHeading(HOME);
        return "closures/" + head.page().locator("main h1").innerText().split(" ", -1)[0];
    }

    /** It is refused as long as one of them is missing; the lesson that was typed stays. */
    private static void everybodyIsTold(Visitor head) {
        head.type("lessons-words", "Detectors in every roof space.").click("lessons-do");
        head.sees("Record first when the children and families");
        for (String whom :
                List.of("Children who live there", "The authority where it is", "The health board", "The regulator")) {
            head.page().locator("#tell > vaadin-details-summary").click();
            head.select("tell-whom", whom).date("tell-day", today()).click("tell-do");
            assertThat(head.page().locator("#told tr").filter(new Locator.FilterOptions().setHasText(whom)))
                    .not()
                    .containsText("Not yet");
        }
        assertThat(head.page().locator("#lessons-words textarea")).hasValue("Detectors in every roof space.");
    }

    private static void words(Visitor head, String form, String words) {
        head.type(form + "-words", words).click(form + "-do").sees(words);
    }

    private static Locator children(Visitor visitor) {
        return visitor.page().locator("#children > [id^='child-']");
    }

    /** The first child who is not yet: who has not moved while the list of stays says that they live there. */
    private static void seenThrough(Visitor monitor, String closure) {
        monitor.open(closure);
        Locator open = children(monitor)
                .filter(new Locator.FilterOptions().setHas(monitor.page().locator("[id^='step-']")))
                .first();
        String row = open.getAttribute("id").substring("child-".length());
        Matcher child = CHILD.matcher(open.innerText());
        org.assertj.core.api.Assertions.assertThat(child.find()).isTrue();
        int left = ClosureStep.values().length;
        while (left > 2) {
            step(monitor, row);
            left--;
            assertThat(monitor.page().locator("#child-" + row)).containsText(left + " things left");
        }
        step(monitor, row);
        monitor.sees("This child still stays there");
        stayEnds(monitor, child.group());
        monitor.open(closure);
        step(monitor, row);
        assertThat(monitor.page().locator("#child-" + row)).containsText("1 thing left");
        step(monitor, row);
        assertThat(monitor.page().locator("#child-" + row)).containsText("Seen through");
    }

    /** The next step is chosen when the page opens. */
    private static void step(Visitor monitor, String row) {
        monitor.date("step-" + row + "-day", today()).click("step-" + row + "-do");
    }

    private static void stayEnds(Visitor monitor, String child) {
        monitor.open("stays");
        monitor.page()
                .locator("vaadin-button[aria-label='End the stay of " + child + "']")
                .click();
        monitor.select("stay-reason", "The home closed").click("save-end");
        assertThat(monitor.page().locator("#save-end")).isHidden();
    }

    private static String today() {
        return LocalDate.now(LONDON).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }
}
