package cymru.cartref.concern.domain;

import cymru.cartref.concern.HeldConcerns;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers other modules from the rows as they are now. */
@Component
class StoredHeldConcerns implements HeldConcerns {

    private final JdbcClient jdbc;

    StoredHeldConcerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean held(String reference) {
        return !held(Set.of(reference)).isEmpty();
    }

    @Override
    public Set<String> held(Collection<String> references) {
        return references.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "SELECT reference FROM concern WHERE reference IN (:references) AND held_until IS NOT NULL")
                        .param("references", Set.copyOf(references))
                        .query((row, n) -> Objects.requireNonNull(row.getString("reference")))
                        .list());
    }
}
