package cymru.cartref.tender.domain;

import cymru.cartref.shared.Decision;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidGap;
import cymru.cartref.tender.BidGap.Kind;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.TenderContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Lists what a bid must still say for its lot, in the order of the form. */
public final class BidCompleteness {

    private BidCompleteness() {}

    public static List<BidGap> gaps(
            TenderContent.Lot lot, List<TenderContent.Requirement> requirements, BidContent bid) {
        List<BidGap> gaps = new ArrayList<>();
        if (bid.contactName().isBlank() || !bid.contactEmail().contains("@")) {
            gaps.add(new BidGap(Kind.CONTACT, null));
        }
        for (TenderContent.Criterion criterion : lot.criteria()) {
            if (criterion.kind() == CriterionKind.PRICE) {
                if (bid.price() == null) {
                    gaps.add(new BidGap(Kind.PRICE, criterion.id()));
                }
            } else {
                String answer = bid.answers().getOrDefault(criterion.id(), "");
                if (answer.isBlank()) {
                    gaps.add(new BidGap(Kind.ANSWER, criterion.id()));
                } else if (!withinLimit(criterion, answer).allowed()) {
                    gaps.add(new BidGap(Kind.ANSWER_TOO_LONG, criterion.id()));
                }
            }
        }
        for (TenderContent.Requirement requirement : requirements) {
            Long id = requirement.id();
            if (requirement.proof() == Proof.COMMITMENT_THEN_CERTIFICATE
                    && !bid.commitments().contains(id)) {
                gaps.add(new BidGap(Kind.COMMITMENT, id));
            }
            if (requirement.proof() == Proof.FILE_WITH_BID
                    && bid.files().stream().noneMatch(file -> id != null && id.equals(file.requirement()))) {
                gaps.add(new BidGap(Kind.FILE, id));
            }
        }
        if (!bid.declared()) {
            gaps.add(new BidGap(Kind.DECLARATION, null));
        }
        return gaps;
    }

    /** Whether it may be sent: nothing missing, no answer too long, no price of zero where none is allowed. */
    public static Decision maySend(
            TenderContent.Lot lot, List<TenderContent.Requirement> requirements, boolean zeroAllowed, BidContent bid) {
        List<BidGap> gaps = gaps(lot, requirements, bid);
        Decision decision = Submission.complete(gaps.stream()
                .filter(gap -> gap.kind() != Kind.ANSWER_TOO_LONG)
                .map(gap -> gap.kind().name())
                .toList());
        for (TenderContent.Criterion criterion : lot.criteria()) {
            decision = decision.and(() -> withinLimit(criterion, bid.answers().getOrDefault(criterion.id(), "")));
        }
        BigDecimal price = bid.price();
        return price == null
                ? decision
                : decision.and(() -> Price.zero(price, zeroAllowed))
                        .and(() -> Price.amount(price))
                        .and(() -> CompliancePolicy.bounded(bid.priceNote(), BidContent.NOTE_LENGTH));
    }

    private static Decision withinLimit(TenderContent.Criterion criterion, String answer) {
        Integer limit = criterion.wordLimit();
        return limit == null ? Decision.allow() : Criteria.withinLimit(answer, limit);
    }
}
