package cymru.cartref.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import cymru.cartref.shared.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the portal caught for one address, read by somebody who is not signed in. */
final class Mailbox {

    private static final Pattern DAY = Pattern.compile("· (\\d{1,2} \\p{L}+ \\d{4}),");
    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("d MMM yyyy", Language.EN.locale());

    /** The time limit that a subject ends with. */
    private static final Pattern LIMIT = Pattern.compile(" \\((by|erbyn) [^)]*\\)$");

    private final Visitor reader;
    private final String address;

    Mailbox(Visitor reader, String address) {
        this.reader = reader;
        this.address = address;
    }

    /** @param subject without the time limit at its end */
    record Caught(LocalDate day, String subject) {}

    /** Waits until a mail with these words in its subject has come. */
    Mailbox has(String subject) {
        reader.open("caught-mail?to=" + address);
        assertThat(reader.page()
                        .locator("#caught-list li a")
                        .filter(new Locator.FilterOptions().setHasText(subject))
                        .first())
                .isVisible();
        return this;
    }

    /** All of it, oldest first. */
    List<Caught> all() {
        reader.open("caught-mail?to=" + address);
        assertThat(reader.page().locator("#caught-list")).isVisible();
        return reader.page().locator("#caught-list li").allInnerTexts().reversed().stream()
                .map(Mailbox::caught)
                .toList();
    }

    private static Caught caught(String item) {
        Matcher day = DAY.matcher(item);
        if (!day.find()) {
            throw new AssertionError("No day: " + item);
        }
        String subject = item.lines().findFirst().orElse("");
        return new Caught(
                LocalDate.parse(day.group(1), DAYS), LIMIT.matcher(subject).replaceFirst(""));
    }
}
