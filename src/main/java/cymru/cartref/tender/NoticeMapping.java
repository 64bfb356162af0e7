package cymru.cartref.tender;

import cymru.cartref.contract.AgreementKind;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.ocds.Framework;
import cymru.cartref.tender.ocds.NoticeDraft;
import cymru.cartref.tender.ocds.NutsAreas;
import cymru.cartref.tender.ocds.PublishedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The draft that a notice makes. Dates that are over are left out: they are asked for anew, and the notice shows them as
 * published.
 */
final class NoticeMapping {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int USUAL_SCALE = 5;
    private static final int USUAL_WORD_LIMIT = 500;

    private NoticeMapping() {}

    static TenderContent content(NoticeDraft notice, ConfirmedTexts texts, Instant now) {
        NoticeDraft.Period enquiries = notice.enquiryPeriod();
        NoticeDraft.Period tendering = notice.tenderPeriod();
        NoticeDraft.Period contract = notice.contractPeriod();
        NoticeDraft.Buyer buyer = notice.buyer();
        return new TenderContent(
                texts.title(),
                texts.description(),
                buyer == null ? "" : buyer.name(),
                buyer == null ? null : buyer.identifier(),
                "",
                Set.of(),
                areas(notice),
                notice.classifications().stream()
                        .map(code -> new TenderContent.Classification(code.scheme(), code.code(), code.description()))
                        .toList(),
                notice.value() == null ? null : notice.value().amount(),
                enquiries == null ? null : ahead(enquiries.end(), now),
                tendering == null ? null : ahead(tendering.end(), now),
                contract == null ? null : day(contract.start(), now),
                contract == null ? null : day(contract.end(), now),
                socialServices(notice),
                null,
                true,
                false,
                TieRule.HIGHER_QUALITY_THEN_DRAWN_LOT,
                lots(notice, texts),
                List.of());
    }

    /** CPV division 85, health and social work, is where the light-touch services of this portal are; the officer decides. */
    private static boolean socialServices(NoticeDraft notice) {
        return notice.classifications().stream().anyMatch(code -> code.code().startsWith("85"));
    }

    private static Set<String> areas(NoticeDraft notice) {
        return notice.regions().stream()
                .flatMap(region -> NutsAreas.of(region.name()).stream())
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant ahead(@Nullable PublishedDate date, Instant now) {
        return date == null || !date.at().isAfter(now) ? null : date.at();
    }

    private static @Nullable LocalDate day(@Nullable PublishedDate date, Instant now) {
        Instant ahead = ahead(date, now);
        return ahead == null ? null : LocalDate.ofInstant(ahead, LONDON);
    }

    private static List<TenderContent.Lot> lots(NoticeDraft notice, ConfirmedTexts texts) {
        if (notice.lots().isEmpty()) {
            return List.of(lot(
                    texts.title(),
                    texts.description(),
                    notice.procedure().framework(),
                    notice.value(),
                    notice.criteria()));
        }
        List<TenderContent.Lot> lots = new ArrayList<>();
        for (NoticeDraft.Lot lot : notice.lots()) {
            int at = lots.size();
            Bilingual title = texts.lotTitles().get(at);
            Framework framework = lot.framework().wanted()
                    ? lot.framework()
                    : notice.procedure().framework();
            lots.add(lot(
                    title.en().isBlank() && title.cy().isBlank() ? texts.title() : title,
                    texts.lotDescriptions().get(at),
                    framework,
                    lot.value(),
                    lot.criteria().isEmpty() ? notice.criteria() : lot.criteria()));
        }
        return lots;
    }

    private static TenderContent.Lot lot(
            Bilingual title,
            Bilingual description,
            Framework framework,
            NoticeDraft.@Nullable Amount value,
            List<NoticeDraft.Criterion> criteria) {
        Integer places = framework.places();
        AwardRule rule = !framework.wanted()
                ? AwardRule.ONE
                : places != null && places >= 2 ? AwardRule.BEST_N : AwardRule.ALL_REACHING;
        return new TenderContent.Lot(
                null,
                title,
                description,
                framework.wanted() ? AgreementKind.FRAMEWORK : AgreementKind.BLOCK,
                rule,
                rule == AwardRule.BEST_N ? places : null,
                null,
                value == null ? null : value.amount(),
                criteria.stream().map(NoticeMapping::criterion).toList());
    }

    private static TenderContent.Criterion criterion(NoticeDraft.Criterion criterion) {
        boolean price = Stream.of("price", "cost").anyMatch(type -> type.equals(criterion.type()));
        String title = Objects.requireNonNullElse(criterion.name() == null ? criterion.type() : criterion.name(), "");
        return new TenderContent.Criterion(
                null,
                price ? CriterionKind.PRICE : CriterionKind.QUALITY,
                new Bilingual(title, ""),
                TenderContent.NOTHING,
                TenderContent.NOTHING,
                criterion.weight(),
                price ? null : USUAL_WORD_LIMIT,
                USUAL_SCALE,
                null,
                List.of());
    }
}
