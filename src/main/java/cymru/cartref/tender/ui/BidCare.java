package cymru.cartref.tender.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.ComplianceDesk;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.ExclusionDesk;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes between the council and one bidder after the opening: questions, answers, an exclusion. Forms keep what is
 * typed while the rest is drawn again.
 */
class BidCare extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<TenderStatus> ASKING = EnumSet.of(
            TenderStatus.OPENED,
            TenderStatus.COMPLIANCE,
            TenderStatus.QUALITY_SCORING,
            TenderStatus.MODERATION,
            TenderStatus.PRICE_OPENED);

    private final TenderStatus tender;
    private final transient Actor actor;
    private final transient Desks desks;
    private final transient Runnable done;
    private final Div asked = new Div();
    private final Div exclusion = new Div();
    private transient @Nullable List<CompliancePage.QueryLine> shownQueries;
    private transient CompliancePage.@Nullable ExclusionLine shownExclusion;
    private boolean drawn;

    /**
     * The desks it asks.
     *
     * @param due until when an answer to what is asked now would be taken; empty for who may not ask
     */
    record Desks(ComplianceDesk compliance, ExclusionDesk exclusions, QueryDesk queries, Map<QueryKind, Instant> due) {}

    BidCare(CompliancePage.CheckedBid bid, TenderStatus tender, Actor actor, Desks desks, Runnable done) {
        this.tender = tender;
        this.actor = actor;
        this.desks = desks;
        this.done = done;
        setWidthFull();
        add(asked);
        if (actor.holds(Role.CONTRACT_OFFICER) && ASKING.contains(tender) && bid.status() != BidStatus.EXCLUDED) {
            if (tender == TenderStatus.PRICE_OPENED) {
                add(form(bid, QueryKind.LOW_PRICE));
            }
            add(form(bid, QueryKind.QUESTION));
        }
        add(exclusion);
        update(bid);
    }

    final void update(CompliancePage.CheckedBid bid) {
        if (!bid.queries().equals(shownQueries)) {
            shownQueries = bid.queries();
            asked.removeAll();
            bid.queries().forEach(query -> asked.add(new QueryPanel(query, desks.queries())));
        }
        if (!drawn || !Objects.equals(bid.exclusion(), shownExclusion)) {
            drawn = true;
            shownExclusion = bid.exclusion();
            exclusion.removeAll();
            exclusion.add(new ExclusionPanel(bid, tender, actor, desks.exclusions(), done));
        }
    }

    /** Whether a bidder's answer or a decision about it is waited for. */
    static boolean waits(CompliancePage.CheckedBid bid) {
        CompliancePage.ExclusionLine proposed = bid.exclusion();
        return bid.queries().stream().anyMatch(CompliancePage.QueryLine::open)
                || (proposed != null && proposed.excluded() == null);
    }

    private Details form(CompliancePage.CheckedBid bid, QueryKind kind) {
        Instant until = Objects.requireNonNull(desks.due().get(kind));
        Details form = new Details(Words.t("award.asking." + kind));
        form.setId(bid.bid() + "-" + kind + "-form");
        form.add(new AskForm(bid.bid(), kind, null, until, desks.compliance(), () -> {
            form.setOpened(false);
            done.run();
        }));
        return form;
    }
}
