package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The moment of a receipt in words: to the second, with London's zone. */
public final class Receipts {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PATTERN = "d MMM uuuu, HH:mm:ss";

    private Receipts() {}

    public static Bilingual toTheSecond(Instant at) {
        return new Bilingual(in(Language.EN, at), in(Language.CY, at));
    }

    private static String in(Language language, Instant at) {
        String zone = LONDON.getRules().isDaylightSavings(at) ? "BST" : "GMT";
        return DateTimeFormatter.ofPattern(PATTERN, language.locale())
                        .withZone(LONDON)
                        .format(at)
                + " " + zone;
    }
}
