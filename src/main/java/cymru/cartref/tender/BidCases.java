package cymru.cartref.tender;

import cymru.cartref.account.Actor;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.Referrals;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.Submission;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Finds what a bid's deed is about, and lets nobody near another provider's. */
@Component
class BidCases {

    private final Tenders tenders;
    private final ProviderRegister providers;
    private final Referrals referrals;

    BidCases(Tenders tenders, ProviderRegister providers, Referrals referrals) {
        this.tenders = tenders;
        this.providers = providers;
        this.referrals = referrals;
    }

    long organisation(Actor actor) {
        Long organisation = actor.organisationId();
        if (organisation == null) {
            throw new AccessDeniedException("Belongs to no provider");
        }
        return organisation;
    }

    /** The bid, if it is of the actor's own provider; one that is another's and one that is none look the same. */
    Bid own(Optional<Bid> bid, Actor actor) {
        return bid.filter(found -> actor.belongsTo(found.providerId()))
                .orElseThrow(() -> new AccessDeniedException("No such bid, or not this provider's"));
    }

    Tender tender(Bid bid) {
        return tenders.findById(bid.tenderId()).orElseThrow();
    }

    /** A tender that the public may read. */
    Tender tender(String reference) {
        return tenders.findByReference(reference)
                .filter(tender -> tender.history().publishedAt() != null)
                .orElseThrow(() -> new AccessDeniedException("Not public"));
    }

    Lot lot(Tender tender, int number) {
        return tender.lots().stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No such lot"));
    }

    TenderContent.Lot lot(TenderContent content, Bid bid) {
        return content.lots().stream()
                .filter(lot -> lot.id() != null && lot.id() == bid.lotId())
                .findFirst()
                .orElseThrow();
    }

    Decision referrals(long providerId, LocalDate today) {
        return Submission.referrals(referrals
                .ofProvider(providerId)
                .filter(standing -> standing.stopsNewBusiness(today))
                .isPresent());
    }

    Decision registered(long providerId) {
        return Submission.registered(providers.find(providerId).stream()
                .anyMatch(provider -> provider.status() == ProviderStatus.REGISTERED));
    }
}
