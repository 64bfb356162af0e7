package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.tender.evaluation.InterestDesk;
import cymru.cartref.tender.evaluation.MemberPage;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;

/** The general declaration, before anything else. */
class DeclarePart extends Div {

    private static final long serialVersionUID = 1L;

    DeclarePart(MemberPage page, InterestDesk desk, Runnable done) {
        addClassName("card");
        setWidthFull();
        add(
                new H2(Words.t("evaluation.general")),
                new Paragraph(Words.t("evaluation.general.what")),
                new InterestFields(
                                "interest",
                                "evaluation.general",
                                Words.t("evaluation.general.label"),
                                (interest, words) -> {
                                    boolean sent =
                                            Deeds.attempt(() -> desk.declareGeneral(page.tender(), interest, words));
                                    if (sent) {
                                        done.run();
                                    }
                                    return sent;
                                })
                        .primary());
    }
}
