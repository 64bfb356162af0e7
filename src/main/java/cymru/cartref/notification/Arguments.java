package cymru.cartref.notification;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Turns a mail's arguments into the words and numbers of one reader's language, as the row keeps them. */
final class Arguments {

    private Arguments() {}

    /** @throws IllegalArgumentException when one is of a kind that has no words */
    static Map<String, Object> in(Language language, Map<String, Object> arguments) {
        Map<String, Object> plain = new TreeMap<>();
        arguments.forEach((name, value) -> plain.put(name, plain(language, name, value)));
        return plain;
    }

    private static Object plain(Language language, String name, Object value) {
        return switch (value) {
            case CharSequence text -> OneLine.of(text.toString());
            case Number number -> number;
            case Bilingual both -> OneLine.of(both.in(language));
            case Instant instant -> Dates.time(language, instant);
            case LocalDate day -> Dates.day(language, day);
            case Enum<?> constant -> constant.name();
            case Boolean flag -> flag.toString();
            default ->
                throw new IllegalArgumentException("The mail argument " + name + " is a "
                        + value.getClass().getSimpleName() + ": give text, a number, a date or both languages");
        };
    }
}
