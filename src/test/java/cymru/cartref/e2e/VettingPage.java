package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A provider's case page as the officer who vets it works through it. */
record VettingPage(Visitor visitor) {

    void verifyPapers() {
        visitor.tab("Papers");
        Locator verify = visitor.page().locator("[id^='provider-verify-']");
        verify.first().waitFor();
        for (int left = verify.count(); left > 0; left--) {
            verify.first().click();
            assertThat(verify).hasCount(left - 1);
        }
    }

    /** Each finding is kept where it stands; the line under it then says by whom. */
    void checklistIsMet() {
        visitor.tab("Vetting");
        Locator rows = visitor.page().locator(".findings li");
        rows.first().waitFor();
        for (Locator row : rows.all()) {
            row.getByText("Met", new Locator.GetByTextOptions().setExact(true)).click();
            assertThat(row).containsText("GMT");
        }
    }

    void accept() {
        visitor.click("provider-accept").sees("Registered");
    }
}
