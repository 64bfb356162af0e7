package cymru.cartref.concern;

import java.util.Set;

/**
 * How bad it is and how likely, each from 1 to 5, and what makes it red whatever they are.
 */
public record TriageScore(int severity, int likelihood, Set<RedFlag> flags) {

    public TriageScore {
        flags = Set.copyOf(flags);
    }
}
