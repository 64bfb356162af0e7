package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.account.Actor;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.DeclineReason;
import cymru.cartref.tender.OpportunityDesk;
import cymru.cartref.tender.OpportunityPage;
import cymru.cartref.tender.OwnInterest;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reader can do: start a bid for a lot, watch, or say that they will not bid. */
class InterestPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final OpportunityPage page;
    private final transient OpportunityDesk desk;
    private final transient BidDesk bids;
    private final transient Runnable done;

    InterestPanel(
            OpportunityPage page,
            @Nullable Actor actor,
            OwnInterest own,
            OpportunityDesk desk,
            BidDesk bids,
            Runnable done) {
        this.page = page;
        this.desk = desk;
        this.bids = bids;
        this.done = done;
        addClassName("card");
        setWidthFull();
        if (actor == null) {
            add(
                    new Paragraph(Words.t("opportunity.sign-in")),
                    new Anchor("sign-in", Words.t("opportunity.sign-in.link")));
            return;
        }
        if (own.mayBid()) {
            for (int lot = 1; lot <= page.content().lots().size(); lot++) {
                lot(lot, own.bids().get(lot));
            }
        } else if (actor.organisationId() != null) {
            add(new Paragraph(Words.t("opportunity.not-registered")));
        }
        add(watch(own.watching()));
        if (own.mayBid() && page.taking()) {
            add(decline(own.declined()));
        }
    }

    private void lot(int number, @Nullable String bid) {
        String name = Words.t("tender.lot", Map.of("number", number));
        if (bid == null && !page.taking()) {
            return;
        }
        Button start = new Button(
                Words.t(bid == null ? "opportunity.start-bid" : "opportunity.go-on", Map.of("lot", name)),
                click -> Deeds.attempt(() -> {
                    bids.begin(page.reference(), number);
                    getUI().ifPresent(ui -> ui.navigate(
                            "tenders/" + page.reference() + "/bid", QueryParameters.of("lot", String.valueOf(number))));
                }));
        start.setId("bid-lot-" + number);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(start);
    }

    private Button watch(boolean watching) {
        Button watch = new Button(Words.t(watching ? "opportunity.unwatch" : "opportunity.watch"), click -> {
            if (Deeds.attempt(() -> desk.watch(page.reference(), !watching))) {
                done.run();
            }
        });
        watch.setId("watch");
        return watch;
    }

    private Details decline(@Nullable DeclineReason declined) {
        RadioButtonGroup<DeclineReason> reason = new RadioButtonGroup<>(Words.t("opportunity.decline.why"));
        reason.setId("decline-reason");
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(value -> Words.t("tender.decline." + value));
        reason.setValue(declined);
        TextField note = new TextField(Words.t("opportunity.decline.note"));
        note.setId("decline-note");
        note.setMaxLength(2_000);
        note.setWidthFull();
        Button send = new Button(Words.t("opportunity.decline.send"), click -> {
            if (Deeds.attempt(() -> desk.decline(page.reference(), reason.getValue(), note.getValue()))) {
                Deeds.done(Words.t("opportunity.decline.thanks"));
                done.run();
            }
        });
        send.setId("decline");
        Details details = new Details(
                declined == null
                        ? Words.t("opportunity.decline")
                        : Words.t("opportunity.declined", Map.of("reason", Words.t("tender.decline." + declined))),
                reason,
                note,
                send);
        details.setId("decline-form");
        return details;
    }
}
