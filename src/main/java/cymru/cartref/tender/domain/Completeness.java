package cymru.cartref.tender.domain;

import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderGap;
import cymru.cartref.tender.TenderGap.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists what a draft must still say; both languages always. */
public final class Completeness {

    private final List<TenderGap> gaps = new ArrayList<>();

    private Completeness() {}

    public static List<TenderGap> gaps(TenderContent content) {
        Completeness check = new Completeness();
        check.whole(content);
        for (int i = 0; i < content.lots().size(); i++) {
            check.lot(content.lots().get(i), i + 1);
        }
        return check.gaps.stream().distinct().toList();
    }

    private void whole(TenderContent content) {
        need(bothSaid(content.title()), Kind.TITLE, null);
        need(bothSaid(content.description()), Kind.DESCRIPTION, null);
        need(!content.buyer().isBlank(), Kind.BUYER, null);
        need(content.contactEmail().contains("@"), Kind.CONTACT, null);
        need(!content.kinds().isEmpty(), Kind.KINDS, null);
        need(!content.areas().isEmpty(), Kind.AREAS, null);
        need(content.clarificationDeadline() != null, Kind.CLARIFICATION_DEADLINE, null);
        need(content.bidDeadline() != null, Kind.BID_DEADLINE, null);
        LocalDate start = content.contractStart();
        LocalDate end = content.contractEnd();
        need(start != null && end != null && start.isBefore(end), Kind.CONTRACT_DATES, null);
        need(!content.lots().isEmpty(), Kind.LOTS, null);
        content.requirements().forEach(requirement -> need(bothSaid(requirement.text()), Kind.REQUIREMENT_TEXT, null));
    }

    private void lot(TenderContent.Lot lot, int number) {
        need(bothSaid(lot.title()), Kind.LOT_TITLE, number);
        need(bothSaid(lot.description()), Kind.LOT_DESCRIPTION, number);
        need(
                lot.criteria().stream().anyMatch(criterion -> criterion.kind() == CriterionKind.QUALITY),
                Kind.CRITERIA,
                number);
        need(
                lot.criteria().stream()
                                .filter(criterion -> criterion.kind() == CriterionKind.PRICE)
                                .count()
                        <= 1,
                Kind.PRICE_TWICE,
                number);
        lot.criteria().forEach(criterion -> criterion(criterion, number));
    }

    private void criterion(TenderContent.Criterion criterion, int lot) {
        need(bothSaid(criterion.title()), Kind.CRITERION_TEXT, lot);
        need(criterion.weight() != null && criterion.weight().signum() > 0, Kind.CRITERION_WEIGHT, lot);
        if (criterion.kind() == CriterionKind.QUALITY) {
            need(bothSaid(criterion.question()), Kind.CRITERION_TEXT, lot);
            need(criterion.wordLimit() != null && criterion.wordLimit() > 0, Kind.WORD_LIMIT, lot);
            need(
                    criterion.descriptors().size() == criterion.highestScore() + 1
                            && criterion.descriptors().stream().allMatch(Completeness::bothSaid),
                    Kind.DESCRIPTORS,
                    lot);
        }
    }

    private void need(boolean said, Kind kind, @Nullable Integer lot) {
        if (!said) {
            gaps.add(new TenderGap(kind, lot));
        }
    }

    private static boolean bothSaid(Bilingual text) {
        return !text.en().isBlank() && !text.cy().isBlank();
    }
}
