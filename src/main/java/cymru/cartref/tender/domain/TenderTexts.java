package cymru.cartref.tender.domain;

import cymru.cartref.provider.ServiceKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderContent.Classification;
import cymru.cartref.tender.TieRule;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The plain columns of what a tender says; lots and requirements are rows of their own. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class TenderTexts {

    private String titleEn;
    private String titleCy;

    @Column(columnDefinition = "MEDIUMTEXT")
    private String descriptionEn;

    @Column(columnDefinition = "MEDIUMTEXT")
    private String descriptionCy;

    private String buyer;
    private @Nullable String buyerIdentifier;
    private String contactEmail;

    @Convert(converter = ClassificationList.class)
    @Column(columnDefinition = "TEXT")
    private List<Classification> classifications;

    private @Nullable BigDecimal value;
    private @Nullable Instant clarificationDeadline;
    private @Nullable Instant bidDeadline;
    private @Nullable LocalDate contractStart;
    private @Nullable LocalDate contractEnd;
    private boolean lightTouch;
    private @Nullable Integer standstillDays;
    private boolean termsRequired;
    private boolean zeroPriceAllowed;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    protected TenderTexts() {}

    static TenderTexts of(TenderContent content) {
        TenderTexts texts = new TenderTexts();
        texts.titleEn = content.title().en();
        texts.titleCy = content.title().cy();
        texts.descriptionEn = content.description().en();
        texts.descriptionCy = content.description().cy();
        texts.buyer = content.buyer();
        texts.buyerIdentifier = content.buyerIdentifier();
        texts.contactEmail = content.contactEmail();
        texts.classifications = content.classifications();
        texts.value = content.value();
        texts.clarificationDeadline = content.clarificationDeadline();
        texts.bidDeadline = content.bidDeadline();
        texts.contractStart = content.contractStart();
        texts.contractEnd = content.contractEnd();
        texts.lightTouch = content.lightTouch();
        texts.standstillDays = content.standstillDays();
        texts.termsRequired = content.termsRequired();
        texts.zeroPriceAllowed = content.zeroPriceAllowed();
        texts.tieRule = content.tieRule();
        return texts;
    }

    TenderContent content(
            Set<ServiceKind> kinds,
            Set<String> areas,
            List<TenderContent.Lot> lots,
            List<TenderContent.Requirement> requirements) {
        return new TenderContent(
                title(),
                new Bilingual(descriptionEn, descriptionCy),
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
                lots,
                requirements);
    }

    TenderTexts withBidDeadline(Instant deadline) {
        TenderTexts texts = of(content(Set.of(), Set.of(), List.of(), List.of()));
        texts.bidDeadline = deadline;
        return texts;
    }

    Bilingual title() {
        return new Bilingual(titleEn, titleCy);
    }

    @Nullable
    Instant bidDeadline() {
        return bidDeadline;
    }

    @Nullable
    Instant clarificationDeadline() {
        return clarificationDeadline;
    }
}
