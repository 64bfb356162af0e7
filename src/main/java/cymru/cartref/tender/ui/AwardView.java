package cymru.cartref.tender.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.award.AwardDesk;
import cymru.cartref.tender.award.AwardedLine;
import cymru.cartref.tender.award.NoticeDesk;
import cymru.cartref.tender.evaluation.ComplianceDesk;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.ExclusionDesk;
import cymru.cartref.tender.evaluation.PriceDesk;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the sealed prices to the contracts: what is to be done now, the ranking of each lot, and what came of it. */
@Route("tenders/:reference/award")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class AwardView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TenderDesk tenders;
    private final transient ComplianceDesk compliance;
    private final transient ExclusionDesk exclusions;
    private final transient QueryDesk queries;
    private final transient AwardStep.Desks desks;
    private final transient CurrentActor actors;
    private final Set<String> unfolded = new HashSet<>();
    private String written = "";
    private String reference = "";

    AwardView(
            TenderDesk tenders,
            ComplianceDesk compliance,
            ExclusionDesk exclusions,
            QueryDesk queries,
            PriceDesk prices,
            AwardDesk award,
            NoticeDesk notices,
            CurrentActor actors) {
        super("award.title");
        this.tenders = tenders;
        this.compliance = compliance;
        this.exclusions = exclusions;
        this.queries = queries;
        this.desks = new AwardStep.Desks(prices, award, notices);
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        TenderPage page = tenders.page(reference);
        Actor actor = actors.get();
        removeAll();
        title(Words.t("award.title") + " · " + reference);
        heading()
                .badge(TenderWords.badge(page.status()))
                .trail(
                        new Crumb(Words.t("tender.list.menu"), "tenders"),
                        new Crumb(TenderWords.named(reference, page.content().title()), "tenders/" + reference));
        if (page.award().qualityLockedAt() == null) {
            add(new EmptyState(
                    Words.t("award.sealed"),
                    Words.t("tender.now." + page.status()),
                    new Anchor("tenders/" + reference, Words.t("award.to.tender"))));
            return;
        }
        RankingPage ranking = desks.prices().ranking(reference);
        List<AwardedLine> contracts =
                page.award().notice() == null ? List.of() : desks.notices().awarded(reference);
        add(new AwardStep(page, ranking, contracts, actor, desks, written, text -> written = text, this::show));
        if (page.award().notice() != null) {
            add(facts(page.award()));
        }
        if (!contracts.isEmpty()) {
            add(new H2(Words.t("award.contracts")), new AwardedGrid(contracts));
        }
        CompliancePage asked = compliance.page(reference);
        boolean officer = actor.holds(Role.CONTRACT_OFFICER);
        BidCare.Desks care =
                new BidCare.Desks(compliance, exclusions, queries, officer ? compliance.replyDue(reference) : Map.of());
        for (RankingPage.LotRanking lot : ranking.lots()) {
            add(new H2(RankingTable.title(lot)), new RankingTable(reference, lot, page.content()));
            if (officer
                    && page.status() == TenderStatus.PRICE_OPENED
                    && !lot.level().isEmpty()) {
                DrawForm drawing = new DrawForm(reference, lot, desks.prices(), this::show);
                add(lot.tied().isEmpty() ? correction(lot.lot(), drawing) : drawing);
            }
            care(lot.lot(), asked, actor, care);
        }
    }

    private static Details correction(int lot, DrawForm drawing) {
        Details correction = new Details(Words.t("award.draw.correct"), drawing);
        correction.setId("correct-draw-" + lot);
        return correction;
    }

    private static FactsStrip facts(TenderPage.Award award) {
        FactsStrip facts = new FactsStrip();
        fact(facts, "award.notice", award.notice());
        fact(facts, "award.noticed-on", award.noticedOn());
        fact(facts, "award.standstill.last-day", award.standstillLastDay());
        fact(facts, "award.contracted-on", award.contractedOn());
        fact(facts, "award.details", award.detailsNotice());
        return facts;
    }

    private static void fact(FactsStrip facts, String key, @Nullable Object value) {
        if (value != null) {
            facts.fact(Words.t(key), value instanceof LocalDate day ? Words.day(day) : value.toString());
        }
    }

    /** Questions and exclusions of a lot's bids: folded away unless one waits, or there was nothing. */
    private void care(int lot, CompliancePage asked, Actor actor, BidCare.Desks care) {
        Div bids = new Div();
        bids.setWidthFull();
        asked.bids().stream()
                .filter(bid -> bid.lot() == lot)
                .filter(bid -> asked.status() == TenderStatus.PRICE_OPENED
                        || bid.exclusion() != null
                        || !bid.queries().isEmpty())
                .forEach(bid -> bids.add(care(bid, asked.status(), actor, care)));
        if (bids.getComponentCount() > 0) {
            add(new H3(Words.t("award.care")), bids);
        }
    }

    private Details care(CompliancePage.CheckedBid bid, TenderStatus status, Actor actor, BidCare.Desks care) {
        Details details = new Details(
                bid.provider() + " · " + bid.bid() + (BidCare.waits(bid) ? " — " + Words.t("award.check.waits") : ""),
                new BidCare(bid, status, actor, care, this::show));
        details.setId("care-" + bid.bid());
        details.setWidthFull();
        details.setOpened(unfolded.contains(bid.bid()) || BidCare.waits(bid));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                unfolded.add(bid.bid());
            } else {
                unfolded.remove(bid.bid());
            }
        });
        return details;
    }
}
