package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A small charity registers, is asked a question by mail and answers it; its papers are verified, restart or not. */
class ProviderE2E extends BrowserTest {

    private static final String PASSWORD = "pedwar oen bach melyn";
    private static final String OFFICER = "tomos.bevan@dyffrynawel.example";
    private static final String PROVIDER = "elin@llwybr-newydd.example";
    private static final List<String> DECLARATIONS = List.of(
            "TRUE_AND_COMPLETE",
            "NO_EXCLUSION_GROUND",
            "SAFEGUARDING",
            "FIT_PERSONS",
            "DATA_PROTECTION",
            "TELL_OF_CHANGES");

    @Test
    void charityRegistersAnswersAQuestionAndItsPapersAreStillVerifiedAfterARestart() {
        try (RunningPortal portal = RunningPortal.withDemoContent("provider");
                Visitor provider = new Visitor(browser, portal, 1280);
                Visitor officer = new Visitor(browser, portal, 1280)) {
            arrive(provider);
            whoWeAre(provider);
            people(provider);
            services(provider);
            papers(provider);
            declareAndSend(provider);
            String reference = askAQuestion(officer);
            answer(provider);
            verifyPapers(officer, reference);
            portal.restart();
            officer.signIn(OFFICER, "croeso-i-gartref")
                    .open("providers/" + reference)
                    .sees("Being vetted")
                    .sees("Llwybr Newydd")
                    .picture("provider-case-en");
        }
    }

    private static void arrive(Visitor provider) {
        provider.open("register")
                .type("name", "Elin Môn")
                .type("email", PROVIDER)
                .click("register-button")
                .sees("We have sent a message")
                .open(provider.mailed(PROVIDER))
                .type("password", PASSWORD)
                .click("password-button");
        assertThat(provider.page().locator("#sign-out")).isAttached();
        provider.open("registration")
                .type("provider-name", "Llwybr Newydd")
                .select("provider-legalForm", "Charitable incorporated organisation")
                .click("provider-begin")
                .sees("Who we are");
    }

    private static void whoWeAre(Visitor provider) {
        Locator number = provider.page().locator("[id='provider-number.CHARITY_ENGLAND_WALES'] input");
        number.fill("12");
        provider.type("provider-registeredOffice", "2 Heol y Parc, Caerdydd CF11 8AA")
                .type("provider-email", "post@llwybr-newydd.example")
                .type("provider-phone", "029 2000 0000")
                .click("provider-save");
        assertThat(provider.page().locator("[id='provider-number.CHARITY_ENGLAND_WALES']"))
                .hasAttribute("invalid", "");
        provider.picture("registration-en");
        number.fill("1187654");
        provider.click("provider-save").sees("Nobody is named yet");
    }

    private static void people(Visitor provider) {
        for (String role : List.of("Responsible individual", "Registered manager", "Contact")) {
            provider.click("provider-people-add")
                    .select("provider-role", role)
                    .type("provider-person\\.name", "Mair Rees")
                    .type("provider-person\\.email", "mair@llwybr-newydd.example")
                    .type("provider-person\\.phone", "029 2000 0001")
                    .click("provider-people-save");
            assertThat(provider.page().locator("ul.files li").filter(new Locator.FilterOptions().setHasText(role)))
                    .isVisible();
        }
        provider.click("provider-next").sees("Services");
    }

    private static void services(Visitor provider) {
        provider.click("provider-services-add")
                .select("provider-kind", "Fostering")
                .type("provider-service\\.name", "Maethu Llwybr Newydd")
                .select("provider-regulator", "Care Inspectorate Wales")
                .type("provider-regulatorReference", "SIN-00012345-KQXP")
                .type("provider-places", "20")
                .type("provider-vacancies", "3")
                .type("provider-ageFrom", "0")
                .type("provider-ageTo", "17");
        provider.page().getByLabel("Girls").check();
        provider.page().getByLabel("Boys").check();
        provider.choose("provider-needs", "Teenagers")
                .choose("provider-areas", "Cardiff")
                .click("provider-services-save")
                .sees("Maethu Llwybr Newydd")
                .click("provider-next")
                .sees("Still needed");
    }

    /** Each kind that is asked for, until nothing is missing. */
    private static void papers(Visitor provider) {
        Locator needed = provider.page().locator("#provider-needed li");
        int left = needed.count();
        while (left > 0) {
            provider.date("provider-issued", "05/01/2026").date("provider-expires", "05/01/2099");
            provider.handIn("provider-upload", "papur ŵ.pdf");
            left--;
            assertThat(needed).hasCount(left);
        }
        provider.click("provider-next").sees("What we have told in this registration is true and complete");
    }

    private static void declareAndSend(Visitor provider) {
        DECLARATIONS.forEach(declaration -> provider.tick("provider-declare-" + declaration));
        provider.click("provider-save").click("provider-submit").sees("Being vetted");
    }

    private static String askAQuestion(Visitor officer) {
        officer.signIn(OFFICER, "croeso-i-gartref").open("").sees("Llwybr Newydd");
        officer.page()
                .locator(".task", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Llwybr Newydd"))
                .locator("a")
                .first()
                .click();
        officer.atHeading("Llwybr Newydd");
        String url = officer.page().url();
        String reference = url.substring(url.lastIndexOf('/') + 1).replaceAll("[?#].*", "");
        officer.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.TAB)
                .getByText("Vetting")
                .click();
        officer.type("provider-question", "Who covers for your manager?")
                .click("provider-ask")
                .sees("Who covers for your manager?");
        return reference;
    }

    private static void answer(Visitor provider) {
        provider.open(provider.mailed(PROVIDER)).open("registration/questions").sees("Who covers for your manager?");
        provider.page().locator("vaadin-text-area textarea").first().fill("Her deputy, Siân Gŵyr.");
        provider.click("provider-answer-send").sees("Her deputy, Siân Gŵyr.");
    }

    private static void verifyPapers(Visitor officer, String reference) {
        officer.open("providers/" + reference);
        officer.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.TAB)
                .getByText("Papers")
                .click();
        Locator verify = officer.page().locator("[id^='provider-verify-']");
        verify.first().waitFor();
        for (int left = verify.count(); left > 0; left--) {
            verify.first().click();
            assertThat(verify).hasCount(left - 1);
        }
    }
}
