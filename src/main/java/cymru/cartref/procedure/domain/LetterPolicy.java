package cymru.cartref.procedure.domain;

import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_LETTER_ARGUMENTS;

import com.ibm.icu.text.MessageFormat;
import cymru.cartref.procedure.Letter;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A letter's words can be written: its patterns are read, tried with a sample, and name only what the deed can give. */
final class LetterPolicy {

    private static final int SUBJECT = 200;
    private static final int BODY = 4000;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 1);

    private LetterPolicy() {}

    static Decision check(Letter letter) {
        return words(letter, "subject", letter.subject(), SUBJECT)
                .and(() -> words(letter, "body", letter.body(), BODY));
    }

    private static Decision words(Letter letter, String part, Bilingual words, int length) {
        return RowPolicy.both(part, words, length).and(() -> {
            for (Language language : Language.values()) {
                if (!writable(letter.letter(), words.in(language))) {
                    return Decision.refuse(
                            new Refusal(PROCEDURE_LETTER_ARGUMENTS, Map.of("arguments", named(letter.letter())))
                                    .at(part + "." + language.name().toLowerCase(Locale.ROOT)));
                }
            }
            return Decision.allow();
        });
    }

    /** For example {@code {contact}, {provider}}. */
    private static String named(LetterCode code) {
        StringBuilder named = new StringBuilder();
        code.arguments()
                .forEach(name ->
                        named.append(named.isEmpty() ? "{" : ", {").append(name).append('}'));
        return named.toString();
    }

    private static boolean writable(LetterCode code, String pattern) {
        try {
            MessageFormat format = new MessageFormat(pattern, Language.EN.locale());
            Map<String, Object> sample = new HashMap<>();
            code.arguments().forEach(name -> sample.put(name, LetterCode.DAYS.contains(name) ? SOME_DAY : name));
            format.format(sample);
            return code.arguments().containsAll(new TreeSet<>(format.getArgumentNames()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
