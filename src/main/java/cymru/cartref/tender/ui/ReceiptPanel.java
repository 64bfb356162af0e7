package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import cymru.cartref.tender.Receipt;
import cymru.cartref.tender.Receipts;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Words;

/** The receipt of the version sent last. */
class ReceiptPanel extends Div {

    private static final long serialVersionUID = 1L;

    ReceiptPanel(Receipt receipt) {
        setId("receipt");
        addClassName("card");
        setWidthFull();
        add(
                new H2(Words.t("bid.receipt")),
                new FactsStrip()
                        .fact(Words.t("bid.reference"), receipt.bid())
                        .fact(
                                Words.t("bid.sent"),
                                Receipts.toTheSecond(receipt.at()).in(Words.language()))
                        .fact(Words.t("bid.version"), String.valueOf(receipt.version()))
                        .fact(Words.t("bid.hash"), receipt.hash()));
    }
}
