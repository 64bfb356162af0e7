package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.tender.evaluation.PanelDesk;
import cymru.cartref.tender.evaluation.PanelPage;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people who judge one lot, and the places that somebody left. */
class LotPanelPart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2_000;

    private final transient PanelPage.LotPanel lot;
    private final @Nullable AppointForm form;
    private final transient PanelDesk desk;
    private final transient Runnable done;

    /** @param form where people are appointed; null for whoever only reads */
    LotPanelPart(PanelPage page, PanelPage.LotPanel lot, @Nullable AppointForm form, PanelDesk desk, Runnable done) {
        this.lot = lot;
        this.form = form;
        this.desk = desk;
        this.done = done;
        setId("lot-" + lot.lot());
        setWidthFull();
        getStyle().set("margin-block-start", "var(--vaadin-gap-m)");
        List<PanelPage.Seat> sitting =
                lot.seats().stream().filter(seat -> !seat.left()).toList();
        long evaluators = sitting.stream().filter(seat -> !seat.moderator()).count();
        Div heading = new Div(
                new H2(EvaluationWords.lot(lot.lot(), lot.title())),
                new StatusBadge(
                        lot.complete() ? Tone.GOOD : Tone.WARNING,
                        Words.t(lot.complete() ? "evaluation.panel.complete" : "evaluation.panel.incomplete")));
        heading.addClassName("actions");
        add(heading);
        if (lot.seats().isEmpty()) {
            add(new EmptyState(
                    Words.t("evaluation.panel.none"),
                    Words.t("evaluation.panel.none.next", Map.of("least", page.least()))));
            return;
        }
        add(new Paragraph(Words.t(
                "evaluation.panel.count",
                Map.of("evaluators", evaluators, "least", page.least(), "moderators", sitting.size() - evaluators))));
        Div people = new Div();
        people.addClassName("cards");
        lot.seats().forEach(seat -> people.add(seat(seat)));
        add(people);
    }

    private Div seat(PanelPage.Seat seat) {
        String id = seat.member() + "-" + lot.lot();
        Span function = new Span(EvaluationWords.function(seat.moderator()));
        function.addClassName("quiet");
        Div card = new Div(new H3(seat.name()), function);
        card.addClassName("card");
        if (!seat.left()) {
            card.add(EvaluationWords.badge(seat.stage(), seat.moderator()));
            if (form != null) {
                card.add(release(seat, id));
            }
            return card;
        }
        card.add(new StatusBadge(Tone.NEUTRAL, Words.t("evaluation.panel.left")));
        if (seat.why() != null) {
            card.add(new Paragraph(Words.t("evaluation.panel.why", Map.of("reason", seat.why()))));
        }
        if (seat.substituteWanted()) {
            card.add(new StatusBadge(Tone.WARNING, Words.t("evaluation.panel.substitute-wanted")));
            if (form != null) {
                card.add(substitute(seat, id, form));
            }
        }
        return card;
    }

    private Details release(PanelPage.Seat seat, String id) {
        TextArea reason = new TextArea(Words.t("evaluation.release.reason"));
        reason.setId("release-" + id + "-reason");
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        Button send = new Button(Words.t("evaluation.release"), click -> {
            reason.setErrorMessage(Words.t("tender.reason.needed"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!reason.isInvalid() && Deeds.attempt(() -> desk.release(seat.member(), lot.lot(), reason.getValue()))) {
                done.run();
            }
        });
        send.setId("release-" + id);
        Details details = new Details(Words.t("evaluation.release"), reason, send);
        details.setId("release-" + id + "-form");
        details.setWidthFull();
        return details;
    }

    private Div substitute(PanelPage.Seat seat, String id, AppointForm appoint) {
        Button find =
                new Button(Words.t("evaluation.substitute"), click -> appoint.substitute(lot.lot(), seat.moderator()));
        find.setId("substitute-" + id);
        Button without = new Button(Words.t("evaluation.go-on"), click -> {
            if (Deeds.attempt(() -> desk.goOnWithout(seat.member(), lot.lot()))) {
                done.run();
            }
        });
        without.setId("go-on-" + id);
        Div ways = new Div(find, without);
        ways.addClassName("actions");
        return ways;
    }
}
