package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.time.DatabaseClock.LONDON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An assessment whose facts are contested: one comment is right, one is not, and another person than the assessor says so. */
class AssessmentE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";
    private static final String HOME = "Tŷ'r Ardd";
    private static final String PROVIDER = "gweinyddu@hendrewen.example";

    @Test
    void contestedFactsAreDecidedBySomebodyWithoutAPartInIt() {
        try (RunningPortal portal = RunningPortal.withDemoContent("assessment");
                Visitor monitor = new Visitor(browser, portal, 1280);
                Visitor manager = new Visitor(browser, portal, 1280);
                Visitor provider = new Visitor(browser, portal, 390)) {
            String assessment = opened(monitor.signIn("dana.okoro@dyffrynawel.example", PASSWORD));
            String mailed = provider.signIn(PROVIDER, PASSWORD).mailed(PROVIDER, "Aseswch eich hun");
            provider.open(mailed).atHeading(HOME);
            provider.select("self-score-Q1", "4 –").type("self-words-Q1", "The log shows it.");
            sent(provider, "self");
            provider.sees("o hyd ar 14 cwestiwn");
            portal.restart();
            provider.signIn(PROVIDER, PASSWORD).open(assessment);
            assertThat(provider.page().locator("#self-words-Q1 textarea")).hasValue("The log shows it.");
            answered(provider, "self", "3 –", "Seen every month.", 2);
            provider.accessible().fitsNarrow().picture("assessment-self");
            sent(provider, "self");
            provider.sees("Mae'r cyngor yn adolygu papurau ac yn ymweld.");

            monitor.signIn("dana.okoro@dyffrynawel.example", PASSWORD).open(assessment);
            monitor.date("visit-day", today()).click("visit-do").sees("The log shows it.");
            answered(monitor, "work", "1 –", "Not in the files that were seen.", 1);
            monitor.accessible().fitsNarrow();
            sent(monitor, "work");
            monitor.sees("25%");

            provider.open(provider.mailed(PROVIDER, "Adroddiad drafft"))
                    .sees("Darllenwch y drafft, a dywedwch beth nad yw'n gywir yn ei ffeithiau.");
            provider.type("comment-Q1", "The log is in the second folder.")
                    .type("comment-Q2", "Two checks were in date.");
            provider.accessible().fitsNarrow().picture("assessment-comments");
            sent(provider, "comments");

            manager.signIn("huw.merrick@dyffrynawel.example", PASSWORD).open(assessment);
            sent(manager, "review");
            manager.sees("Decide on every comment");
            decided(manager, "Q2", "Accepted", "The two certificates were shown.");
            manager.select("new-score-Q2", "4 –");
            decided(manager, "Q1", "Not accepted", "The folder holds last year's log.");
            manager.accessible().fitsNarrow().picture("assessment-review");
            sent(manager, "review");
            manager.sees("The report is final.");

            provider.open(provider.mailed(PROVIDER, "Adroddiad terfynol")).sees("Mae'r adroddiad yn derfynol.");
            opened(provider, "The folder holds last year's log.");
            opened(provider, "The two certificates were shown.");
            assertThat(provider.page().locator("#pdf-CY")).isVisible();
            assertThat(provider.page().locator("#comments-form")).not().isAttached();
            monitor.open("assessments?view=FINAL&text=" + reference(assessment)).sees(HOME);
            monitor.open(assessment).sees("31%").accessible().fitsNarrow().picture("assessment");
            Locator plan = monitor.page().locator("main a[href^='plans/']");
            assertThat(provider.page().locator("main a[href^='plans/']")).not().isAttached();
            monitor.open(plan.getAttribute("href")).atHeading("After the assessment of " + HOME);
        }
    }

    /** @return its path */
    private static String opened(Visitor monitor) {
        monitor.open("assessments");
        monitor.page().locator("#open > vaadin-details-summary").click();
        monitor.pick("service", HOME).click("open-do").atHeading(HOME);
        return "assessments/" + monitor.page().locator("main h1").innerText().split(" ", -1)[0];
    }

    private static String reference(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    /** Every question from this one on. */
    private static void answered(Visitor visitor, String form, String score, String words, int from) {
        for (int question = from; question <= 15; question++) {
            visitor.select(form + "-score-Q" + question, score).type(form + "-words-Q" + question, words);
        }
        visitor.settled();
    }

    private static void sent(Visitor visitor, String form) {
        visitor.click(form + "-do").click(form + "-do-confirm").settled();
    }

    private static void decided(Visitor manager, String question, String answer, String reply) {
        manager.page()
                .locator("#accepted-" + question)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        manager.type("reply-" + question, reply);
    }

    /** What was said lies folded under its standard. */
    private static void opened(Visitor visitor, String words) {
        Page page = visitor.page();
        List<Locator> folded = page.locator("#report vaadin-details:not([opened]) > vaadin-details-summary")
                .all();
        folded.reversed().forEach(Locator::click);
        assertThat(page.locator("#report")).containsText(words);
    }

    private static String today() {
        return LocalDate.now(LONDON).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }
}
