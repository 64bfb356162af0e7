package cymru.cartref.tender.domain;

import cymru.cartref.tender.TenderPage;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a tender keeps of its steps after the opening: who did what, when, and on which notice. */
@Embeddable
public class AwardCourse {

    private @Nullable Instant scoringBegunAt;
    private @Nullable Instant moderationBegunAt;
    private @Nullable Instant qualityLockedAt;
    private @Nullable Long qualityLockedBy;
    private @Nullable Instant pricesOpenedAt;
    private @Nullable Long pricesOpenedBy;
    private @Nullable Instant recommendedAt;
    private @Nullable Long recommendedBy;

    @Column(columnDefinition = "TEXT")
    private @Nullable String recommendation;

    private @Nullable String awardReturnedReason;
    private @Nullable Instant awardApprovedAt;
    private @Nullable Long awardApprovedBy;
    private @Nullable Instant summariesIssuedAt;
    private @Nullable String awardNotice;
    private @Nullable LocalDate awardNoticedOn;
    private @Nullable LocalDate standstillLastDay;
    private @Nullable LocalDate contractedOn;
    private @Nullable String detailsNotice;
    private @Nullable LocalDate detailsNoticedOn;

    public void scoringBegun(Instant now) {
        scoringBegunAt = now;
    }

    public void moderationBegun(Instant now) {
        moderationBegunAt = now;
    }

    public void qualityLocked(long by, Instant now) {
        qualityLockedBy = by;
        qualityLockedAt = now;
    }

    public void pricesOpened(long by, Instant now) {
        pricesOpenedBy = by;
        pricesOpenedAt = now;
    }

    public void recommended(String why, long by, Instant now) {
        recommendation = why;
        recommendedBy = by;
        recommendedAt = now;
        awardReturnedReason = null;
    }

    public void returned(String reason) {
        awardReturnedReason = reason;
    }

    public void approved(long by, Instant now) {
        awardApprovedBy = by;
        awardApprovedAt = now;
    }

    public void summariesIssued(Instant now) {
        summariesIssuedAt = now;
    }

    /** @param lastDay of the standstill; null: none runs */
    public void noticed(String notice, LocalDate on, @Nullable LocalDate lastDay) {
        awardNotice = notice;
        awardNoticedOn = on;
        standstillLastDay = lastDay;
    }

    public void contracted(LocalDate on) {
        contractedOn = on;
    }

    public void detailsNoticed(String notice, LocalDate on) {
        detailsNotice = notice;
        detailsNoticedOn = on;
    }

    public @Nullable String returnedReason() {
        return awardReturnedReason;
    }

    public @Nullable Long recommendedBy() {
        return recommendedBy;
    }

    public @Nullable Instant summariesIssuedAt() {
        return summariesIssuedAt;
    }

    public @Nullable LocalDate standstillLastDay() {
        return standstillLastDay;
    }

    public @Nullable LocalDate contractedOn() {
        return contractedOn;
    }

    public @Nullable String awardNotice() {
        return awardNotice;
    }

    public boolean awardNoticed() {
        return awardNoticedOn != null;
    }

    /** For the tender's page. */
    public TenderPage.Award award() {
        return new TenderPage.Award(
                scoringBegunAt,
                moderationBegunAt,
                qualityLockedAt,
                qualityLockedBy,
                pricesOpenedAt,
                pricesOpenedBy,
                recommendedAt,
                recommendedBy,
                recommendation,
                awardReturnedReason,
                awardApprovedAt,
                awardApprovedBy,
                summariesIssuedAt,
                awardNotice,
                awardNoticedOn,
                standstillLastDay,
                contractedOn,
                detailsNotice,
                detailsNoticedOn);
    }
}
