package cymru.cartref.notification;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages as tests need them, in the words of {@code mailtest_*.properties}. */
final class Letters {

    static final Instant WRITTEN = Instant.parse("2027-01-20T09:30:00Z");
    static final Instant DUE = Instant.parse("2027-07-03T11:00:00Z");
    static final Letterhead LETTERHEAD =
            new Letterhead(new Bilingual("Test Council", "Cyngor Prawf"), "team@council.example");

    private static final LetterWriter WRITER = new LetterWriter(new Texts(), "https://porth.example");

    private Letters() {}

    static OutboxRow opened(Language language, String name, String who, @Nullable Instant due) {
        Map<String, Object> arguments = Arguments.in(
                language, Map.of("title", new Bilingual("Homes", "Cartrefi"), "who", who, "until", DUE, "count", 2));
        return new OutboxRow(
                7,
                new Recipient("carys@provider.example", name, language),
                "test.opened",
                new Texts().get(language, "mail.test.opened.subject", arguments),
                arguments,
                "T-0031",
                "tenders/T-0031",
                due,
                null,
                0,
                WRITTEN,
                "<6f1d@cartref.example>");
    }

    static OutboxRow told(String subject, String reference, String address, String name) {
        return told(subject, reference, new Recipient(address, name, Language.EN), null);
    }

    static OutboxRow calling(String calendar) {
        return told("Meeting", "MT-00001", new Recipient("carys@provider.example", "Carys", Language.EN), calendar);
    }

    private static OutboxRow told(String subject, String reference, Recipient to, @Nullable String calendar) {
        return new OutboxRow(
                8,
                to,
                "test.told",
                subject,
                Map.of(),
                reference,
                null,
                null,
                calendar,
                0,
                WRITTEN,
                "<6f1e@cartref.example>");
    }

    static Letter written(OutboxRow row) {
        return WRITER.write(row, LETTERHEAD);
    }
}
