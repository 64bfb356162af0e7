package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.tender.PublicationDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;

/** Ends a tender early, by a termination notice. */
class TerminateForm extends Details {

    private static final long serialVersionUID = 1L;

    TerminateForm(String tender, PublicationDesk publication, Runnable done) {
        super(Words.t("tender.terminate"));
        setId("termination");
        TextArea reason = new TextArea(Words.t("tender.terminate.reason"));
        reason.setId("terminate-reason");
        reason.setWidthFull();
        reason.setMaxLength(4_000);
        TextField notice = new TextField(Words.t("tender.terminate.notice"));
        notice.setId("terminate-notice");
        notice.setMaxLength(100);
        Button opener = new Button(Words.t("tender.do.terminate"));
        opener.setId("terminate");
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        ConfirmPanel confirm =
                new ConfirmPanel(opener, Words.t("tender.terminate.sure"), Words.t("tender.do.terminate"), () -> {
                    if (Deeds.attempt(() -> publication.terminate(tender, reason.getValue(), notice.getValue()))) {
                        done.run();
                    }
                });
        add(reason, notice, confirm);
    }
}
