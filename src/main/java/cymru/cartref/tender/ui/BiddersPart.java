package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.tender.evaluation.InterestDesk;
import cymru.cartref.tender.evaluation.MemberPage;
import cymru.cartref.tender.evaluation.MemberStage;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A declaration about each bidder, lot by lot; whoever has none to make reads the bids from here. */
class BiddersPart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MemberPage page;
    private final transient InterestDesk desk;
    private final transient Runnable done;
    private final Map<String, Div> lines = new HashMap<>();

    BiddersPart(MemberPage page, InterestDesk desk, Runnable done) {
        this.page = page;
        this.desk = desk;
        this.done = done;
        setWidthFull();
        if (page.stage() == MemberStage.DECLARES_BIDDERS) {
            add(new Paragraph(Words.t("evaluation.bidders.what")));
        }
        for (MemberPage.MemberLot lot : page.lots()) {
            add(new H2(EvaluationWords.lot(lot.lot(), lot.title())));
            if (lot.left() && lot.bidders().stream().noneMatch(bidder -> Boolean.TRUE.equals(bidder.conflict()))) {
                add(new Paragraph(Words.t("evaluation.lot.left")));
            } else if (lot.bidders().isEmpty()) {
                add(new Paragraph(Words.t("evaluation.lot.empty")));
            }
            for (MemberPage.Bidder bidder : lot.bidders()) {
                Div line = new Div();
                line.addClassName("card");
                lines.put(bidder.bid(), line);
                fill(line, lot, bidder);
                add(line);
            }
        }
    }

    private void fill(Div line, MemberPage.MemberLot lot, MemberPage.Bidder bidder) {
        line.removeAll();
        line.add(new H3(bidder.provider()));
        Boolean conflict = bidder.conflict();
        if (conflict != null) {
            line.add(new StatusBadge(
                    conflict ? Tone.WARNING : Tone.GOOD,
                    Words.t(conflict ? "evaluation.bidders.some.said" : "evaluation.bidders.none.said")));
        }
        if (lot.left()) {
            line.add(new Paragraph(Words.t("evaluation.lot.left")));
        } else if (conflict == null) {
            line.add(new InterestFields(
                    "bidder-" + bidder.bid(),
                    "evaluation.bidders",
                    Words.t("evaluation.bidders.label", Map.of("provider", bidder.provider())),
                    (some, words) -> declare(bidder, some, words)));
        } else if (!conflict) {
            Anchor read = new Anchor(
                    "tenders/%s/bids/%s".formatted(page.tender(), bidder.bid()),
                    Words.t("evaluation.bidders.read", Map.of("bid", bidder.bid())));
            read.setId("read-" + bidder.bid());
            line.add(read);
        }
    }

    /** Redraws only what changed, so that what is typed about other bidders stays. */
    private boolean declare(MemberPage.Bidder bidder, boolean conflict, String words) {
        if (!Deeds.attempt(() -> desk.declare(bidder.bid(), conflict, words))) {
            return false;
        }
        MemberPage now = desk.page(page.tender());
        if (now.stage() != page.stage()) {
            done.run();
            return true;
        }
        Set<String> named = new HashSet<>();
        for (MemberPage.MemberLot lot : now.lots()) {
            for (MemberPage.Bidder other : lot.bidders()) {
                named.add(other.bid());
                if (other.conflict() != null) {
                    fill(Objects.requireNonNull(lines.get(other.bid())), lot, other);
                }
            }
        }
        lines.forEach((bid, line) -> line.setVisible(named.contains(bid)));
        return true;
    }
}
