package cymru.cartref.contract.domain;

import cymru.cartref.contract.AwardedContract;
import cymru.cartref.contract.ShownContract;
import cymru.cartref.document.Markup;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.TermsWords;
import cymru.cartref.text.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes what both parties are shown and sign, once in each language when the contract is made. What it wrote is kept: a
 * later change of a label, a name or the terms never reaches a contract that exists.
 */
@Component
public class ContractRendering {

    private final Texts texts;

    ContractRendering(Texts texts) {
        this.texts = texts;
    }

    /** @param numbers by which public registers know the provider */
    public ShownContract write(
            String reference,
            AwardedContract award,
            CommonContent common,
            ProviderSummary provider,
            Map<NumberKind, String> numbers,
            Language language) {
        Page page = new Page(texts, language);
        page.heading("parties");
        page.paragraph("buyer", Map.of("buyer", common.buyer()));
        page.paragraph("provider", Map.of("provider", provider.name(), "reference", provider.reference()));
        new TreeMap<>(numbers).forEach((kind, number) -> page.paragraph("number." + kind, Map.of("number", number)));

        page.heading("agreed");
        page.paragraph("kind." + award.kind(), Map.of("reference", reference, "tender", award.tender()));
        page.titled(common.title(), common.description());
        page.heading("lot", Map.of("number", award.lot()));
        page.titled(award.lotTitle(), award.lotDescription());
        page.price(award.price(), award.priceNote());
        page.term(common.start(), common.end());

        if (!award.certificates().isEmpty()) {
            page.heading("certificates");
            page.paragraph("certificates.why", Map.of());
            page.list(award.certificates());
        }
        TermsWords terms = common.terms();
        if (terms != null) {
            page.heading("terms", Map.of("number", terms.number()));
            page.markup(terms.text());
        }
        page.heading("entering");
        page.paragraph("entering.when", Map.of());
        return new ShownContract(reference, language, page.html());
    }

    /** One language's text as it grows. Headings of the parties' own words come under ours. */
    private static final class Page {

        private final Texts texts;
        private final Language language;
        private final StringBuilder html = new StringBuilder();

        Page(Texts texts, Language language) {
            this.texts = texts;
            this.language = language;
        }

        void heading(String key) {
            heading(key, Map.of());
        }

        void heading(String key, Map<String, ?> arguments) {
            element("h2", say(key, arguments));
        }

        void paragraph(String key, Map<String, ?> arguments) {
            element("p", say(key, arguments));
        }

        void titled(Bilingual title, Bilingual description) {
            element("h3", title.in(language));
            markup(description);
        }

        void markup(Bilingual text) {
            html.append(Markup.toHtml(text.in(language))).append('\n');
        }

        void list(Iterable<Bilingual> items) {
            html.append("<ul>");
            items.forEach(item -> element("li", item.in(language)));
            html.append("</ul>\n");
        }

        /** What the bidder wrote beside the price is in the bid's own language. */
        void price(@Nullable BigDecimal price, String note) {
            if (price == null && note.isBlank()) {
                return;
            }
            heading("price");
            if (price != null) {
                element("p", pounds(price));
            }
            if (!note.isBlank()) {
                element("p", note.strip());
            }
        }

        void term(@Nullable LocalDate start, @Nullable LocalDate end) {
            if (start == null && end == null) {
                return;
            }
            heading("term");
            if (start != null) {
                paragraph("term.from", Map.of("day", day(start)));
            }
            if (end != null) {
                paragraph("term.to", Map.of("day", day(end)));
            }
        }

        String html() {
            return html.toString().strip();
        }

        private String say(String key, Map<String, ?> arguments) {
            return texts.get(language, "contract.text." + key, arguments);
        }

        private void element(String name, String text) {
            html.append('<')
                    .append(name)
                    .append('>')
                    .append(Markup.escape(text))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }

        private String day(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
        }

        private String pounds(BigDecimal amount) {
            NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
            format.setCurrency(Currency.getInstance("GBP"));
            return format.format(amount);
        }
    }
}
