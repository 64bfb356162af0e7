package cymru.cartref.tender.evaluation;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.Criteria;
import cymru.cartref.tender.domain.InterestBook;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.PanelSeat;
import cymru.cartref.tender.domain.Quality;
import cymru.cartref.tender.domain.ScoreBook;
import cymru.cartref.tender.domain.Separation;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the moderator weighs what each evaluator gave and records the score that the panel agrees on, with its reason. */
@Desk
public class ModerationDesk {

    public static final int REASON_LENGTH = CompliancePolicy.TEXT;

    private final OpenedCases cases;
    private final PanelMembers members;
    private final PanelReader panels;
    private final InterestBook interests;
    private final ScoreBook scores;
    private final People people;
    private final TenderProcess process;
    private final PanelMemberProcess panelProcess;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ModerationDesk(
            OpenedCases cases,
            PanelMembers members,
            PanelReader panels,
            InterestBook interests,
            ScoreBook scores,
            People people,
            TenderProcess process,
            PanelMemberProcess panelProcess,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.members = members;
        this.panels = panels;
        this.interests = interests;
        this.scores = scores;
        this.people = people;
        this.process = process;
        this.panelProcess = panelProcess;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The lots that the moderator sits on and has declared about; nothing before all scores are in. */
    @May(Role.MODERATOR)
    public ModerationSheet sheet(String reference) {
        Tender tender = cases.find(reference);
        PanelMember moderator = own(tender);
        boolean all = tender.status().compareTo(TenderStatus.MODERATION) >= 0
                && panels.stage(tender, moderator) == MemberStage.DONE;
        return sheet(tender, all ? moderator.lots() : List.of());
    }

    /** Records the agreed score of one criterion of one bid; until quality is locked it may change. */
    @May(Role.MODERATOR)
    public void agree(String bidReference, long criterionId, int score, String reason) {
        Tender tender = cases.lockTenderOf(bidReference);
        Bid bid = cases.bid(bidReference);
        PanelMember moderator = own(tender);
        Lot lot = tender.lot(bid.lotId()).orElseThrow();
        TenderContent.Criterion criterion = lot.quality().stream()
                .filter(known -> Objects.equals(known.id(), criterionId))
                .findFirst()
                .orElseThrow(OpenedCases::unknown);
        Optional<InterestBook.Declared> declared = interests.about(moderator.id(), bid.id());
        Steps.isAt(tender.status(), TenderStatus.MODERATION)
                .and(() -> Separation.mayReadBid(declared.isPresent(), !moderator.sits(bid.lotId())))
                .and(() -> Criteria.score(BigDecimal.valueOf(score), criterion.highestScore()))
                .and(() -> Quality.consensus(reason))
                .and(() -> CompliancePolicy.bounded(reason, REASON_LENGTH))
                .orThrow();
        scores.agree(
                new ScoreBook.Consensus(bid.id(), criterionId, score, reason.strip()),
                actors.get().accountId(),
                clock.now());
        audit.record("bid.score-agreed", bidReference, Map.of("criterion", criterionId, "score", score));
    }

    /** Locks quality: every bid has its agreed scores, and prices may be opened. */
    @May(Role.MODERATOR)
    public void lock(String reference) {
        Tender tender = cases.lock(reference);
        own(tender);
        if (tender.status() == TenderStatus.QUALITY_LOCKED) {
            return;
        }
        List<Long> everyLot = tender.lots().stream().map(Lot::id).toList();
        Steps.isAt(tender.status(), TenderStatus.MODERATION)
                .and(() -> Quality.mayLock(sheet(tender, everyLot).open()))
                .orThrow();
        Instant now = clock.now();
        endPanel(tender);
        cases.running(tender).forEach(Bid::scored);
        tender.moveOn(
                TenderStatus.QUALITY_LOCKED,
                course -> course.qualityLocked(actors.get().accountId(), now));
        process.moderated(reference);
        audit.record("tender.quality-locked", reference, Map.of());
        mails.toCouncil(tender, Role.CONTRACT_OFFICER, "quality-locked", Map.of(), "/award");
    }

    /** Whoever handed scores in, or moderated, is done; from the others nothing is wanted any more. */
    private void endPanel(Tender tender) {
        for (PanelMember member : members.findByTenderIdOrderById(tender.id())) {
            boolean wanted = member.seats().stream().anyMatch(PanelSeat::substituteWanted);
            if (panels.stage(tender, member) == MemberStage.DONE && !wanted) {
                panelProcess.qualityLocked(member.reference());
            } else {
                panelProcess.ended(member.reference());
            }
            member.seats().forEach(PanelSeat::settle);
        }
    }

    private ModerationSheet sheet(Tender tender, List<Long> onLots) {
        List<Bid> bids = cases.running(tender).stream()
                .filter(bid -> onLots.contains(bid.lotId()))
                .sorted(Comparator.comparing(Bid::reference))
                .toList();
        Map<Long, String> bidders = cases.names(bids);
        Map<List<Long>, List<ScoreBook.Score>> given = scores.handedIn(tender.id()).stream()
                .collect(Collectors.groupingBy(score -> List.of(score.bid(), score.criterion())));
        Map<List<Long>, ScoreBook.Consensus> agreed = scores.agreed(tender.id()).stream()
                .collect(Collectors.toMap(score -> List.of(score.bid(), score.criterion()), Function.identity()));
        Map<Long, String> evaluators = evaluators(tender);
        List<ModerationSheet.LotSheet> lots = tender.lots().stream()
                .filter(lot -> onLots.contains(lot.id()))
                .map(lot -> new ModerationSheet.LotSheet(
                        lot.number(),
                        lot.title(),
                        lot.quality(),
                        bids.stream()
                                .filter(bid -> bid.lotId() == lot.id())
                                .map(bid -> new ModerationSheet.Row(
                                        bid.reference(),
                                        bidders.getOrDefault(bid.providerId(), ""),
                                        cells(lot, bid, given, agreed, evaluators)))
                                .toList()))
                .toList();
        int open = (int) lots.stream()
                .flatMap(lot -> lot.rows().stream())
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.agreed() == null)
                .count();
        return new ModerationSheet(tender.reference(), tender.title(), tender.status(), open, lots);
    }

    private static Map<Long, ModerationSheet.Cell> cells(
            Lot lot,
            Bid bid,
            Map<List<Long>, List<ScoreBook.Score>> given,
            Map<List<Long>, ScoreBook.Consensus> agreed,
            Map<Long, String> evaluators) {
        Map<Long, ModerationSheet.Cell> cells = new LinkedHashMap<>();
        for (TenderContent.Criterion criterion : lot.quality()) {
            List<Long> key = List.of(bid.id(), Objects.requireNonNull(criterion.id()));
            ScoreBook.Consensus consensus = agreed.get(key);
            cells.put(
                    key.getLast(),
                    new ModerationSheet.Cell(
                            given.getOrDefault(key, List.of()).stream()
                                    .map(score -> new ModerationSheet.Mark(
                                            evaluators.getOrDefault(score.member(), ""),
                                            score.score(),
                                            score.comment()))
                                    .toList(),
                            consensus == null ? null : consensus.score(),
                            consensus == null ? "" : consensus.reason()));
        }
        return cells;
    }

    private Map<Long, String> evaluators(Tender tender) {
        List<PanelMember> panel = members.findByTenderIdOrderById(tender.id());
        Map<Long, String> names =
                people.names(panel.stream().map(PanelMember::accountId).toList());
        return panel.stream()
                .collect(Collectors.toMap(PanelMember::id, member -> names.getOrDefault(member.accountId(), "")));
    }

    private PanelMember own(Tender tender) {
        return members.findByTenderIdAndAccountId(tender.id(), actors.get().accountId())
                .filter(member -> member.moderator() && !member.gone())
                .orElseThrow(OpenedCases::unknown);
    }
}
