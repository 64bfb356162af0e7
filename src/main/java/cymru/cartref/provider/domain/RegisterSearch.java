package cymru.cartref.provider.domain;

import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderFilter;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches the register: one statement for a page of providers, one for what they offer, whatever the number of rows. */
@Component
public class RegisterSearch {

    /** From this length on, words are looked for anywhere in a name; shorter ones only at its beginning. */
    private static final int ANYWHERE_FROM = 3;

    private static final int LONGEST_WORDS = 100;

    /** The last day of the newest verified paper of each critical kind, the earliest of them. */
    private static final String NEXT_EXPIRY = """
            (SELECT MIN(e.expires) FROM provider_evidence e
              WHERE e.provider_id = p.id AND e.state = 'VERIFIED' AND e.critical
                AND NOT EXISTS (SELECT 1 FROM provider_evidence n
                                 WHERE n.provider_id = e.provider_id AND n.state = 'VERIFIED' AND n.critical
                                   AND n.kind = e.kind AND (n.expires IS NULL OR n.expires > e.expires)))""";

    private static final String RUNNING_OUT = """
            AND EXISTS (SELECT 1 FROM provider_evidence e
              WHERE e.provider_id = p.id AND e.state = 'VERIFIED' AND e.critical AND e.expires <= :soon
                AND NOT EXISTS (SELECT 1 FROM provider_evidence n
                                 WHERE n.provider_id = e.provider_id AND n.state = 'VERIFIED' AND n.critical
                                   AND n.kind = e.kind AND (n.expires IS NULL OR n.expires > :soon)))""";

    private static final String WORDS = """
            AND (p.name LIKE :like OR p.trading_name LIKE :like OR p.welsh_name LIKE :like OR p.reference = :words
              OR EXISTS (SELECT 1 FROM provider_number x WHERE x.provider_id = p.id AND x.number IN (:numbers))
              OR EXISTS (SELECT 1 FROM provider_service x
                          WHERE x.provider_id = p.id AND x.regulator_reference = :serviceNumber))""";

    private final JdbcClient jdbc;

    RegisterSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after where the page before ended, in the same language */
    public List<ProviderLine> page(
            ProviderFilter filter, Language language, ProviderLine.@Nullable After after, int limit, LocalDate today) {
        return withKinds(lines(filter, null, language, after, limit, today));
    }

    /** The same without what they offer. @param among only these; null: all */
    List<ProviderLine> lines(
            ProviderFilter filter,
            @Nullable Collection<Long> among,
            Language language,
            ProviderLine.@Nullable After after,
            int limit,
            LocalDate today) {
        if (among != null && among.isEmpty()) {
            return List.of();
        }
        String sort = language == Language.CY ? "p.sort_cy" : "p.sort_en";
        String name = language == Language.CY ? "COALESCE(p.welsh_name, p.name)" : "p.name";
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder sql = new StringBuilder("SELECT p.id, p.reference, p.status, p.legal_form, p.referral_status, ")
                .append(name)
                .append(" AS shown, ")
                .append(sort)
                .append(" AS sort_key, v.stage, ")
                .append(NEXT_EXPIRY)
                .append(" AS next_expiry FROM provider p LEFT JOIN provider_vetting v ON v.live_provider = p.id")
                .append(" WHERE p.reference IS NOT NULL");
        conditions(filter, today, sql, parameters);
        if (among != null) {
            sql.append(" AND p.id IN (:among)");
            parameters.put("among", among);
        }
        if (after != null) {
            sql.append(" AND %1$s >= :sortKey AND (%1$s > :sortKey OR p.id > :id)".formatted(sort));
            parameters.put("sortKey", after.sortKey());
            parameters.put("id", after.id());
        }
        sql.append(" ORDER BY ").append(sort).append(", p.id LIMIT :limit");
        parameters.put("limit", limit);
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, number) -> new ProviderLine(
                        row.getLong("id"),
                        row.getString("reference"),
                        row.getString("shown"),
                        LegalForm.valueOf(row.getString("legal_form")),
                        ProviderStatus.valueOf(row.getString("status")),
                        stage(row.getString("stage")),
                        Set.of(),
                        ReferralStatus.valueOf(row.getString("referral_status")),
                        row.getObject("next_expiry", LocalDate.class),
                        new ProviderLine.After(row.getString("sort_key"), row.getLong("id"))))
                .list();
    }

    private static void conditions(
            ProviderFilter filter, LocalDate today, StringBuilder sql, Map<String, Object> parameters) {
        if (!filter.statuses().isEmpty()) {
            sql.append(" AND p.status IN (:statuses)");
            parameters.put(
                    "statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.legalForm() != null) {
            sql.append(" AND p.legal_form = :form");
            parameters.put("form", filter.legalForm().name());
        }
        if (filter.kind() != null || filter.area() != null) {
            sql.append(" AND EXISTS (SELECT 1 FROM provider_service s");
            if (filter.area() != null) {
                sql.append(" JOIN provider_service_area a ON a.service_id = s.id AND a.area = :area");
                parameters.put("area", filter.area());
            }
            sql.append(" WHERE s.provider_id = p.id");
            if (filter.kind() != null) {
                sql.append(" AND s.kind = :kind");
                parameters.put("kind", filter.kind().name());
            }
            sql.append(')');
        }
        if (filter.runningOut()) {
            sql.append(" ").append(RUNNING_OUT);
            parameters.put("soon", today.plusDays(EvidencePolicy.RUNNING_OUT_DAYS));
        }
        if (filter.toCheck()) {
            sql.append(" AND EXISTS (SELECT 1 FROM provider_evidence e"
                    + " WHERE e.provider_id = p.id AND e.state = 'SUBMITTED')");
        }
        words(filter.words().strip(), sql, parameters);
    }

    private static void words(String words, StringBuilder sql, Map<String, Object> parameters) {
        if (words.isEmpty()) {
            return;
        }
        String bounded = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        String escaped = bounded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        List<String> numbers = new ArrayList<>();
        for (NumberKind kind : NumberKind.values()) {
            numbers.add(OrganisationNumbers.normal(kind, bounded));
        }
        sql.append(" ").append(WORDS);
        parameters.put("like", (bounded.length() < ANYWHERE_FROM ? "" : "%") + escaped + "%");
        parameters.put("words", bounded);
        parameters.put("numbers", numbers);
        parameters.put("serviceNumber", ServiceReferences.normal(bounded));
    }

    private List<ProviderLine> withKinds(List<ProviderLine> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        Map<Long, Set<ServiceKind>> kinds = new HashMap<>();
        jdbc.sql("SELECT DISTINCT provider_id, kind FROM provider_service WHERE provider_id IN (:ids)")
                .param("ids", lines.stream().map(ProviderLine::id).toList())
                .query((row, number) -> kinds.computeIfAbsent(
                                row.getLong("provider_id"), id -> EnumSet.noneOf(ServiceKind.class))
                        .add(ServiceKind.valueOf(row.getString("kind"))))
                .list();
        return lines.stream()
                .map(line -> line.offering(kinds.getOrDefault(line.id(), Set.of())))
                .toList();
    }

    private static @Nullable VettingStage stage(@Nullable String stage) {
        return stage == null ? null : VettingStage.valueOf(stage);
    }
}
