package cymru.cartref.tender;

import cymru.cartref.account.People;
import cymru.cartref.audit.AuditEntry;
import cymru.cartref.audit.CaseHistory;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderPage.AddendumLine;
import cymru.cartref.tender.TenderPage.QuestionLine;
import cymru.cartref.tender.domain.Addenda;
import cymru.cartref.tender.domain.Completeness;
import cymru.cartref.tender.domain.Question;
import cymru.cartref.tender.domain.Questions;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.ocds.NoticeDraft;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what pages show of tenders. */
@Component
class TenderReader {

    private static final int RECENT = 100;
    private static final Set<String> WRITTEN = Set.of("tender.saved", "tender.begun");

    private final Addenda addenda;
    private final Questions questions;
    private final TenderPapers papers;
    private final TenderImports imports;
    private final People people;
    private final CaseHistory history;
    private final JdbcClient jdbc;

    TenderReader(
            Addenda addenda,
            Questions questions,
            TenderPapers papers,
            TenderImports imports,
            People people,
            CaseHistory history,
            JdbcClient jdbc) {
        this.addenda = addenda;
        this.questions = questions;
        this.papers = papers;
        this.imports = imports;
        this.people = people;
        this.history = history;
        this.jdbc = jdbc;
    }

    TenderPage page(Tender tender) {
        TenderContent content = tender.content();
        TenderPage.History history = tender.history();
        return new TenderPage(
                tender.reference(),
                tender.status(),
                tender.revision(),
                content,
                tender.status() == TenderStatus.DRAFT ? Completeness.gaps(content) : List.of(),
                history,
                tender.course().award(),
                notice(tender),
                papers.of(tender.id()),
                addenda(tender),
                questions.findByTenderIdOrderByNumber(tender.id()).stream()
                        .map(TenderReader::line)
                        .toList(),
                declined(tender.id()),
                count("SELECT COUNT(*) FROM tender_watch WHERE tender_id = ?", tender.id()),
                tender.status() == TenderStatus.CLOSED
                        ? count(
                                "SELECT COUNT(*) FROM bid WHERE tender_id = ? AND status IN ('SUBMITTED', 'REOPENED')",
                                tender.id())
                        : null,
                people.names(actors(history, tender.course().award())));
    }

    /** Who wrote on a draft last: its saves are in the audit trail. */
    LastSave lastSave(Tender tender) {
        AuditEntry last = history.of(tender.reference(), Long.MAX_VALUE, RECENT).stream()
                .filter(entry -> WRITTEN.contains(entry.deed()))
                .findFirst()
                .orElseThrow();
        long by = Long.parseLong(last.actor());
        return new LastSave(people.names(Set.of(by)).getOrDefault(by, ""), last.at());
    }

    List<AddendumLine> addenda(Tender tender) {
        return addenda.findByTenderIdOrderByNumber(tender.id()).stream()
                .map(addendum -> new AddendumLine(
                        addendum.number(),
                        addendum.text(),
                        addendum.inSubstance(),
                        addendum.oldDeadline(),
                        addendum.newDeadline(),
                        addendum.issuedAt()))
                .toList();
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    List<TenderLine> lines(TenderFilter filter, long beforeId, int limit) {
        String like = "%"
                + filter.text().strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return jdbc.sql("""
                        SELECT t.id, t.reference, t.title_en, t.title_cy, t.status, t.bid_deadline,
                               (SELECT COUNT(*) FROM tender_lot l WHERE l.tender_id = t.id) AS lots
                        FROM tender t
                        WHERE t.id < :before AND (:status IS NULL OR t.status = :status)
                          AND (t.title_en LIKE :like ESCAPE '!' OR t.title_cy LIKE :like ESCAPE '!'
                               OR t.reference LIKE :like ESCAPE '!')
                        ORDER BY t.id DESC LIMIT :limit""")
                .param("before", beforeId)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("like", like)
                .param("limit", limit)
                .query((row, n) -> new TenderLine(
                        row.getLong("id"),
                        row.getString("reference"),
                        new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                        TenderStatus.valueOf(row.getString("status")),
                        instant(row.getObject("bid_deadline", LocalDateTime.class)),
                        row.getInt("lots")))
                .list();
    }

    static QuestionLine line(Question question) {
        return new QuestionLine(
                question.number(),
                question.askedAt(),
                question.question(),
                question.confidentialReason(),
                question.told(),
                question.answer(),
                question.toAskerAlone(),
                question.answeredAt());
    }

    private @Nullable NoticeDraft notice(Tender tender) {
        Long importId = tender.importId();
        return importId == null ? null : imports.notice(importId);
    }

    private Map<DeclineReason, Integer> declined(long tenderId) {
        Map<DeclineReason, Integer> counts = new EnumMap<>(DeclineReason.class);
        jdbc.sql("SELECT reason, COUNT(*) AS many FROM tender_decline WHERE tender_id = ? GROUP BY reason")
                .param(tenderId)
                .query((row, n) -> counts.put(DeclineReason.valueOf(row.getString("reason")), row.getInt("many")))
                .list();
        return counts;
    }

    private int count(String sql, long tenderId) {
        return jdbc.sql(sql).param(tenderId).query(Integer.class).single();
    }

    private static Set<Long> actors(TenderPage.History history, TenderPage.Award award) {
        Set<Long> ids = new HashSet<>();
        ids.add(history.createdBy());
        Stream.of(
                        history.sentBy(),
                        history.approvedBy(),
                        history.firstOpener(),
                        history.openedBy(),
                        award.qualityLockedBy(),
                        award.pricesOpenedBy(),
                        award.recommendedBy(),
                        award.approvedBy())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
