package cymru.cartref.procedure;

import cymru.cartref.shared.Bilingual;
import java.util.Set;

/**
 * An event of which a provider tells others.
 *
 * @param told who must be told
 * @param preScore likelihood times impact that its triage begins with, 1 to 25
 */
public record NotifiableEventType(
        String code, Bilingual name, Set<Agency> told, int preScore, Certainty certainty, Bilingual source)
        implements ProcedureRow {

    public NotifiableEventType {
        told = Set.copyOf(told);
    }

    @Override
    public Kind kind() {
        return Kind.EVENT_TYPE;
    }

    @Override
    public Bilingual title() {
        return name;
    }
}
