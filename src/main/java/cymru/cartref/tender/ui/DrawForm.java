package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.evaluation.PriceDesk;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Records lots drawn between bids that are level where the line is: who was drawn first, second and so on. */
class DrawForm extends Div {

    private static final long serialVersionUID = 1L;

    DrawForm(String tender, RankingPage.LotRanking lot, PriceDesk desk, Runnable done) {
        setId("draw-" + lot.lot());
        addClassName("card");
        setWidthFull();
        add(
                new H3(Words.t("award.draw")),
                new Paragraph(
                        Words.t("award.draw.text", Map.of("count", lot.level().size()))));
        Map<String, String> names = lot.bids().stream()
                .collect(Collectors.toMap(RankingPage.RankedBid::bid, bid -> bid.provider() + " · " + bid.bid()));
        List<Select<String>> order = new ArrayList<>();
        for (int place = 1; place <= lot.level().size(); place++) {
            Select<String> drawn = new Select<>();
            drawn.setLabel(Words.t("award.draw.place", Map.of("place", place)));
            drawn.setId("draw-" + lot.lot() + "-" + place);
            drawn.setWidthFull();
            drawn.setItems(lot.level());
            drawn.setItemLabelGenerator(bid -> names.getOrDefault(bid, bid));
            order.add(drawn);
            add(drawn);
        }
        TextField witness = new TextField(Words.t("award.draw.witness"));
        witness.setId("draw-" + lot.lot() + "-witness");
        witness.setMaxLength(200);
        witness.setWidthFull();
        Button record = new Button(Words.t("award.do.record-drawing"), click -> {
            List<String> chosen = order.stream()
                    .map(Select::getValue)
                    .filter(Objects::nonNull)
                    .toList();
            if (AtField.attempt(
                    () -> desk.recordDrawing(tender, lot.lot(), chosen, witness.getValue()),
                    Map.of(
                            TenderRule.DRAW_NOT_OF_THE_TIED,
                            order.getFirst(),
                            TenderRule.ASSESSMENT_NEEDS_REASON,
                            witness))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        record.setId("draw-" + lot.lot() + "-record");
        record.setDisableOnClick(true);
        add(witness, record);
    }
}
