package cymru.cartref.tender;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.ocds.NoticeDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tender as the council's people see it. Nothing here tells who bids, or before the deadline how many.
 *
 * @param revision to save the draft with
 * @param notice the notice it was imported from, with what the portal has no field for
 * @param declined how many providers said they will not bid, by reason
 * @param watching how many people watch
 * @param bidsToOpen after the deadline only, else null
 * @param names of the people in the history, by account id
 */
public record TenderPage(
        String reference,
        TenderStatus status,
        int revision,
        TenderContent content,
        List<TenderGap> gaps,
        History history,
        Award award,
        @Nullable NoticeDraft notice,
        List<Paper> papers,
        List<AddendumLine> addenda,
        List<QuestionLine> questions,
        Map<DeclineReason, Integer> declined,
        int watching,
        @Nullable Integer bidsToOpen,
        Map<Long, String> names) {

    /** A document: a stored file, or a link that came with a notice. */
    public record Paper(
            long id,
            String title,
            @Nullable String documentId,
            @Nullable String url) {}

    /** @param newDeadline where the addendum moved the deadline */
    public record AddendumLine(
            int number,
            Bilingual text,
            boolean inSubstance,
            @Nullable Instant oldDeadline,
            @Nullable Instant newDeadline,
            Instant issuedAt) {}

    /**
     * A clarification question without its asker.
     *
     * @param question as asked
     * @param told as everyone reads it, once answered to all
     */
    public record QuestionLine(
            int number,
            Instant askedAt,
            String question,
            @Nullable String confidentialReason,
            @Nullable Bilingual told,
            @Nullable Bilingual answer,
            boolean toAskerAlone,
            @Nullable Instant answeredAt) {}

    /** People by account id. */
    public record History(
            Instant createdAt,
            long createdBy,
            @Nullable Instant sentAt,
            @Nullable Long sentBy,
            @Nullable Instant approvedAt,
            @Nullable Long approvedBy,
            @Nullable String returnedReason,
            @Nullable String platformReference,
            @Nullable LocalDate platformPublishedOn,
            @Nullable Instant publishedAt,
            @Nullable Instant closedAt,
            @Nullable Instant firstOpenedAt,
            @Nullable Long firstOpener,
            @Nullable Instant openedAt,
            @Nullable Long openedBy,
            @Nullable Instant terminatedAt,
            @Nullable String terminationReason,
            @Nullable String terminationNotice) {}

    /**
     * The steps after the opening. People by account id.
     *
     * @param standstillLastDay null: none runs
     * @param detailsNotice the last one recorded
     */
    public record Award(
            @Nullable Instant scoringBegunAt,
            @Nullable Instant moderationBegunAt,
            @Nullable Instant qualityLockedAt,
            @Nullable Long qualityLockedBy,
            @Nullable Instant pricesOpenedAt,
            @Nullable Long pricesOpenedBy,
            @Nullable Instant recommendedAt,
            @Nullable Long recommendedBy,
            @Nullable String recommendation,
            @Nullable String returnedReason,
            @Nullable Instant approvedAt,
            @Nullable Long approvedBy,
            @Nullable Instant summariesIssuedAt,
            @Nullable String notice,
            @Nullable LocalDate noticedOn,
            @Nullable LocalDate standstillLastDay,
            @Nullable LocalDate contractedOn,
            @Nullable String detailsNotice,
            @Nullable LocalDate detailsNoticedOn) {}
}
