package cymru.cartref.tender.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One bid in the compliance check: its checklist, and what goes between the council and its bidder. */
class BidCheckPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<TenderStatus> CHECKING = Set.of(TenderStatus.OPENED, TenderStatus.COMPLIANCE);

    private final Details details = new Details();
    private final transient List<CheckItem> items = new ArrayList<>();
    private final BidCare care;

    BidCheckPanel(
            String tender,
            TenderStatus status,
            CompliancePage.CheckedBid bid,
            Actor actor,
            BidCare.Desks desks,
            Runnable done) {
        details.setId("check-" + bid.bid());
        details.setWidthFull();
        addClassName("card");
        setWidthFull();
        boolean mayCheck =
                actor.holds(Role.CONTRACT_OFFICER) && CHECKING.contains(status) && bid.status() == BidStatus.OPENED;
        Anchor read = new Anchor("tenders/" + tender + "/bids/" + bid.bid(), Words.t("award.read-bid"));
        read.setId("read-" + bid.bid());
        UnorderedList list = new UnorderedList();
        list.addClassName("checks");
        bid.items().forEach(item -> {
            CheckItem line = new CheckItem(bid.bid(), item, mayCheck, desks, done);
            items.add(line);
            list.add(line);
        });
        care = new BidCare(bid, status, actor, desks, done);
        details.add(read, list, care);
        add(details);
        update(bid);
    }

    void setOpened(boolean opened) {
        details.setOpened(opened);
    }

    final void update(CompliancePage.CheckedBid bid) {
        details.setSummaryText(summary(bid));
        for (int i = 0; i < items.size(); i++) {
            items.get(i).update(bid.items().get(i));
        }
        care.update(bid);
    }

    /** The keyboard goes on to the next item that nobody has looked at. */
    void focusNext() {
        items.stream().filter(CheckItem::open).findFirst().ifPresent(CheckItem::focus);
    }

    /** Whether an officer has looked at all of it, or it is out. */
    static boolean checked(CompliancePage.CheckedBid bid) {
        return bid.status() == BidStatus.EXCLUDED || bid.items().stream().allMatch(item -> item.met() != null);
    }

    private static String summary(CompliancePage.CheckedBid bid) {
        String who = Words.t("award.bid", Map.of("lot", bid.lot(), "provider", bid.provider(), "bid", bid.bid()));
        if (bid.status() == BidStatus.EXCLUDED) {
            return who + " — " + Words.t("bid.status.EXCLUDED");
        }
        long met = bid.items().stream()
                .filter(item -> Boolean.TRUE.equals(item.met()))
                .count();
        String stands = Words.t(
                "award.check.stands", Map.of("met", met, "all", bid.items().size()));
        return who + " — " + stands + (BidCare.waits(bid) ? " · " + Words.t("award.check.waits") : "");
    }
}
