package cymru.cartref.tender.evaluation;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.BidStatus;
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
import cymru.cartref.tender.domain.Quality;
import cymru.cartref.tender.domain.ScoreBook;
import cymru.cartref.tender.domain.Separation;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.time.DatabaseClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where an evaluator scores quality, alone: nobody else's scores are shown, and no price. */
@Desk
public class ScoringDesk {

    public static final int COMMENT_LENGTH = CompliancePolicy.TEXT;

    private final OpenedCases cases;
    private final PanelMembers members;
    private final PanelReader panels;
    private final InterestBook interests;
    private final ScoreBook scores;
    private final ScoringEnd end;
    private final PanelMemberProcess process;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ScoringDesk(
            OpenedCases cases,
            PanelMembers members,
            PanelReader panels,
            InterestBook interests,
            ScoreBook scores,
            ScoringEnd end,
            PanelMemberProcess process,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.cases = cases;
        this.members = members;
        this.panels = panels;
        this.interests = interests;
        this.scores = scores;
        this.end = end;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The evaluator's own sheet. Bids of bidders about whom nothing is declared yet are not on it. */
    @May(Role.EVALUATOR)
    public ScoreSheet sheet(String reference) {
        Tender tender = cases.find(reference);
        return sheet(tender, own(tender));
    }

    /** Keeps one score; until the sheet is handed in it may change. */
    @May(Role.EVALUATOR)
    public void score(String bidReference, long criterionId, int score, String comment) {
        Tender tender = cases.lockTenderOf(bidReference);
        Bid bid = cases.bid(bidReference);
        PanelMember member = own(tender);
        Lot lot = tender.lot(bid.lotId()).orElseThrow();
        TenderContent.Criterion criterion = lot.quality().stream()
                .filter(known -> Objects.equals(known.id(), criterionId))
                .findFirst()
                .orElseThrow(OpenedCases::unknown);
        Steps.isAt(tender.status(), TenderStatus.QUALITY_SCORING)
                .and(() -> mayRead(member, bid))
                .and(() -> Quality.mayScore(member.submitted()))
                .and(() -> Steps.isAt(bid, BidStatus.OPENED))
                .and(() -> Criteria.score(BigDecimal.valueOf(score), criterion.highestScore()))
                .and(() -> CompliancePolicy.bounded(comment, COMMENT_LENGTH))
                .orThrow();
        scores.give(new ScoreBook.Score(member.id(), bid.id(), criterionId, score, comment.strip()), clock.now());
        audit.record("bid.scored", bidReference, Map.of("member", member.reference(), "criterion", criterionId));
    }

    /** Hands the sheet in, whole; the last one handed in begins the moderation. */
    @May(Role.EVALUATOR)
    public void handIn(String reference) {
        Tender tender = cases.lock(reference);
        PanelMember member = own(tender);
        if (member.submitted()) {
            return;
        }
        Steps.isAt(tender.status(), TenderStatus.QUALITY_SCORING)
                .and(() -> mayHandIn(tender, member))
                .orThrow();
        Instant now = clock.now();
        member.submitted(now);
        members.saveAndFlush(member);
        process.scored(member.reference());
        audit.record("panel.scores-handed-in", reference, Map.of("member", member.reference()));
        end.lookAgain(tender);
    }

    private Decision mayHandIn(Tender tender, PanelMember member) {
        boolean declared = panels.stage(tender, member) == MemberStage.SCORES;
        return Separation.mayReadBid(declared, false).and(() -> {
            Set<List<Long>> wanted = new HashSet<>();
            for (Bid bid : bidsOf(tender, member)) {
                tender.lot(bid.lotId())
                        .orElseThrow()
                        .quality()
                        .forEach(criterion -> wanted.add(List.of(bid.id(), Objects.requireNonNull(criterion.id()))));
            }
            Set<List<Long>> given = scores.of(member.id()).stream()
                    .map(score -> List.of(score.bid(), score.criterion()))
                    .collect(Collectors.toSet());
            return Quality.mayModerate(wanted, given);
        });
    }

    private ScoreSheet sheet(Tender tender, PanelMember member) {
        Set<Long> free = interests.of(member.id()).stream()
                .filter(declared -> !declared.conflict())
                .map(InterestBook.Declared::bid)
                .collect(Collectors.toSet());
        List<Bid> bids = bidsOf(tender, member).stream()
                .filter(bid -> free.contains(bid.id()))
                .toList();
        Map<Long, String> names = cases.names(bids);
        Map<List<Long>, ScoreBook.Score> given = scores.of(member.id()).stream()
                .collect(Collectors.toMap(score -> List.of(score.bid(), score.criterion()), Function.identity()));
        List<ScoreSheet.LotSheet> lots = tender.lots().stream()
                .filter(lot -> member.sits(lot.id()))
                .map(lot -> new ScoreSheet.LotSheet(
                        lot.number(),
                        lot.title(),
                        lot.quality(),
                        bids.stream()
                                .filter(bid -> bid.lotId() == lot.id())
                                .map(bid -> new ScoreSheet.Row(
                                        bid.reference(),
                                        names.getOrDefault(bid.providerId(), ""),
                                        cells(lot, bid, given)))
                                .toList()))
                .toList();
        int open = (int) lots.stream()
                .flatMap(lot -> lot.rows().stream())
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> cell.score() == null)
                .count();
        return new ScoreSheet(tender.reference(), tender.title(), tender.status(), member.submitted(), open, lots);
    }

    private static Map<Long, ScoreSheet.Cell> cells(Lot lot, Bid bid, Map<List<Long>, ScoreBook.Score> given) {
        return lot.quality().stream()
                .map(criterion -> Objects.requireNonNull(criterion.id()))
                .collect(Collectors.toMap(
                        Function.identity(),
                        criterion -> Optional.ofNullable(given.get(List.of(bid.id(), criterion)))
                                .map(score -> new ScoreSheet.Cell(score.score(), score.comment()))
                                .orElse(ScoreSheet.Cell.EMPTY)));
    }

    private List<Bid> bidsOf(Tender tender, PanelMember member) {
        return cases.running(tender).stream()
                .filter(bid -> member.sits(bid.lotId()))
                .sorted(Comparator.comparing(Bid::reference))
                .toList();
    }

    private Decision mayRead(PanelMember member, Bid bid) {
        Optional<InterestBook.Declared> declared = interests.about(member.id(), bid.id());
        return Separation.mayReadBid(
                declared.isPresent() && member.sits(bid.lotId()),
                declared.map(InterestBook.Declared::conflict).orElse(false));
    }

    private PanelMember own(Tender tender) {
        return members.findByTenderIdAndAccountId(tender.id(), actors.get().accountId())
                .filter(member -> !member.moderator())
                .orElseThrow(OpenedCases::unknown);
    }
}
