package cymru.cartref.contract;

import cymru.cartref.provider.ProviderNews;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which contracts came into force, what their reviews found, and which visits were reported. */
@Component
class ContractNews implements ProviderNews {

    private static final String NEWS = """
            SELECT s.signed_at AS at, 'signed' AS what, k.reference, '' AS colour
            FROM contract k JOIN contract_signature s ON s.contract_id = k.id AND s.party = 'COUNCIL'
            WHERE k.provider_id = :provider AND s.signed_at < :before
            UNION ALL
            SELECT reviewed_at, 'reviewed', reference, colour FROM monitoring_cycle
            WHERE provider_id = :provider AND reviewed_at < :before AND colour IS NOT NULL
            UNION ALL
            SELECT shared_at, 'visited', reference, '' FROM monitoring_visit
            WHERE provider_id = :provider AND shared_at < :before
            ORDER BY at DESC LIMIT :limit""";

    private final JdbcClient jdbc;
    private final Texts texts;

    ContractNews(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<News> of(Asked asked) {
        return jdbc.sql(NEWS)
                .param("provider", asked.providerId())
                .param("before", LocalDateTime.ofInstant(asked.before(), ZoneOffset.UTC))
                .param("limit", asked.limit())
                .query((row, n) -> news(row, asked.reader().language()))
                .list();
    }

    private News news(ResultSet row, Language language) throws SQLException {
        String what = row.getString("what");
        String reference = row.getString("reference");
        String colour = row.getString("colour");
        return new News(
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                texts.get(
                        language,
                        "contract.news." + what,
                        Map.of(
                                "reference",
                                reference,
                                "colour",
                                colour.isEmpty() ? "" : texts.get(language, "monitoring.colour." + colour))),
                switch (what) {
                    case "reviewed" -> "monitoring/" + reference;
                    case "visited" -> "visits/" + reference;
                    default -> "contracts/" + reference;
                });
    }
}
