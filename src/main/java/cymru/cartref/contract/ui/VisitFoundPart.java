package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.contract.monitoring.VisitAnswer;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.VisitDesk;
import cymru.cartref.contract.monitoring.VisitPage;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;

/** What was found on a visit, to be read by the council. */
class VisitFoundPart extends Div {

    private static final long serialVersionUID = 1L;

    VisitFoundPart(VisitPage page, VisitDesk desk) {
        setId("found");
        setWidthFull();
        add(new H2(Words.t("visit.found")));
        if (page.tookPlaceOn() == null) {
            add(new Paragraph(Words.t("visit.not-yet")));
            return;
        }
        PlainTable table = new PlainTable(Words.t("visit.found"))
                .text(Words.t("visit.question"))
                .text(Words.t("visit.answer"));
        for (VisitCheck check : VisitCheck.values()) {
            VisitAnswer answer = page.checks().get(check);
            table.row(Words.t("visit.check." + check), answer == null ? "" : Words.t("visit.answer." + answer));
        }
        add(table);
        text("visit.findings", page.findings());
        text("visit.children", page.childrensVoice());
        text("visit.staff", page.staffVoice());
        text("visit.report", page.report());
        if (!page.photos().isEmpty()) {
            add(new VisitPhotos(page, desk, () -> {}));
        }
    }

    private void text(String heading, String text) {
        if (!text.isBlank()) {
            add(new H3(Words.t(heading)), new Paragraph(text));
        }
    }
}
