package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A provider's bid for one lot, section by section, in the language of whoever writes it. */
record BidPage(Visitor visitor, Person writer) {

    /** From the opportunity to the last section, with nothing missing. */
    void write(int lot, List<String> answers, String price) {
        visitor.click("bid-lot-" + lot)
                .sees(said("bid.section.about"))
                .type("contact-name", writer.name())
                .type("contact-email", writer.email());
        for (int number = 1; number <= answers.size(); number++) {
            visitor.click("save-and-next").type("answer-" + number, answers.get(number - 1));
        }
        visitor.click("save-and-next")
                .type("price", price)
                .click("save-and-next")
                .tick("commitment-1");
        Locator file = visitor.page().locator("[id^='upload-r'] input[type=file]");
        String name = "polisi diogelu.pdf";
        file.setInputFiles(new FilePayload(
                name,
                "application/pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)));
        assertThat(visitor.page().locator("ul.files a")).hasText(name);
        visitor.tick("declared").click("save-and-next").sees(said("bid.gaps.none"));
    }

    /** Goes to the last section at once. */
    void check() {
        visitor.clickText(said("bid.section.check")).sees(said("bid.gaps.none"));
    }

    /** Sends it and reads the receipt. @return the bid's reference */
    String send() {
        visitor.click("submit");
        Locator receipt = visitor.page().locator("#receipt");
        assertThat(receipt).isVisible();
        return receipt.innerText().replaceAll("(?s).*?(B-\\d+).*", "$1");
    }

    private String said(String key) {
        return Said.to(writer, key);
    }
}
