package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.ComplianceDesk;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.ExclusionDesk;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.tender.evaluation.QueryKind;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The compliance check: every bid with what it must have, what was asked of its bidder, and who is excluded. */
@Route("tenders/:reference/compliance")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class ComplianceView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ComplianceDesk desk;
    private final transient ExclusionDesk exclusions;
    private final transient QueryDesk queries;
    private final transient CurrentActor actors;
    private final Div progress = new Div();
    private final transient Map<String, BidCheckPanel> panels = new HashMap<>();
    private String reference = "";

    ComplianceView(ComplianceDesk desk, ExclusionDesk exclusions, QueryDesk queries, CurrentActor actors) {
        super("award.compliance");
        this.desk = desk;
        this.exclusions = exclusions;
        this.queries = queries;
        this.actors = actors;
        progress.setId("progress");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        CompliancePage page = desk.page(reference);
        Actor actor = actors.get();
        removeAll();
        panels.clear();
        title(Words.t("award.compliance") + " · " + reference);
        heading()
                .clearActions()
                .badge(TenderWords.badge(page.status()))
                .trail(
                        new Crumb(Words.t("tender.list.menu"), "tenders"),
                        new Crumb(TenderWords.named(reference, page.title()), "tenders/" + reference));
        if (page.bids().isEmpty()) {
            add(new EmptyState(
                    Words.t("award.no-bids"),
                    Words.t(page.status().compareTo(TenderStatus.OPENED) < 0 ? "award.not-open" : "award.nobody"),
                    new Anchor("tenders/" + reference, Words.t("award.to.tender"))));
            return;
        }
        boolean officer = actor.holds(Role.CONTRACT_OFFICER);
        if (officer && checking(page)) {
            heading().primary(finish());
        }
        progress(page);
        add(progress);
        BidCare.Desks desks =
                new BidCare.Desks(desk, exclusions, queries, officer ? desk.replyDue(reference) : Map.of());
        boolean first = true;
        for (CompliancePage.CheckedBid bid : page.bids()) {
            BidCheckPanel panel = new BidCheckPanel(
                    reference, page.status(), bid, actor, desks, () -> again(bid.bid(), bid.status()));
            boolean unfinished = checking(page) && !BidCheckPanel.checked(bid);
            panel.setOpened((unfinished && first) || undecided(bid));
            first = first && !unfinished;
            panels.put(bid.bid(), panel);
            add(panel);
        }
    }

    /** Only what the deed changed is drawn again; what is being typed elsewhere on the page stays. */
    private void again(String changed, BidStatus before) {
        CompliancePage page = desk.page(reference);
        for (CompliancePage.CheckedBid bid : page.bids()) {
            if (bid.bid().equals(changed) && bid.status() != before) {
                show();
                return;
            }
            Objects.requireNonNull(panels.get(bid.bid())).update(bid);
        }
        heading().badge(TenderWords.badge(page.status()));
        progress(page);
        Objects.requireNonNull(panels.get(changed)).focusNext();
    }

    private Button finish() {
        Button finish = new Button(Words.t("award.do.finish-check"), click -> {
            if (Deeds.attempt(() -> desk.finish(reference))) {
                show();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        finish.setId("finish-check");
        finish.setDisableOnClick(true);
        return finish;
    }

    private void progress(CompliancePage page) {
        progress.removeAll();
        if (!checking(page)) {
            progress.add(new Paragraph(
                    Words.t(page.status() == TenderStatus.TERMINATED ? "tender.now.TERMINATED" : "award.check.over")));
            return;
        }
        List<CompliancePage.CheckedBid> running = page.bids().stream()
                .filter(bid -> bid.status() != BidStatus.EXCLUDED)
                .toList();
        if (running.isEmpty()) {
            progress.add(
                    new Paragraph(Words.t("award.nobody")),
                    new Anchor("tenders/" + reference, Words.t("award.to.termination")));
            return;
        }
        long checked = page.bids().stream().filter(BidCheckPanel::checked).count();
        progress.add(new Paragraph(Words.t(
                "award.check.progress",
                Map.of("checked", checked, "all", page.bids().size()))));
        long unmet = running.stream()
                .flatMap(bid -> bid.items().stream())
                .filter(item -> !Boolean.TRUE.equals(item.met()))
                .count();
        long waiting = running.stream()
                        .flatMap(bid -> bid.queries().stream())
                        .filter(query -> query.open() && query.kind() == QueryKind.MISSING_ITEM)
                        .count()
                + running.stream().filter(ComplianceView::undecided).count();
        progress.add(new Paragraph(
                unmet + waiting == 0
                        ? Words.t("award.check.whole")
                        : Words.t("award.check.left", Map.of("unmet", unmet, "waiting", waiting))));
    }

    private static boolean undecided(CompliancePage.CheckedBid bid) {
        CompliancePage.ExclusionLine exclusion = bid.exclusion();
        return exclusion != null && exclusion.excluded() == null;
    }

    private static boolean checking(CompliancePage page) {
        return page.status() == TenderStatus.OPENED || page.status() == TenderStatus.COMPLIANCE;
    }
}
