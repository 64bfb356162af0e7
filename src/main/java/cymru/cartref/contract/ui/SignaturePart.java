package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.contract.SignatureLine;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Words;
import java.util.Locale;

/** Who signed, in what capacity, when, and exactly what. */
class SignaturePart extends Section {

    private static final long serialVersionUID = 1L;

    SignaturePart(SignatureLine signature) {
        setId("signature-" + signature.party().name().toLowerCase(Locale.ROOT));
        setWidthFull();
        add(
                new H3(Words.t("contract.pdf.signed." + signature.party())),
                new FactsStrip()
                        .fact(Words.t("contract.pdf.person"), signature.person())
                        .fact(Words.t("contract.pdf.capacity"), signature.capacity())
                        .fact(Words.t("contract.pdf.at"), new Moment(signature.at()))
                        .fact(
                                Words.t("contract.pdf.language"),
                                Words.t("contract.language."
                                        + signature.language().name()))
                        .fact(Words.t("contract.pdf.sha256"), spaced(signature.sha256())));
    }

    /** In groups of eight, so that it breaks across lines. */
    static String spaced(String hash) {
        return hash.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
