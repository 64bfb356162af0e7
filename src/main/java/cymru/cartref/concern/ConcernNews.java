package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.LetterCode;
import cymru.cartref.provider.ProviderNews;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Concerns and steps of cases, for those of the council who may read them; for a provider the letters that it was sent. */
@Component
class ConcernNews implements ProviderNews {

    private static final Set<Role> READERS = EnumSet.of(
            Role.QUALITY_MONITOR,
            Role.CONTRACT_OFFICER,
            Role.COMMISSIONING_MANAGER,
            Role.HEAD_OF_SERVICE,
            Role.SAFEGUARDING_LEAD,
            Role.DIRECTOR);

    private static final String COUNCIL = """
            SELECT raised_at AS at, reference, 'CONCERN' AS kind, 0 AS from_level, 0 AS to_level, NULL AS about
            FROM concern WHERE provider_id = :provider AND raised_at < :before
            UNION ALL
            SELECT s.done_at, c.reference, s.kind, s.from_level, s.to_level, s.about
            FROM escalation_step s JOIN escalation_case c ON c.id = s.case_id
            WHERE c.provider_id = :provider AND s.done_at < :before
            ORDER BY at DESC LIMIT :limit""";

    private static final String OWN = """
            SELECT l.sent_at AS at, c.reference, l.code FROM escalation_letter l
            JOIN escalation_case c ON c.id = l.case_id
            WHERE c.provider_id = :provider AND c.told_at IS NOT NULL AND l.sent_at < :before
            ORDER BY at DESC LIMIT :limit""";

    private final JdbcClient jdbc;
    private final Texts texts;

    ConcernNews(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    static boolean mayRead(Actor reader) {
        return READERS.stream().anyMatch(reader::holds);
    }

    @Override
    public List<News> of(Asked asked) {
        if (!asked.own() && !mayRead(asked.reader())) {
            return List.of();
        }
        Language language = asked.reader().language();
        return jdbc.sql(asked.own() ? OWN : COUNCIL)
                .param("provider", asked.providerId())
                .param("before", LocalDateTime.ofInstant(asked.before(), ZoneOffset.UTC))
                .param("limit", asked.limit())
                .query((row, n) -> asked.own() ? letter(row, language) : step(row, language))
                .list();
    }

    private News letter(ResultSet row, Language language) throws SQLException {
        String reference = row.getString("reference");
        return new News(at(row), letter(row.getString("code"), language), "escalations/" + reference);
    }

    private News step(ResultSet row, Language language) throws SQLException {
        String reference = row.getString("reference");
        String kind = row.getString("kind");
        if (kind.equals("CONCERN")) {
            return new News(
                    at(row),
                    texts.get(language, "concern.news.raised", Map.of("reference", reference)),
                    "concerns/" + reference);
        }
        StepKind step = StepKind.valueOf(kind);
        String about = row.getString("about");
        return new News(
                at(row),
                texts.get(
                        language,
                        "escalation.step." + step,
                        Map.of(
                                "from", row.getInt("from_level"),
                                "to", row.getInt("to_level"),
                                "about",
                                        about == null
                                                ? ""
                                                : step == StepKind.LETTER ? letter(about, language) : about)),
                "escalations/" + reference);
    }

    private String letter(String code, Language language) {
        return texts.get(language, "procedure.letter." + LetterCode.valueOf(code));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
