package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A bidder's answer to what the council asks: words, and files that are kept as they come. */
class ReplyForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    ReplyForm(CompliancePage.QueryLine query, QueryPanel panel, QueryDesk desk, Runnable done) {
        setWidthFull();
        String id = query.reference();
        TextArea reply = new TextArea(Words.t("bid.answer"));
        reply.setId(id + "-reply");
        reply.setWidthFull();
        reply.setMinRows(4);
        reply.setMaxLength(CompliancePolicy.TEXT);
        List<CompliancePage.QueryFile> attached = new ArrayList<>(query.files());
        LocalisedUpload upload = new LocalisedUpload(
                MOST_BYTES,
                (name, content) -> Deeds.attempt(() -> {
                    attached.add(desk.attach(id, content, name));
                    panel.files(id, attached, desk);
                }));
        upload.setId(id + "-upload");
        Button send = new Button(Words.t("award.do.reply"), click -> {
            if (AtField.attempt(
                    () -> desk.reply(id, reply.getValue()),
                    Map.of(TenderRule.ASSESSMENT_NEEDS_REASON, reply, TenderRule.REPLY_TOO_LATE, reply))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        send.setId(id + "-send");
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        add(reply, upload, new Paragraph(Words.t("award.reply.once")), send);
    }
}
