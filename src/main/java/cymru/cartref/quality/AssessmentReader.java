package cymru.cartref.quality;

import cymru.cartref.account.Actor;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.improvement.Plans;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Question;
import cymru.cartref.procedure.Setting;
import cymru.cartref.procedure.Standard;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.quality.domain.AssessmentBook;
import cymru.cartref.quality.domain.AssessmentPolicy;
import cymru.cartref.quality.domain.AssessmentWords;
import cymru.cartref.quality.domain.QualityAssessment;
import cymru.cartref.quality.domain.Scoring;
import cymru.cartref.shared.SearchWords;
import cymru.cartref.time.DatabaseClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Assessments for the desks of both sides: each is given what it may know. */
@Component
class AssessmentReader {

    private static final int PAGE = 100;

    private final AssessmentWords words;
    private final AssessmentBook book;
    private final ServiceRegister services;
    private final ProcedureContents contents;
    private final Procedures procedures;
    private final DocumentStore documents;
    private final Plans plans;
    private final People people;
    private final DatabaseClock clock;
    private final JdbcClient jdbc;

    AssessmentReader(
            AssessmentWords words,
            AssessmentBook book,
            ServiceRegister services,
            ProcedureContents contents,
            Procedures procedures,
            DocumentStore documents,
            Plans plans,
            People people,
            DatabaseClock clock,
            JdbcClient jdbc) {
        this.words = words;
        this.book = book;
        this.services = services;
        this.contents = contents;
        this.procedures = procedures;
        this.documents = documents;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    List<Question> questions(QualityAssessment of) {
        return contents.questions(of.procedureVersion());
    }

    /** What the findings come to, by the version that the assessment keeps. */
    List<StandardScore> scores(QualityAssessment of, Answers work) {
        ProcedureSettings settings = procedures.pinned(of.procedureVersion());
        return Scoring.standards(
                contents.standards(of.procedureVersion()),
                questions(of),
                work,
                settings.number(Setting.STANDARD_MET_FROM).intValueExact(),
                settings.number(Setting.STANDARD_POOR_BELOW).intValueExact());
    }

    AssessmentPage page(QualityAssessment of, Actor reader) {
        boolean council = reader.council();
        boolean drafted = of.state().drafted();
        List<Standard> standards = contents.standards(of.procedureVersion());
        List<CommentDecision> decisions = of.state() == AssessmentState.FINAL ? words.decisions(of) : List.of();
        Answers work = council || drafted ? words.work(of) : Answers.NONE;
        Answers shown = of.state() == AssessmentState.FINAL ? Scoring.after(work, decisions) : work;
        List<StandardScore> scores = drafted ? scores(of, shown) : List.of();
        boolean selfShown = !council || of.selfSentAt() != null;
        Set<Long> hands = book.hands(of);
        return new AssessmentPage(
                of.reference(),
                of.provider(),
                services.find(of.serviceId())
                        .map(ServiceSummary::providerReference)
                        .orElse(""),
                of.serviceId(),
                of.service(),
                of.state(),
                of.edition(),
                of.openedAt(),
                of.stepBy(),
                of.late(clock.now()),
                standards,
                questions(of),
                selfShown ? words.self(of) : Answers.NONE,
                of.selfSentAt() != null,
                of.visitedOn(),
                shown,
                scores,
                drafted ? Scoring.overall(scores) : null,
                council && of.state() == AssessmentState.COMMENTS ? List.of() : words.comments(of),
                decisions,
                book.files(of).stream()
                        .filter(file -> file.side() == Side.PROVIDER ? selfShown : council)
                        .toList(),
                council ? people.names(hands).values().stream().sorted().toList() : List.of(),
                mayReview(of, reader, hands),
                of.finalAt(),
                of.plan() != null && plans.readable(of.plan()) ? of.plan() : null,
                council ? of.concern() : null,
                words.cancelled(of));
    }

    private static boolean mayReview(QualityAssessment of, Actor reader, Set<Long> hands) {
        boolean role = reader.holds(Role.COMMISSIONING_MANAGER) || reader.holds(Role.HEAD_OF_SERVICE);
        return role
                && of.state() == AssessmentState.REVIEW
                && AssessmentPolicy.reviewer(hands, reader.accountId()).allowed();
    }

    AssessmentDownload open(DocumentId id) {
        StoredDocument file = documents.find(id).orElseThrow(AssessmentReader::unknown);
        return new AssessmentDownload(file.name(), file.mediaType(), file.size(), documents.open(file.id()));
    }

    /** The newest first. @param provider null: of all */
    List<ListedAssessment> list(AssessmentFilter filter, @Nullable Long provider, long before, int limit) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", before, "limit", Math.min(limit, PAGE)));
        StringBuilder sql =
                new StringBuilder("SELECT id, reference, provider, service, state, opened_at, step_by, score"
                        + " FROM assessment WHERE id < :before");
        if (provider != null) {
            sql.append(" AND provider_id = :provider");
            parameters.put("provider", provider);
        }
        switch (filter.view()) {
            case RUNNING -> sql.append(" AND state NOT IN ('FINAL', 'CANCELLED')");
            case LATE -> {
                sql.append(" AND step_by < :now");
                parameters.put("now", LocalDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            }
            case FINAL -> sql.append(" AND state = 'FINAL'");
            case ALL -> {}
        }
        if (!filter.words().isBlank()) {
            sql.append(" AND (provider LIKE :like OR service LIKE :like OR reference = :words)");
            parameters.put("like", SearchWords.within(filter.words()));
            parameters.put("words", SearchWords.bounded(filter.words()));
        }
        sql.append(" ORDER BY id DESC LIMIT :limit");
        return jdbc.sql(sql.toString())
                .params(parameters)
                .query((row, n) -> listed(row))
                .list();
    }

    private static ListedAssessment listed(ResultSet row) throws SQLException {
        LocalDateTime by = row.getObject("step_by", LocalDateTime.class);
        return new ListedAssessment(
                row.getLong("id"),
                row.getString("reference"),
                row.getString("provider"),
                row.getString("service"),
                AssessmentState.valueOf(row.getString("state")),
                at(row.getObject("opened_at", LocalDateTime.class)),
                by == null ? null : at(by),
                row.getObject("score", Integer.class));
    }

    private static Instant at(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }

    /** Services with the day of their last final report, by id. */
    Map<Long, LocalDate> last(List<Long> serviceIds) {
        Map<Long, LocalDate> last = new HashMap<>();
        if (!serviceIds.isEmpty()) {
            jdbc.sql("SELECT service_id, MAX(final_at) AS last FROM assessment WHERE service_id IN (:ids)"
                            + " AND final_at IS NOT NULL GROUP BY service_id")
                    .param("ids", serviceIds)
                    .query((row, n) -> last.put(
                            row.getLong("service_id"),
                            row.getObject("last", LocalDateTime.class).toLocalDate()))
                    .list();
        }
        return last;
    }

    static AccessDeniedException unknown() {
        return new AccessDeniedException("No such assessment, or not this person's");
    }
}
