package cymru.cartref.tender.domain;

import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.tender.BidStatus;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds what a deed after the opening is about. What is not there and what may not be known look the same. */
@Component
public class OpenedCases {

    private static final Set<BidStatus> OPENED = EnumSet.range(BidStatus.OPENED, BidStatus.EXCLUDED);

    private final Tenders tenders;
    private final Bids bids;
    private final ProviderRegister providers;

    OpenedCases(Tenders tenders, Bids bids, ProviderRegister providers) {
        this.tenders = tenders;
        this.bids = bids;
        this.providers = providers;
    }

    public Tender find(String reference) {
        return tenders.findByReference(reference).orElseThrow(OpenedCases::unknown);
    }

    /** Every deed after the opening takes the tender's lock first, so that two never cross. */
    public Tender lock(String reference) {
        return tenders.lockByReference(reference).orElseThrow(OpenedCases::unknown);
    }

    public Tender of(Bid bid) {
        return tenders.findById(bid.tenderId()).orElseThrow();
    }

    /** The tender of a bid, locked before the bid itself is read. */
    public Tender lockTenderOf(String bid) {
        return lock(bids.tenderOf(bid).orElseThrow(OpenedCases::unknown));
    }

    /** A bid that was opened. */
    public Bid bid(String reference) {
        return bids.findByReference(reference)
                .filter(bid -> OPENED.contains(bid.status()))
                .orElseThrow(OpenedCases::unknown);
    }

    /** Every bid that was opened, excluded ones too. */
    public List<Bid> opened(Tender tender) {
        return tender.opened() ? bids.findByTenderIdAndStatusIn(tender.id(), OPENED) : List.of();
    }

    /** Those not excluded. */
    public List<Bid> running(Tender tender) {
        return opened(tender).stream()
                .filter(bid -> bid.status() != BidStatus.EXCLUDED)
                .toList();
    }

    public Lot lot(Tender tender, int number) {
        return tender.lots().stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .orElseThrow(OpenedCases::unknown);
    }

    /** Bidders' names by provider id, in one statement. */
    public Map<Long, String> names(Collection<Bid> of) {
        return providers.all(of.stream().map(Bid::providerId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(ProviderSummary::id, ProviderSummary::name));
    }

    public static AccessDeniedException unknown() {
        return new AccessDeniedException("No such case, or not this person's");
    }
}
