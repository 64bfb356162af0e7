package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.award.AwardDesk;
import cymru.cartref.tender.award.NoticeDesk;
import cymru.cartref.tender.award.SummaryDesk;
import cymru.cartref.tender.evaluation.BidReadingDesk;
import cymru.cartref.tender.evaluation.ComplianceDesk;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.ExclusionDesk;
import cymru.cartref.tender.evaluation.InterestDesk;
import cymru.cartref.tender.evaluation.MemberPage;
import cymru.cartref.tender.evaluation.ModerationDesk;
import cymru.cartref.tender.evaluation.ModerationSheet;
import cymru.cartref.tender.evaluation.PanelDesk;
import cymru.cartref.tender.evaluation.PanelPage;
import cymru.cartref.tender.evaluation.PriceDesk;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.tender.evaluation.ScoreSheet;
import cymru.cartref.tender.evaluation.ScoringDesk;
import cymru.cartref.tender.process.BidExclusionProcess;
import cymru.cartref.tender.process.BidQueryProcess;
import cymru.cartref.tender.process.PanelMemberProcess;
import cymru.cartref.work.ProcessContract;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A panel, bids that were sent, and the steps from the opening on, as far as a test needs them. */
public abstract class EvaluationIT extends TenderIT {

    @Autowired
    protected PanelDesk panels;

    @Autowired
    protected InterestDesk interests;

    @Autowired
    protected ComplianceDesk compliance;

    @Autowired
    protected QueryDesk queries;

    @Autowired
    protected ExclusionDesk exclusions;

    @Autowired
    protected ScoringDesk scoring;

    @Autowired
    protected ModerationDesk moderation;

    @Autowired
    protected PriceDesk prices;

    @Autowired
    protected BidReadingDesk reading;

    @Autowired
    protected AwardDesk awards;

    @Autowired
    protected NoticeDesk notices;

    @Autowired
    protected SummaryDesk summaries;

    @Autowired
    protected PanelMemberProcess panelProcess;

    @Autowired
    protected BidQueryProcess queryProcess;

    @Autowired
    protected BidExclusionProcess exclusionProcess;

    protected long colleague;
    protected long head;
    protected long first;
    protected long second;
    protected long substitute;
    protected long moderator;

    @BeforeEach
    protected void panel() {
        colleague = person(null, Role.CONTRACT_OFFICER);
        head = person(null, Role.HEAD_OF_SERVICE);
        first = person(null, Role.EVALUATOR);
        second = person(null, Role.EVALUATOR);
        substitute = person(null, Role.EVALUATOR);
        moderator = person(null, Role.MODERATOR);
    }

    /** A bid that was sent, and whose. */
    public record Sent(long provider, long signatory, String bid) {}

    protected Sent bids(String tender, int lot, String price) {
        return bids(registeredProvider(), tender, lot, price);
    }

    protected Sent bids(long provider, String tender, int lot, String price) {
        long signatory = person(provider, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);
        String bid = As.person(signatory, () -> bidding.begin(tender, lot));
        BidEditor editor = As.person(signatory, () -> bidding.open(bid));
        int revision = As.person(
                        signatory,
                        () -> bidding.save(
                                bid, editor.revision(), Language.EN, wholeBid(editor, "We keep them together.", price)))
                .revision();
        As.person(signatory, () -> submissions.submit(bid, revision));
        return new Sent(provider, signatory, bid);
    }

    protected void open(String tender) {
        passDeadline(tender);
        As.person(officer, () -> opening.begin(tender));
        As.person(colleague, () -> opening.confirm(tender));
    }

    /** Two evaluators and a moderator on both lots. */
    protected void appoint(String tender) {
        As.person(officer, () -> panels.appoint(tender, first, Set.of(1, 2), false));
        As.person(officer, () -> panels.appoint(tender, second, Set.of(1, 2), false));
        As.person(officer, () -> panels.appoint(tender, moderator, Set.of(1, 2), true));
    }

    protected void declareGeneral(String tender, long... members) {
        for (long member : members) {
            As.person(member, () -> interests.declareGeneral(tender, false, ""));
        }
    }

    /** No conflict with any bidder. */
    protected void declareAll(String tender, long... members) {
        for (long member : members) {
            MemberPage page = As.person(member, () -> interests.page(tender));
            page.lots().stream()
                    .filter(lot -> !lot.left())
                    .flatMap(lot -> lot.bidders().stream())
                    .filter(bidder -> bidder.conflict() == null)
                    .forEach(bidder -> As.person(member, () -> interests.declare(bidder.bid(), false, "")));
        }
    }

    protected void checkAll(String tender) {
        CompliancePage page = As.person(officer, () -> compliance.page(tender));
        page.bids().stream()
                .filter(bid -> bid.status() == BidStatus.OPENED)
                .forEach(bid -> bid.items()
                        .forEach(item -> As.person(officer, () -> compliance.check(bid.bid(), item.code(), true, ""))));
    }

    /** Gives every open cell of the member's sheet the score, and hands it in. */
    protected void scoreAll(String tender, int score, long... members) {
        for (long member : members) {
            ScoreSheet sheet = As.person(member, () -> scoring.sheet(tender));
            sheet.lots()
                    .forEach(lot -> lot.rows()
                            .forEach(row -> row.cells()
                                    .forEach((criterion, cell) -> As.person(
                                            member, () -> scoring.score(row.bid(), criterion, score, "Well said.")))));
            As.person(member, () -> scoring.handIn(tender));
        }
    }

    /** Agrees the same score everywhere, and locks quality. */
    protected void moderate(String tender, int score) {
        ModerationSheet sheet = As.person(moderator, () -> moderation.sheet(tender));
        sheet.lots()
                .forEach(lot -> lot.rows()
                        .forEach(row -> row.cells()
                                .forEach((criterion, cell) -> As.person(
                                        moderator,
                                        () -> moderation.agree(row.bid(), criterion, score, "Clear and shown.")))));
        As.person(moderator, () -> moderation.lock(tender));
    }

    /** An opened tender on the way to its award: checked, scored, moderated, with prices open. */
    protected void judged(String tender, int score) {
        declareGeneral(tender, first, second, moderator);
        declareAll(tender, first, second, moderator);
        checkAll(tender);
        As.person(officer, () -> compliance.finish(tender));
        scoreAll(tender, score, first, second);
        moderate(tender, score);
        As.person(officer, () -> prices.open(tender));
    }

    /** Recommended, approved, and every bidder told. */
    protected void awarded(String tender) {
        As.person(officer, () -> awards.recommend(tender, "The best by the published criteria."));
        As.person(head, () -> awards.approve(tender));
        As.person(officer, () -> awards.issueSummaries(tender));
    }

    protected String member(String tender, long account) {
        PanelPage page = As.person(officer, () -> panels.page(tender));
        String name = jdbc.sql("SELECT m.reference FROM panel_member m JOIN tender t ON t.id = m.tender_id"
                        + " WHERE t.reference = :tender AND m.account_id = :account")
                .param("tender", tender)
                .param("account", account)
                .query(String.class)
                .single();
        assertThat(page.lots())
                .anyMatch(lot ->
                        lot.seats().stream().anyMatch(seat -> seat.member().equals(name)));
        return name;
    }

    /** Where a case's process stands is what its contract says of the case's state. */
    protected void assertInStep(ProcessContract contract, String reference) {
        transaction.executeWithoutResult(status -> {
            String before = reference.substring(0, reference.length() - 1)
                    + (char) (reference.charAt(reference.length() - 1) - 1) + "~";
            String state = contract.liveCases(before, 1).entrySet().stream()
                    .filter(entry -> entry.getKey().equals(reference))
                    .map(java.util.Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
            Set<String> expected =
                    state == null ? Set.of() : contract.waitStates().getOrDefault(state, Set.of());
            assertThat(processes.waitingAt(contract.processKey(), reference))
                    .as("%s in %s", reference, state)
                    .isEqualTo(expected);
        });
    }

    protected static long criterion(ScoreSheet sheet) {
        return Objects.requireNonNull(
                sheet.lots().getFirst().criteria().getFirst().id());
    }

    protected List<String> fates(String tender, int lot) {
        return As.person(officer, () -> prices.ranking(tender)).lots().get(lot - 1).bids().stream()
                .map(bid -> bid.bid() + " " + bid.fate())
                .toList();
    }

    /** As a framework or a light-touch contract may choose. */
    protected TenderContent withStandstill() {
        TenderContent whole = wholeTender();
        return new TenderContent(
                whole.title(),
                whole.description(),
                whole.buyer(),
                whole.buyerIdentifier(),
                whole.contactEmail(),
                whole.kinds(),
                whole.areas(),
                whole.classifications(),
                whole.value(),
                whole.clarificationDeadline(),
                whole.bidDeadline(),
                whole.contractStart(),
                whole.contractEnd(),
                whole.lightTouch(),
                8,
                whole.termsRequired(),
                whole.zeroPriceAllowed(),
                whole.tieRule(),
                whole.lots(),
                whole.requirements());
    }
}
