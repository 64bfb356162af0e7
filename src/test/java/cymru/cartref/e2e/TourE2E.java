package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each role's main pages of the demo open in both languages without a fault; their pictures, in
 * {@code target/e2e/pictures}, are the README's tour.
 */
class TourE2E extends BrowserTest {

    private static final String PASSWORD = "croeso-i-gartref";

    static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.withDemoContent("tour");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "tomos.bevan@dyffrynawel.example, '=home-officer providers=register-providers providers/P-0001=provider-case"
                + " tenders=tenders tenders/T-0003=tender-case tenders/T-0002/panel=panel"
                + " tenders/T-0002/compliance=compliance tenders/T-0001/award=award contracts=contracts"
                + " contracts/K-0001=contract contracts/K-0001/life=contract-life terms-versions=terms-versions procedure=procedure'",
        "emyr.gwilt@dyffrynawel.example, 'concerns=concerns concerns/new=concern-new concerns/CN-00001=concern"
                + " soft-notes=soft-notes escalations=escalations meetings=meetings closures=closures monitoring=monitoring"
                + " contracts/K-0001/monitoring=contract-monitoring stays=stays directory=directory actions=actions"
                + " standing=standings standing/P-0002=standing inspections=inspections assessments=assessments"
                + " assessments/QA-00001=assessment closures/CL-00001=closure'",
        "carys.lloyd@dyffrynawel.example, 'procedure/escalation=procedure-levels workload=workload calendar=calendar"
                + " deputies=deputies'",
        "morwenna.salt@dyffrynawel.example, audit=audit",
        "gethin.parry@dyffrynawel.example, tenders/T-0002/evaluation=evaluation",
        "gweinyddu@brohafren.example, 'bids=bids bids/B-00002=summary team=team our-standing=our-standing'",
        "gweinyddu@calonawel.example, tenders/T-0003/bid?lot=2=bid",
        "llofnod@pontlantern.example, terms=terms",
        "gweinyddu@nantenfys.example, registration=registration",
        "alun.prosser@dyffrynawel.example, 'people=people incidents=incidents caught-mail=caught-mail'"
    })
    void mainPagesOpenInBothLanguages(String email, String pages) {
        try (Visitor visitor = new Visitor(browser, portal, 1280)) {
            visitor.open("sign-in").picture("sign-in-en");
            visitor.signIn(email, PASSWORD);
            List<String> all = List.of(pages.split(" ", -1));
            String language = (String) visitor.page().evaluate("document.documentElement.lang");
            all.forEach(page -> look(visitor, page, language));
            visitor.page().waitForNavigation(() -> visitor.click("language"));
            all.forEach(page -> look(visitor, page, language.equals("en") ? "cy" : "en"));
        }
    }

    /** @param page its path and its picture's name, with the last equals sign between */
    private static void look(Visitor visitor, String page, String language) {
        visitor.open(page.substring(0, page.lastIndexOf('=')));
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        opened(visitor);
        visitor.accessible().fitsNarrow();
        visitor.picture(page.substring(page.lastIndexOf('=') + 1) + "-" + language);
    }

    /** There, and not one of the pages that say that something is wrong. */
    private static void opened(Visitor visitor) {
        assertThat(visitor.page().locator("main h1")).isVisible();
        visitor.doesNotSee("We cannot find this page").doesNotSee("Something went wrong");
        visitor.doesNotSee("Ni allwn ddod o hyd").doesNotSee("Aeth rhywbeth o'i le");
    }
}
