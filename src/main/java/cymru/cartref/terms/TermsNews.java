package cymru.cartref.terms;

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

/** Which terms a provider accepted, and how it was assessed. */
@Component
class TermsNews implements ProviderNews {

    private static final String NEWS = """
            SELECT accepted_at AS at, version_number AS number, NULL AS outcome FROM terms_acceptance
            WHERE provider_id = :provider AND accepted_at < :before
            UNION ALL
            SELECT assessed_at, 0, outcome FROM nfp_assessment
            WHERE provider_id = :provider AND assessed_at < :before AND outcome <> 'MORE_EVIDENCE'
            ORDER BY at DESC LIMIT :limit""";

    private final JdbcClient jdbc;
    private final Texts texts;

    TermsNews(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<News> of(Asked asked) {
        return jdbc.sql(NEWS)
                .param("provider", asked.providerId())
                .param("before", LocalDateTime.ofInstant(asked.before(), ZoneOffset.UTC))
                .param("limit", asked.limit())
                .query((row, n) -> news(row, asked))
                .list();
    }

    private News news(ResultSet row, Asked asked) throws SQLException {
        Language language = asked.reader().language();
        String outcome = row.getString("outcome");
        String what = outcome == null
                ? texts.get(language, "terms.news.accepted", Map.of("number", row.getInt("number")))
                : texts.get(
                        language,
                        "nfp.news.assessed",
                        Map.of("outcome", texts.get(language, "nfp.outcome." + outcome)));
        return new News(
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                what,
                asked.own() ? (outcome == null ? "terms" : "not-for-profit") : null);
    }
}
