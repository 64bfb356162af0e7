package cymru.cartref.tender;

import cymru.cartref.contract.AgreementKind;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tender says. While it is a draft a half of a text may be empty and a date absent; {@link TenderGap} lists what is
 * missing.
 *
 * @param areas area codes
 * @param value whole value in pounds
 * @param standstillDays working days; null: none
 * @param lightTouch a light-touch contract, as the officer decided
 */
public record TenderContent(
        Bilingual title,
        Bilingual description,
        String buyer,
        @Nullable String buyerIdentifier,
        String contactEmail,
        Set<ServiceKind> kinds,
        Set<String> areas,
        List<Classification> classifications,
        @Nullable BigDecimal value,
        @Nullable Instant clarificationDeadline,
        @Nullable Instant bidDeadline,
        @Nullable LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        boolean lightTouch,
        @Nullable Integer standstillDays,
        boolean termsRequired,
        boolean zeroPriceAllowed,
        TieRule tieRule,
        List<Lot> lots,
        List<Requirement> requirements) {

    public static final Bilingual NOTHING = new Bilingual("", "");
    public static final int TITLE_LENGTH = 500;
    public static final int TEXT_LENGTH = 50_000;
    public static final int QUESTION_LENGTH = 4_000;

    public TenderContent {
        kinds = Set.copyOf(kinds);
        areas = Set.copyOf(areas);
        classifications = List.copyOf(classifications);
        lots = List.copyOf(lots);
        requirements = List.copyOf(requirements);
    }

    /** A draft with nothing in it but its buyer and title. */
    public static TenderContent begun(Bilingual title, String buyer, String contactEmail) {
        return new TenderContent(
                title,
                NOTHING,
                buyer,
                null,
                contactEmail,
                Set.of(),
                Set.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                true,
                false,
                TieRule.HIGHER_QUALITY_THEN_DRAWN_LOT,
                List.of(),
                List.of());
    }

    public TenderContent withLots(List<Lot> others) {
        return new TenderContent(
                title,
                description,
                buyer,
                buyerIdentifier,
                contactEmail,
                kinds,
                areas,
                classifications,
                value,
                clarificationDeadline,
                bidDeadline,
                contractStart,
                contractEnd,
                lightTouch,
                standstillDays,
                termsRequired,
                zeroPriceAllowed,
                tieRule,
                others,
                requirements);
    }

    /** A code of a list such as CPV. */
    public record Classification(
            String scheme, String code, @Nullable String description) {}

    /**
     * @param id null: not stored yet
     * @param places of {@link AwardRule#BEST_N}
     * @param threshold of {@link AwardRule#ALL_REACHING}, points of 100
     */
    public record Lot(
            @Nullable Long id,
            Bilingual title,
            Bilingual description,
            AgreementKind agreement,
            AwardRule awardRule,
            @Nullable Integer places,
            @Nullable BigDecimal threshold,
            @Nullable BigDecimal value,
            List<Criterion> criteria) {
        public Lot {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * @param id null: not stored yet
     * @param weight percent
     * @param highestScore of the scale that begins at 0
     * @param threshold the least score that keeps a bid in; null: none
     * @param descriptors what each score means, from 0 up; may be fewer while it is a draft
     */
    public record Criterion(
            @Nullable Long id,
            CriterionKind kind,
            Bilingual title,
            Bilingual question,
            Bilingual guidance,
            @Nullable BigDecimal weight,
            @Nullable Integer wordLimit,
            int highestScore,
            @Nullable BigDecimal threshold,
            List<Bilingual> descriptors) {
        public Criterion {
            descriptors = List.copyOf(descriptors);
        }
    }

    /** @param id null: not stored yet */
    public record Requirement(@Nullable Long id, Proof proof, Bilingual text) {}
}
