package cymru.cartref.tender.evaluation;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidFile;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidSafe;
import cymru.cartref.tender.domain.InterestBook;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.ResultBook;
import cymru.cartref.tender.domain.Separation;
import cymru.cartref.tender.domain.Tender;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads opened bids. Officers read after the opening; the panel each bid once its interest is declared; a price nobody
 * before prices are opened, and the panel not at all.
 */
@Desk
public class BidReadingDesk {

    private static final Set<Role> OFFICE =
            Set.of(Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR);

    private final OpenedCases cases;
    private final PanelMembers members;
    private final InterestBook interests;
    private final ResultBook results;
    private final BidSafe safe;
    private final ComplianceReader queries;
    private final DocumentStore documents;
    private final AuditTrail audit;
    private final CurrentActor actors;

    BidReadingDesk(
            OpenedCases cases,
            PanelMembers members,
            InterestBook interests,
            ResultBook results,
            BidSafe safe,
            ComplianceReader queries,
            DocumentStore documents,
            AuditTrail audit,
            CurrentActor actors) {
        this.cases = cases;
        this.members = members;
        this.interests = interests;
        this.results = results;
        this.safe = safe;
        this.queries = queries;
        this.documents = documents;
        this.audit = audit;
        this.actors = actors;
    }

    @May({
        Role.CONTRACT_OFFICER,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.AUDITOR,
        Role.EVALUATOR,
        Role.MODERATOR
    })
    public ReadBid read(String bidReference) {
        Bid bid = cases.bid(bidReference);
        Tender tender = cases.of(bid);
        boolean office = admit(tender, bid);
        Lot lot = tender.lot(bid.lotId()).orElseThrow();
        BidContent content = safe.quality(bid);
        Optional<ResultBook.OpenedPrice> price = office
                ? results.prices(tender.id()).stream()
                        .filter(opened -> opened.bid() == bid.id())
                        .findFirst()
                : Optional.empty();
        audit.record("bid.read", bidReference, Map.of());
        return new ReadBid(
                bidReference,
                office,
                tender.reference(),
                lot.number(),
                lot.title(),
                cases.names(List.of(bid)).getOrDefault(bid.providerId(), ""),
                bid.language(),
                bid.receipt().orElseThrow().at(),
                content.contactName(),
                content.contactEmail(),
                lot.quality(),
                tender.content().requirements(),
                content.answers(),
                content.files(),
                content.commitments(),
                content.declared(),
                price.map(ResultBook.OpenedPrice::price).orElse(null),
                price.map(ResultBook.OpenedPrice::note).orElse(""),
                queries.queriesOf(bid, false).stream()
                        .filter(query -> office || query.kind() != QueryKind.LOW_PRICE)
                        .toList());
    }

    /** Opened content of one of the bid's files; the caller closes it. */
    @May({
        Role.CONTRACT_OFFICER,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.AUDITOR,
        Role.EVALUATOR,
        Role.MODERATOR
    })
    public InputStream file(String bidReference, String documentId) {
        Bid bid = cases.bid(bidReference);
        admit(cases.of(bid), bid);
        BidFile file = safe.quality(bid).files().stream()
                .filter(known -> known.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(OpenedCases::unknown);
        audit.record("bid.file-read", bidReference, Map.of("sha256", file.sha256()));
        return documents.open(new DocumentId(UUID.fromString(file.documentId())));
    }

    /** @return whether the reader reads as an officer; a panel member reads after declaring, whatever else they are */
    private boolean admit(Tender tender, Bid bid) {
        Actor reader = actors.get();
        PanelMember member = members.findByTenderIdAndAccountId(tender.id(), reader.accountId())
                .orElse(null);
        if (member != null) {
            Optional<InterestBook.Declared> declared = interests.about(member.id(), bid.id());
            Separation.mayReadBid(
                            declared.isPresent() && member.sits(bid.lotId()),
                            declared.map(InterestBook.Declared::conflict).orElse(false))
                    .orThrow();
            return false;
        }
        if (OFFICE.stream().noneMatch(reader::holds)) {
            throw OpenedCases.unknown();
        }
        return true;
    }
}
