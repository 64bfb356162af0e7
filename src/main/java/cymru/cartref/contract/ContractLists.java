package cymru.cartref.contract;

import cymru.cartref.shared.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists of this module: one statement each, with a limit and a key, no long texts. */
@Component
class ContractLists implements ContractBook {

    /** Most rows of one page of a list. */
    private static final int PAGE = 100;

    private static final String LISTED = """
            SELECT k.id, k.reference, c.title_en, c.title_cy, k.provider, k.lot, k.kind, k.status, k.entered_on,
                   CASE k.status WHEN 'DRAFT' THEN k.provider_due WHEN 'SIGNED_BY_PROVIDER' THEN k.council_due END
                       AS sign_by
            FROM contract k JOIN contract_common c ON c.id = k.common_id
            WHERE k.id < :before""";

    private final JdbcClient jdbc;

    ContractLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param provider whose; null: everybody's
     * @param before the last id of the page before, or a number beyond all
     */
    List<ListedContract> page(@Nullable Long provider, ContractFilter filter, long before, int limit) {
        StringBuilder sql = new StringBuilder(LISTED);
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before, "limit", Math.min(limit, PAGE)));
        if (provider != null) {
            sql.append(" AND k.provider_id = :provider");
            parameters.put("provider", provider);
        }
        if (filter.status() != null) {
            sql.append(" AND k.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.kind() != null) {
            sql.append(" AND k.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (!filter.text().isBlank()) {
            sql.append(" AND (c.title_en LIKE :like ESCAPE '!' OR c.title_cy LIKE :like ESCAPE '!'"
                    + " OR k.provider LIKE :like ESCAPE '!' OR k.reference LIKE :like ESCAPE '!'"
                    + " OR k.tender LIKE :like ESCAPE '!' OR k.bid LIKE :like ESCAPE '!')");
            parameters.put(
                    "like",
                    "%"
                            + filter.text()
                                    .strip()
                                    .replace("!", "!!")
                                    .replace("%", "!%")
                                    .replace("_", "!_") + "%");
        }
        return jdbc.sql(sql + " ORDER BY k.id DESC LIMIT :limit")
                .params(parameters)
                .query((row, n) -> listed(row))
                .list();
    }

    @Override
    public List<ContractLine> ofTender(String tender) {
        return jdbc.sql("""
                        SELECT k.reference, k.provider_id, k.provider, k.lot, k.kind, k.status, k.entered_on, s.signed_at
                        FROM contract k
                        LEFT JOIN contract_signature s ON s.contract_id = k.id AND s.party = 'PROVIDER'
                        WHERE k.tender = :tender ORDER BY k.lot, k.id LIMIT 1000""")
                .param("tender", tender)
                .query((row, n) -> new ContractLine(
                        row.getString("reference"),
                        row.getLong("provider_id"),
                        row.getString("provider"),
                        row.getInt("lot"),
                        AgreementKind.valueOf(row.getString("kind")),
                        ContractStatus.valueOf(row.getString("status")),
                        instant(row.getObject("signed_at", LocalDateTime.class)),
                        row.getObject("entered_on", LocalDate.class)))
                .list();
    }

    @Override
    public Map<Long, Held> inForce(Collection<Long> providerIds) {
        Map<Long, Held> counts = new HashMap<>();
        if (!providerIds.isEmpty()) {
            jdbc.sql("SELECT c.provider_id, COUNT(*) AS number,"
                            + " SUM(CASE WHEN l.state IN ('TO_DECIDE', 'DECIDED') THEN 1 ELSE 0 END) AS running_out"
                            + " FROM contract c LEFT JOIN contract_life l ON l.contract = c.reference"
                            + " WHERE c.status = 'IN_FORCE' AND c.provider_id IN (:providers) GROUP BY c.provider_id")
                    .param("providers", providerIds)
                    .query(row -> {
                        counts.put(
                                row.getLong("provider_id"), new Held(row.getInt("number"), row.getInt("running_out")));
                    });
        }
        return counts;
    }

    private static ListedContract listed(ResultSet row) throws SQLException {
        return new ListedContract(
                row.getLong("id"),
                row.getString("reference"),
                new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                row.getString("provider"),
                row.getInt("lot"),
                AgreementKind.valueOf(row.getString("kind")),
                ContractStatus.valueOf(row.getString("status")),
                instant(row.getObject("sign_by", LocalDateTime.class)),
                row.getObject("entered_on", LocalDate.class));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
