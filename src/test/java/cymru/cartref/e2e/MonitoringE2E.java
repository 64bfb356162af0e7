package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static cymru.cartref.time.DatabaseClock.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import cymru.cartref.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A year of one contract: four quarters, of which the second's return never comes and nobody reviews it in time, two
 * visits, and a safety indicator that turns red. In the end every mail of the year is compared, with its day.
 */
@SuppressWarnings("NullAway.Init")
class MonitoringE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";
    private static final String CONTRACT = "K-0001";
    private static final String HOME = "Hendre Wen";
    private static final String NAME = "Hendre Wen Homes CIC";
    private static final String PROVIDER = "gweinyddu@hendrewen.example";
    private static final String MONITOR = "dana.okoro@dyffrynawel.example";
    private static final String MANAGER = "carys.lloyd@dyffrynawel.example";
    private static final String WHY = "The manager was ill, and the home is known to be safe.";
    private static final String FEEDBACK = "Thank you. Send the next one in time.";
    private static final String REPORT = "The home is calm and clean. Keep the log of complaints up to date.";
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM yyyy", Language.EN.locale());
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    /** So long before its day a visit is asked for. */
    private static final int ASKED_FOR_DAYS = 28;

    /** What the provider, and the monitor, should have been sent by the end. */
    private final List<Mailbox.Caught> provided = new ArrayList<>();

    private final List<Mailbox.Caught> monitored = new ArrayList<>();

    private Visitor anyone;
    private Visitor provider;
    private Visitor monitor;
    private LocalDate began;
    private LocalDate today;

    @Test
    void everyMailOfAYearComesOnItsDay() {
        try (RunningPortal portal = RunningPortal.withDemoContent("monitoring");
                Visitor readers = new Visitor(browser, portal, 1280);
                Visitor providers = new Visitor(browser, portal, 390);
                Visitor monitors = new Visitor(browser, portal, 1280)) {
            anyone = readers;
            provider = providers.signIn(PROVIDER, PASSWORD);
            monitor = monitors.signIn(MONITOR, PASSWORD);
            began = LocalDate.now(LONDON);
            today = began;

            LocalDate first = quarterThatIsGreen();
            LocalDate second = quarterWithoutReturn(first);
            String visit = planned(today.plusDays(9), false);
            provider.open("visits/" + visit).sees("Ni allwn ddod o hyd");
            at(today.plusDays(9));
            visited(visit);
            quarterWithARedIndicator(quarterThatRecovers(second));
            everyMail();
        }
    }

    /** @return the last day of its period, as of the others */
    private LocalDate quarterThatIsGreen() {
        Cycle cycle = newest();
        LocalDate by = cycle.to().plusDays(1);
        if (today.isBefore(by.minusDays(ASKED_FOR_DAYS))) {
            at(by.minusDays(ASKED_FOR_DAYS));
            visitWanted();
        }
        String visit = planned(by, true);
        told(visit, "Ymweliad monitro: " + HOME);
        opened(cycle);
        sent(cycle, "");
        monitor.open(monitor.mailed(MONITOR, cycle.reference())).sees("The rule gives: Green.");
        reviewed(cycle);
        visited(visit);
        return cycle.to();
    }

    private LocalDate quarterWithoutReturn(LocalDate before) {
        Cycle cycle = newest();
        assertThat(cycle.to()).isEqualTo(quarterAfter(before));
        opened(cycle);
        LocalDate due = cycle.to().plusDays(28);
        at(due.minusDays(7));
        told(cycle.reference(), "Bydd angen ffurflen fonitro cyn hir: " + CONTRACT);
        at(BankHolidays.workingDays(due, 5));
        told(cycle.reference(), "Nodyn atgoffa: mae ffurflen fonitro yn hwyr: " + CONTRACT);
        at(BankHolidays.workingDays(due, 10));
        told(cycle.reference(), "Ail nodyn atgoffa: mae ffurflen fonitro ar goll: " + CONTRACT);
        hears(cycle.reference(), "A monitoring return is missing: " + NAME);
        at(BankHolidays.workingDays(today, 10).plusDays(1));
        hears(cycle.reference(), "The review of a monitoring return is late: " + NAME);
        new Mailbox(anyone, MANAGER).has(cycle.reference());

        monitor.open("monitoring/" + cycle.reference()).sees("The rule gives: Red.");
        monitor.select("colour", "Amber")
                .type("feedback", FEEDBACK)
                .click("review")
                .sees("Write why");
        monitor.type("reason", WHY).accessible().fitsNarrow().picture("monitoring-missed");
        reviewed(cycle);
        provider.open(provider.mailed(PROVIDER, cycle.reference() + ": Adborth"))
                .sees(WHY)
                .sees(FEEDBACK);
        return cycle.to();
    }

    /** @return its reference */
    private String planned(LocalDate on, boolean announced) {
        monitor.open("contracts/" + CONTRACT + "/monitoring");
        monitor.page().locator("#planning > vaadin-details-summary").click();
        monitor.date("visit-day", on.format(TYPED)).select("visit-service", HOME);
        if (!announced) {
            monitor.tick("visit-unannounced");
        }
        monitor.click("plan-visit").atHeading("VI-");
        return monitor.page().locator("main h1").innerText().split(" ", -1)[0];
    }

    /** What is found, and the report, which alone the provider reads. */
    private void visited(String visit) {
        monitor.open("visits/" + visit);
        monitor.page().locator("#save-visit").waitFor();
        for (Locator check : monitor.page().locator("vaadin-select[id^=check-]").all()) {
            String id = check.getAttribute("id");
            monitor.select(id, id.equals("check-COMPLAINTS") ? "Partly met" : "Met");
        }
        monitor.type("findings", "Rooms and papers were seen.")
                .type("children", "They like the garden.")
                .type("staff", "They feel listened to.")
                .type("report", REPORT)
                .click("save-visit")
                .sees("Report being written");
        monitor.open("").sees("Visit, and share the report");
        monitor.open("visits/" + visit).click("share").click("share-confirm").sees("Report shared");
        monitor.accessible().fitsNarrow().picture("monitoring-visit");
        provider.open(provider.mailed(PROVIDER, visit + ": Adroddiad")).sees(REPORT);
        provider.doesNotSee("They like the garden.").accessible().fitsNarrow();
        told(visit, "Adroddiad ymweliad monitro: " + HOME);
    }

    private LocalDate quarterThatRecovers(LocalDate before) {
        Cycle cycle = newest();
        assertThat(cycle.to()).isEqualTo(quarterAfter(before));
        opened(cycle);
        sent(cycle, "");
        monitor.open("monitoring/" + cycle.reference()).sees("The rule gives: Green.");
        reviewed(cycle);
        return cycle.to();
    }

    /** A concern follows, a visit is wanted soon, and the next return is about a month. */
    private void quarterWithARedIndicator(LocalDate before) {
        Cycle cycle = newest();
        assertThat(cycle.to()).isEqualTo(quarterAfter(before));
        opened(cycle);
        sent(cycle, "K10");
        monitor.open("monitoring/" + cycle.reference())
                .sees("The rule gives: Red.")
                .tick("concern");
        monitor.accessible().fitsNarrow().picture("monitoring-red");
        reviewed(cycle);
        String concern = monitor.page()
                .locator("main a[href^='concerns/CN-']")
                .getAttribute("href")
                .replace("concerns/", "");
        hears(concern, "A concern to triage: " + NAME);
        visitWanted();
        Cycle next = newest();
        assertThat(next.to()).isEqualTo(next.from().plusMonths(1).minusDays(1));
        monitor.open("contracts/" + CONTRACT + "/monitoring").accessible().fitsNarrow();
        monitor.picture("monitoring-year");
        provider.open("contracts/" + CONTRACT + "/monitoring").accessible().fitsNarrow();
        provider.picture("monitoring-year-provider");
    }

    /** Of other work there is only what the year brings: papers that run out, an assessment, and the demo's own concern. */
    private void everyMail() {
        assertThat(sentTo(PROVIDER, provided))
                .filteredOn(mail -> !mail.subject().matches("(P-0002|QA-00002): .*"))
                .containsExactlyElementsOf(provided);
        assertThat(sentTo(MONITOR, monitored))
                .filteredOn(mail -> !mail.subject().matches("(QA-00002|CN-00001): .*"))
                .containsExactlyInAnyOrderElementsOf(monitored);
    }

    /** Each once; without what the demo had still to send on its first day. */
    private List<Mailbox.Caught> sentTo(String address, List<Mailbox.Caught> expected) {
        List<Mailbox.Caught> sent = new Mailbox(anyone, address)
                .all().stream()
                        .filter(mail -> mail.day().isAfter(began) || expected.contains(mail))
                        .toList();
        assertThat(sent).doesNotHaveDuplicates();
        return sent;
    }

    /** A cycle as the page of the contract lists it. */
    private record Cycle(String reference, LocalDate from, LocalDate to) {}

    private Cycle newest() {
        monitor.open("contracts/" + CONTRACT + "/monitoring");
        Locator row = monitor.page()
                .locator("main tr")
                .filter(new Locator.FilterOptions().setHasText("MC-"))
                .first();
        String[] cells = row.innerText().split("\t", -1);
        String[] days = cells[1].split(" – ", -1);
        return new Cycle(
                cells[0].strip(), LocalDate.parse(days[0].strip(), SHOWN), LocalDate.parse(days[1].strip(), SHOWN));
    }

    private void opened(Cycle cycle) {
        at(cycle.to().plusDays(1));
        told(cycle.reference(), "Ffurflen fonitro i’w hanfon: " + CONTRACT);
    }

    /** Every figure is as good as can be, but the one named is as bad. */
    private void sent(Cycle cycle, String worst) {
        Page page = provider.open(provider.mailed(PROVIDER, cycle.reference() + ": Ffurflen fonitro i’w hanfon"))
                .page();
        page.locator("#return-form").waitFor();
        for (Locator figure : page.locator("[id^=figure-]").all()) {
            String id = figure.getAttribute("id");
            boolean highIsGood = figure.locator("[slot=helper]").innerText().startsWith("Gwyrdd o ");
            provider.type(id, highIsGood != id.equals("figure-" + worst) ? "100" : "0");
        }
        provider.type("remarks", "Chwarter tawel.").settled();
        provider.accessible().fitsNarrow().picture("monitoring-return");
        provider.click("send").sees("Anfonwyd y ffurflen. Gallwch ei chywiro");
        hears(cycle.reference(), "A monitoring return to review: " + NAME);
    }

    private void reviewed(Cycle cycle) {
        monitor.type("feedback", FEEDBACK).click("review").sees("This return is reviewed and closed.");
        told(cycle.reference(), "Adborth ar eich ffurflen fonitro: " + CONTRACT);
    }

    private void visitWanted() {
        hears(CONTRACT, "A visit to plan: " + NAME);
    }

    private void told(String about, String subject) {
        expect(provided, PROVIDER, about + ": " + subject);
    }

    private void hears(String about, String subject) {
        expect(monitored, MONITOR, about + ": " + subject);
    }

    private void expect(List<Mailbox.Caught> list, String address, String subject) {
        new Mailbox(anyone, address).has(subject);
        list.add(new Mailbox.Caught(today, subject));
    }

    /** Moves the clock on to this day. */
    private void at(LocalDate day) {
        anyone.open("demo/clock")
                .type("days", String.valueOf(ChronoUnit.DAYS.between(today, day)))
                .click("move")
                .sees(day.format(SHOWN));
        today = day;
    }

    private static LocalDate quarterAfter(LocalDate end) {
        return end.plusDays(1).plusMonths(3).minusDays(1);
    }
}
