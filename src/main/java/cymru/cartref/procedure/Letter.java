package cymru.cartref.procedure;

import com.ibm.icu.text.MessageFormat;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.util.HashMap;
import java.util.Map;

/** The words of a letter: ICU patterns with the named arguments of its code. */
public record Letter(LetterCode letter, Bilingual subject, Bilingual body, Certainty certainty, Bilingual source)
        implements ProcedureRow {

    /** A letter as its reader gets it. */
    public record Written(String subject, String body) {}

    /** @param arguments words as text, days as {@link java.time.LocalDate} */
    public Written write(Language language, Map<String, ?> arguments) {
        return new Written(
                format(language, subject.in(language), arguments), format(language, body.in(language), arguments));
    }

    private static String format(Language language, String pattern, Map<String, ?> arguments) {
        return new MessageFormat(pattern, language.locale()).format(new HashMap<>(arguments));
    }

    @Override
    public Kind kind() {
        return Kind.LETTER;
    }

    @Override
    public String code() {
        return letter.name();
    }

    @Override
    public Bilingual title() {
        return subject;
    }
}
