package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;

/**
 * One question of a standard.
 *
 * @param standard the code of a {@link Standard} in the same version
 */
public record Question(String code, String standard, Bilingual question, Certainty certainty, Bilingual source)
        implements ProcedureRow {

    @Override
    public Kind kind() {
        return Kind.QUESTION;
    }

    @Override
    public Bilingual title() {
        return question;
    }
}
