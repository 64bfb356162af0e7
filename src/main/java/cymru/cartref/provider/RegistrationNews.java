package cymru.cartref.provider;

import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That a provider was registered, and which of its papers were accepted. */
@Component
class RegistrationNews implements ProviderNews {

    private static final String NEWS = """
            SELECT registered_at AS at, NULL AS kind FROM provider
            WHERE id = :provider AND registered_at < :before
            UNION ALL
            SELECT decided_at, kind FROM provider_evidence
            WHERE provider_id = :provider AND state = 'VERIFIED' AND decided_at < :before
            ORDER BY at DESC LIMIT :limit""";

    private final JdbcClient jdbc;
    private final Texts texts;

    RegistrationNews(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<News> of(Asked asked) {
        return jdbc.sql(NEWS)
                .param("provider", asked.providerId())
                .param("before", LocalDateTime.ofInstant(asked.before(), ZoneOffset.UTC))
                .param("limit", asked.limit())
                .query((row, n) -> news(
                        asked,
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("kind")))
                .list();
    }

    private News news(Asked asked, Instant at, @Nullable String kind) {
        Language language = asked.reader().language();
        if (kind == null) {
            return new News(at, texts.get(language, "provider.news.registered"), null);
        }
        String paper = texts.get(language, "provider.evidence." + kind);
        return new News(
                at,
                texts.get(language, "provider.news.paper", Map.of("kind", paper)),
                asked.own() ? "registration/evidence" : null);
    }
}
