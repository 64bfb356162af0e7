package cymru.cartref.tender.evaluation;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.BidQuery;
import cymru.cartref.tender.domain.CheckBook;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.TenderProcedure;
import cymru.cartref.tender.process.BidQueryProcess;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks whether each bid has what it must have, and asks its bidder, once, for what is missing. */
@Desk
public class ComplianceDesk {

    private final OpenedCases cases;
    private final ComplianceReader reader;
    private final CheckBook checks;
    private final BidQueries queries;
    private final PanelMembers members;
    private final PanelReader panels;
    private final TenderProcedure procedure;
    private final TenderProcess process;
    private final BidQueryProcess queryProcess;
    private final PanelMemberProcess panelProcess;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ComplianceDesk(
            OpenedCases cases,
            ComplianceReader reader,
            CheckBook checks,
            BidQueries queries,
            PanelMembers members,
            PanelReader panels,
            TenderProcedure procedure,
            TenderProcess process,
            BidQueryProcess queryProcess,
            PanelMemberProcess panelProcess,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.reader = reader;
        this.checks = checks;
        this.queries = queries;
        this.members = members;
        this.panels = panels;
        this.procedure = procedure;
        this.process = process;
        this.queryProcess = queryProcess;
        this.panelProcess = panelProcess;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    @May({Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR})
    public CompliancePage page(String reference) {
        return reader.page(cases.findForOffice(reference), actors.get().accountId());
    }

    /** Until when an answer would be taken to what is asked now. */
    @May(Role.CONTRACT_OFFICER)
    public Map<QueryKind, Instant> replyDue(String reference) {
        Tender tender = cases.find(reference);
        Instant now = clock.now();
        return Arrays.stream(QueryKind.values())
                .collect(Collectors.toMap(kind -> kind, kind -> procedure.replyDue(tender, kind, now)));
    }

    /** Ticks one item of one bid; the first tick begins the check. */
    @May(Role.CONTRACT_OFFICER)
    public void check(String bidReference, String item, boolean met, String note) {
        Tender tender = cases.lockForOfficeOf(bidReference);
        Bid bid = cases.bid(bidReference);
        if (!ComplianceReader.codes(tender.content()).contains(item)) {
            throw OpenedCases.unknown();
        }
        Steps.isAt(tender.status(), TenderStatus.OPENED, TenderStatus.COMPLIANCE)
                .and(() -> Steps.isAt(bid, BidStatus.OPENED))
                .and(() -> met
                        ? CompliancePolicy.bounded(note, CompliancePolicy.NOTE)
                        : CompliancePolicy.reasoned(note, CompliancePolicy.NOTE))
                .orThrow();
        if (tender.status() == TenderStatus.OPENED) {
            tender.moveOn(TenderStatus.COMPLIANCE, course -> {});
        }
        checks.check(
                new CheckBook.Checked(bid.id(), item, met, note.strip()),
                actors.get().accountId(),
                clock.now());
        audit.record("bid.checked", bidReference, Map.of("item", item, "met", met));
    }

    /**
     * Asks one bidder; the answer is taken until its date and stands beside the bid.
     *
     * @param item of the checklist, for {@link QueryKind#MISSING_ITEM}
     * @return the question's reference
     */
    @May(Role.CONTRACT_OFFICER)
    public String ask(String bidReference, QueryKind kind, @Nullable String item, String question) {
        Tender tender = cases.lockForOfficeOf(bidReference);
        Bid bid = cases.bid(bidReference);
        Instant now = clock.now();
        boolean forItem = kind == QueryKind.MISSING_ITEM;
        if (forItem != (item != null)
                || (item != null && !ComplianceReader.codes(tender.content()).contains(item))) {
            throw OpenedCases.unknown();
        }
        List<BidQuery> earlier = queries.findByBidIdInOrderById(List.of(bid.id()));
        Optional<BidQuery> same = earlier.stream()
                .filter(query -> !forItem && query.open(now) && query.question().equals(question.strip()))
                .findFirst();
        if (same.isPresent()) {
            return same.get().reference();
        }
        mayAsk(tender, kind)
                .and(() -> Decision.require(bid.status() != BidStatus.EXCLUDED, TenderRule.BID_NOT_AT_THIS_STEP))
                .and(() -> CompliancePolicy.reasoned(question, CompliancePolicy.TEXT))
                .and(() -> CompliancePolicy.mayAskForItem(forItem && askedFor(earlier, item)))
                .orThrow();
        Instant due = procedure.replyDue(tender, kind, now);
        BidQuery query = queries.saveAndFlush(BidQuery.asked(
                bid.id(), kind, item, question.strip(), actors.get().accountId(), now, due));
        query.number();
        queries.flush();
        queryProcess.asked(query.reference(), bid.providerId());
        audit.record("bid.asked", bidReference, Map.of("query", query.reference(), "kind", kind.name()));
        mails.aboutBid(
                tender, bid.providerId(), bidReference, "bid-asked", Map.of("due", due), "bids/" + bidReference, due);
        return query.reference();
    }

    /** Ends the check: every bid still in has all it must have. The panel begins to score. */
    @May(Role.CONTRACT_OFFICER)
    public void finish(String reference) {
        Tender tender = cases.lockForOffice(reference);
        if (tender.status() == TenderStatus.QUALITY_SCORING) {
            return;
        }
        CompliancePage page = reader.page(tender, actors.get().accountId());
        List<CompliancePage.CheckedBid> running = page.bids().stream()
                .filter(bid -> bid.status() != BidStatus.EXCLUDED)
                .toList();
        Steps.isAt(tender.status(), TenderStatus.OPENED, TenderStatus.COMPLIANCE)
                .and(() -> Decision.require(!running.isEmpty(), TenderRule.NOBODY_SUITABLE))
                .and(() -> CompliancePolicy.mayFinish(unmet(running), waiting(page)))
                .and(() -> panelComplete(tender, running))
                .orThrow();
        Instant now = clock.now();
        tender.moveOn(TenderStatus.QUALITY_SCORING, course -> course.scoringBegun(now));
        process.checked(reference);
        for (PanelMember member : members.findByTenderIdOrderById(tender.id())) {
            if (panels.stage(tender, member) == MemberStage.SCORES) {
                panelProcess.scoringBegins(member.reference());
                mails.toPanel(tender, member.accountId(), "panel-score", Map.of());
            }
        }
        audit.record("tender.scoring-begun", reference, Map.of("bids", running.size()));
    }

    private static Decision mayAsk(Tender tender, QueryKind kind) {
        return switch (kind) {
            case MISSING_ITEM -> Steps.isAt(tender.status(), TenderStatus.OPENED, TenderStatus.COMPLIANCE);
            case LOW_PRICE -> Steps.isAt(tender.status(), TenderStatus.PRICE_OPENED);
            case QUESTION ->
                Steps.isAt(
                        tender.status(),
                        TenderStatus.OPENED,
                        TenderStatus.COMPLIANCE,
                        TenderStatus.QUALITY_SCORING,
                        TenderStatus.MODERATION,
                        TenderStatus.PRICE_OPENED);
        };
    }

    private static boolean askedFor(List<BidQuery> earlier, @Nullable String item) {
        return earlier.stream()
                .anyMatch(query -> query.kind() == QueryKind.MISSING_ITEM && Objects.equals(query.item(), item));
    }

    private static int unmet(List<CompliancePage.CheckedBid> running) {
        return (int) running.stream()
                .flatMap(bid -> bid.items().stream())
                .filter(item -> !Boolean.TRUE.equals(item.met()))
                .count();
    }

    private static int waiting(CompliancePage page) {
        long asked = page.bids().stream()
                .flatMap(bid -> bid.queries().stream())
                .filter(query -> query.open() && query.kind() == QueryKind.MISSING_ITEM)
                .count();
        long proposed = page.bids().stream()
                .map(CompliancePage.CheckedBid::exclusion)
                .filter(exclusion -> exclusion != null && exclusion.excluded() == null)
                .count();
        return (int) (asked + proposed);
    }

    private Decision panelComplete(Tender tender, List<CompliancePage.CheckedBid> running) {
        Set<Integer> wanted =
                running.stream().map(CompliancePage.CheckedBid::lot).collect(Collectors.toSet());
        Decision decision = Decision.allow();
        for (Lot lot : tender.lots()) {
            if (wanted.contains(lot.number())) {
                decision = decision.and(() -> panels.complete(tender, lot));
            }
        }
        return decision;
    }
}
