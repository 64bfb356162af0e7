package cymru.cartref.tender.domain;

import cymru.cartref.account.CurrentActor;
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
    private final PanelMembers members;
    private final CurrentActor actors;

    OpenedCases(Tenders tenders, Bids bids, ProviderRegister providers, PanelMembers members, CurrentActor actors) {
        this.tenders = tenders;
        this.bids = bids;
        this.providers = providers;
        this.members = members;
        this.actors = actors;
    }

    public Tender find(String reference) {
        return tenders.findByReference(reference).orElseThrow(OpenedCases::unknown);
    }

    /** Every deed after the opening takes the tender's lock first, so that two never cross. */
    public Tender lock(String reference) {
        return tenders.lockByReference(reference).orElseThrow(OpenedCases::unknown);
    }

    /** For the office's part: whoever sits on the panel keeps out of it. */
    public Tender findForOffice(String reference) {
        Tender tender = find(reference);
        office(tender);
        return tender;
    }

    public Tender lockForOffice(String reference) {
        Tender tender = lock(reference);
        office(tender);
        return tender;
    }

    /** The tender of a bid, locked before the bid itself is read, for the office's part. */
    public Tender lockForOfficeOf(String bid) {
        Tender tender = lockTenderOf(bid);
        office(tender);
        return tender;
    }

    public void office(Tender tender) {
        PanelPolicy.office(onPanel(tender)).orThrow();
    }

    /** Whether the signed-in person has, or had, a part in the tender's panel. */
    public boolean onPanel(Tender tender) {
        return members.findByTenderIdAndAccountId(tender.id(), actors.get().accountId())
                .isPresent();
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
