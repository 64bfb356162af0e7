package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;

/**
 * What quality is assessed against.
 *
 * @param weight its share of the whole, 1 to 100; shares are relative and need not add up to 100
 */
public record Standard(String code, Bilingual name, int weight, Certainty certainty, Bilingual source)
        implements ProcedureRow {

    @Override
    public Kind kind() {
        return Kind.STANDARD;
    }

    @Override
    public Bilingual title() {
        return name;
    }
}
