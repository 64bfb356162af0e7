package cymru.cartref.embedded;

import cymru.cartref.tender.OpeningDesk;
import cymru.cartref.tender.award.AwardDesk;
import cymru.cartref.tender.award.NoticeDesk;
import cymru.cartref.tender.evaluation.ComplianceDesk;
import cymru.cartref.tender.evaluation.InterestDesk;
import cymru.cartref.tender.evaluation.ModerationDesk;
import cymru.cartref.tender.evaluation.PanelDesk;
import cymru.cartref.tender.evaluation.PriceDesk;
import cymru.cartref.tender.evaluation.ScoreSheet;
import cymru.cartref.tender.evaluation.ScoringDesk;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The council opens a tender's bids, a panel judges them, and the award is noticed. */
@Component
class DemoJudging {

    private static final int ONLY_LOT = 1;
    private static final List<DemoPerson> PANEL =
            List.of(DemoPerson.EVALUATOR, DemoPerson.SECOND_EVALUATOR, DemoPerson.MODERATOR);

    private final DemoSignIn people;
    private final OpeningDesk opening;
    private final PanelDesk panels;
    private final InterestDesk interests;
    private final ComplianceDesk compliance;
    private final ScoringDesk scoring;
    private final ModerationDesk moderation;
    private final PriceDesk prices;
    private final AwardDesk awards;
    private final NoticeDesk notices;
    private final DatabaseClock clock;

    DemoJudging(
            DemoSignIn people,
            OpeningDesk opening,
            PanelDesk panels,
            InterestDesk interests,
            ComplianceDesk compliance,
            ScoringDesk scoring,
            ModerationDesk moderation,
            PriceDesk prices,
            AwardDesk awards,
            NoticeDesk notices,
            DatabaseClock clock) {
        this.people = people;
        this.opening = opening;
        this.panels = panels;
        this.interests = interests;
        this.compliance = compliance;
        this.scoring = scoring;
        this.moderation = moderation;
        this.prices = prices;
        this.awards = awards;
        this.notices = notices;
        this.clock = clock;
    }

    /** Opened by two, a panel without conflicts, everything there that was asked for: ready to be scored. */
    void open(String tender) {
        people.as(DemoPerson.OFFICER, () -> opening.begin(tender));
        people.as(DemoPerson.SECOND_OFFICER, () -> opening.confirm(tender));
        people.as(
                DemoPerson.OFFICER,
                () -> PANEL.forEach(member -> panels.appoint(
                        tender, people.actor(member).accountId(), Set.of(ONLY_LOT), member == DemoPerson.MODERATOR)));
        PANEL.forEach(member -> people.as(member, () -> declare(tender)));
        people.as(DemoPerson.OFFICER, () -> {
            compliance
                    .page(tender)
                    .bids()
                    .forEach(bid -> bid.items().forEach(item -> compliance.check(bid.bid(), item.code(), true, "")));
            compliance.finish(tender);
        });
    }

    private void declare(String tender) {
        interests.declareGeneral(tender, false, "");
        interests
                .page(tender)
                .lots()
                .forEach(lot -> lot.bidders().forEach(bidder -> interests.declare(bidder.bid(), false, "")));
    }

    /**
     * Each evaluator scores alone, the moderator agrees what they gave.
     *
     * @param scores of each bid, by the bidder's name
     */
    void score(String tender, Map<String, Integer> scores) {
        for (DemoPerson evaluator : List.of(DemoPerson.EVALUATOR, DemoPerson.SECOND_EVALUATOR)) {
            people.as(evaluator, () -> {
                sheetOf(tender).rows().forEach(row -> scoreRow(row, scores.getOrDefault(row.provider(), 0)));
                scoring.handIn(tender);
            });
        }
        people.as(DemoPerson.MODERATOR, () -> {
            moderation
                    .sheet(tender)
                    .lots()
                    .getFirst()
                    .rows()
                    .forEach(row -> row.cells()
                            .keySet()
                            .forEach(criterion -> moderation.agree(
                                    row.bid(),
                                    criterion,
                                    scores.getOrDefault(row.provider(), 0),
                                    "Mae'r ddau aseswr yn gytûn: dangosir yr hyn a ddywedir gydag enghreifftiau.")));
            moderation.lock(tender);
        });
    }

    /** One evaluator has begun. */
    void begin(String tender) {
        people.as(
                DemoPerson.SECOND_EVALUATOR,
                () -> scoreRow(sheetOf(tender).rows().getFirst(), 4));
    }

    private ScoreSheet.LotSheet sheetOf(String tender) {
        return scoring.sheet(tender).lots().getFirst();
    }

    private void scoreRow(ScoreSheet.Row row, int score) {
        row.cells()
                .keySet()
                .forEach(
                        criterion -> scoring.score(row.bid(), criterion, score, "Wedi'i ddangos gydag enghreifftiau."));
    }

    /**
     * Recommended, approved, told to every bidder and noticed.
     *
     * @return the standstill's last day
     */
    LocalDate award(String tender) {
        people.as(DemoPerson.OFFICER, () -> {
            prices.open(tender);
            awards.recommend(tender, "Y cynnig gorau yn ôl y meini prawf cyhoeddedig.");
        });
        people.as(DemoPerson.HEAD, () -> awards.approve(tender));
        LocalDate today = clock.today();
        return people.as(people.actor(DemoPerson.OFFICER), () -> {
            awards.issueSummaries(tender);
            LocalDate lastDay = notices.standstillLastDay(tender, today).orElseThrow();
            notices.recordAwardNotice(tender, "DEMO-%d/S 000-000901".formatted(today.getYear()), today);
            return lastDay;
        });
    }
}
