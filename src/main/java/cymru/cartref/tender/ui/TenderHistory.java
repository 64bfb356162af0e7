package cymru.cartref.tender.ui;

import cymru.cartref.procedure.Deadlines;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a tender, newest first. */
final class TenderHistory {

    private final TenderPage page;
    private final List<Timeline.Entry> entries = new ArrayList<>();

    private TenderHistory(TenderPage page) {
        this.page = page;
    }

    static List<Timeline.Entry> of(TenderPage page) {
        TenderHistory history = new TenderHistory(page);
        history.toTheOpening(page.history());
        history.toTheContracts(page.award());
        history.entries.sort(Comparator.comparing(Timeline.Entry::when).reversed());
        return history.entries;
    }

    private void toTheOpening(TenderPage.History history) {
        happened(history.createdAt(), history.createdBy(), "begun", null);
        happened(history.sentAt(), history.sentBy(), "sent", history.returnedReason());
        happened(history.approvedAt(), history.approvedBy(), "approved", null);
        happened(history.publishedAt(), null, "published", history.platformReference());
        page.addenda()
                .forEach(addendum -> happened(
                        addendum.issuedAt(),
                        null,
                        addendum.newDeadline() == null ? "addendum" : "moved",
                        TenderWords.in(addendum.text())));
        happened(history.closedAt(), null, "closed", null);
        happened(history.firstOpenedAt(), history.firstOpener(), "opening-begun", null);
        happened(history.openedAt(), history.openedBy(), "opened", null);
        happened(history.terminatedAt(), null, "terminated", history.terminationReason());
    }

    private void toTheContracts(TenderPage.Award award) {
        happened(award.scoringBegunAt(), null, "scoring-begun", null);
        happened(award.moderationBegunAt(), null, "moderation-begun", null);
        happened(award.qualityLockedAt(), award.qualityLockedBy(), "quality-locked", null);
        happened(award.pricesOpenedAt(), award.pricesOpenedBy(), "prices-opened", null);
        happened(award.recommendedAt(), award.recommendedBy(), "recommended", givenBack(award));
        happened(award.approvedAt(), award.approvedBy(), "award-approved", null);
        happened(award.summariesIssuedAt(), null, "summaries-issued", null);
        happened(award.noticedOn(), "award-noticed", award.notice());
        happened(award.contractedOn(), "contracted", null);
        happened(award.detailsNoticedOn(), "details-noticed", award.detailsNotice());
    }

    private static @Nullable String givenBack(TenderPage.Award award) {
        String reason = award.returnedReason();
        return reason == null ? null : Words.t("tender.given-back", Map.of("reason", reason));
    }

    private void happened(@Nullable Instant when, @Nullable Long who, String what, @Nullable String why) {
        if (when != null) {
            entries.add(new Timeline.Entry(
                    when, who == null ? null : page.names().get(who), Words.t("tender.history." + what), why));
        }
    }

    /** Of these only the day is known; they stand behind whatever happened on it. */
    private void happened(@Nullable LocalDate day, String what, @Nullable String why) {
        if (day != null) {
            entries.add(
                    new Timeline.Entry(Deadlines.endOfDay(day), true, null, Words.t("tender.history." + what), why));
        }
    }
}
