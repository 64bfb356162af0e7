package cymru.cartref.contract.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.contract.ContractDesk;
import cymru.cartref.contract.domain.CertificatePolicy;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Gives up a contract that not both have signed; out of the way, and asked twice. */
class GiveUpPart extends Details {

    private static final long serialVersionUID = 1L;

    GiveUpPart(String reference, ContractDesk desk, Runnable done) {
        super(Words.t("contract.give-up.title"));
        setId("giving-up");
        TextArea reason = new TextArea(Words.t("contract.give-up.reason"));
        reason.setId("give-up-reason");
        reason.setWidthFull();
        reason.setMaxLength(CertificatePolicy.REASON_LENGTH);
        Button opener = new Button(Words.t("contract.give-up"));
        opener.setId("give-up");
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        ConfirmPanel confirm =
                new ConfirmPanel(opener, Words.t("contract.give-up.sure"), Words.t("contract.give-up"), () -> {
                    if (Deeds.attempt(() -> desk.giveUp(reference, reason.getValue()), Map.of("reason", reason))) {
                        done.run();
                    }
                });
        add(new Paragraph(Words.t("contract.give-up.intro")), reason, confirm);
    }
}
