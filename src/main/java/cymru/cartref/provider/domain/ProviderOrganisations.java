package cymru.cartref.provider.domain;

import cymru.cartref.account.Organisations;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells accounts what an organisation id means. */
@Component
class ProviderOrganisations implements Organisations {

    private final JdbcClient jdbc;

    ProviderOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Long> byReference(String reference) {
        return jdbc.sql("SELECT id FROM provider WHERE reference = ?")
                .param(reference)
                .query(Long.class)
                .optional();
    }

    @Override
    public Map<Long, String> names(Collection<Long> organisationIds) {
        Map<Long, String> names = new HashMap<>();
        if (!organisationIds.isEmpty()) {
            jdbc.sql("SELECT id, name FROM provider WHERE id IN (:ids)")
                    .param("ids", Set.copyOf(organisationIds))
                    .query((row, number) -> names.put(row.getLong("id"), row.getString("name")))
                    .list();
        }
        return names;
    }
}
