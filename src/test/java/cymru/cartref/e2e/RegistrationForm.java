package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import cymru.cartref.provider.DeclarationKind;
import cymru.cartref.provider.PersonRole;
import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceKind;

/** A provider's registration, its six steps in order, in the language of whoever fills it in. */
record RegistrationForm(Visitor visitor, Bidder bidder) {

    private static final String ISSUED = "5/1/2026";
    private static final String EXPIRES = "5/1/2099";

    void begin() {
        visitor.open("registration")
                .type("provider-name", bidder.title)
                .select("provider-legalForm", said("provider.form." + bidder.form))
                .click("provider-begin")
                .sees(said("provider.field.registeredOffice"));
    }

    void whoWeAre() {
        bidder.numbers.forEach((kind, number) -> visitor.page()
                .locator("[id='provider-number." + kind + "'] input")
                .fill(number));
        visitor.type("provider-registeredOffice", "2 Heol y Parc, Trefawel CF99 8AA")
                .type("provider-email", "post@" + domain())
                .type("provider-phone", "029 2018 0200")
                .click("provider-save")
                .sees(said("provider.people.none"));
    }

    void people() {
        for (PersonRole role : PersonRole.values()) {
            visitor.click("provider-people-add")
                    .select("provider-role", said("provider.role." + role))
                    .type("provider-person\\.name", bidder.administrator.name())
                    .type("provider-person\\.email", bidder.administrator.email())
                    .type("provider-person\\.phone", "029 2018 0201")
                    .click("provider-people-save");
            assertThat(row(said("provider.role." + role))).isVisible();
        }
        visitor.click("provider-next").sees(said("provider.services.none"));
    }

    void services() {
        service(ServiceKind.FOSTERING, said("provider.kind.FOSTERING") + " " + bidder.title, 20);
        if (bidder.home) {
            service(ServiceKind.CHILDRENS_HOME, "Bryn " + bidder.title, 4);
        }
        visitor.click("provider-next").sees(said("provider.evidence.needed"));
    }

    private void service(ServiceKind kind, String name, int places) {
        visitor.click("provider-services-add")
                .select("provider-kind", said("provider.kind." + kind))
                .type("provider-service\\.name", name)
                .select("provider-regulator", said("provider.regulator." + Regulator.CARE_INSPECTORATE_WALES))
                .type("provider-regulatorReference", "SIN-%08d-%s".formatted(90 + bidder.ordinal(), reference(kind)))
                .type("provider-places", String.valueOf(places))
                .type("provider-vacancies", "2")
                .type("provider-ageFrom", "0")
                .type("provider-ageTo", "17");
        box(said("provider.gender.GIRLS")).check();
        box(said("provider.gender.BOYS")).check();
        visitor.choose(
                        "provider-areas",
                        bidder.administrator.language() == cymru.cartref.shared.Language.CY ? "Caerdydd" : "Cardiff")
                .click("provider-services-save");
        assertThat(row(name)).isVisible();
    }

    /** Each kind that is asked for, until nothing is missing. */
    void papers() {
        Locator needed = visitor.page().locator("#provider-needed li");
        for (int left = needed.count(); left > 0; left--) {
            visitor.date("provider-issued", ISSUED)
                    .date("provider-expires", EXPIRES)
                    .handIn("provider-upload", "papur " + left + ".pdf");
            assertThat(needed).hasCount(left - 1);
        }
        visitor.click("provider-next").sees(said("provider.declarations.intro"));
    }

    void declareAndSend() {
        for (DeclarationKind kind : DeclarationKind.values()) {
            visitor.tick("provider-declare-" + kind);
        }
        visitor.click("provider-save").click("provider-submit").sees(said("provider.check.VETTING"));
    }

    private Locator row(String text) {
        return visitor.page().locator("ul.files li").filter(new Locator.FilterOptions().setHasText(text));
    }

    private Locator box(String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String domain() {
        String address = bidder.administrator.email();
        return address.substring(address.indexOf('@') + 1);
    }

    private static String reference(ServiceKind kind) {
        return kind == ServiceKind.FOSTERING ? "FOST" : "HOME";
    }

    private String said(String key) {
        return Said.to(bidder.administrator, key);
    }
}
