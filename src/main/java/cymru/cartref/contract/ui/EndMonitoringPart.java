package cymru.cartref.contract.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.contract.domain.ReviewPolicy;
import cymru.cartref.contract.monitoring.MonitoringDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;

/** Ends the monitoring of a contract early; out of the way, and asked twice. */
class EndMonitoringPart extends Details {

    private static final long serialVersionUID = 1L;

    EndMonitoringPart(String contract, MonitoringDesk desk, Runnable done) {
        super(Words.t("monitoring.end.title"));
        setId("ending");
        TextArea reason = new TextArea(Words.t("monitoring.end.reason"));
        reason.setId("end-reason");
        reason.setWidthFull();
        reason.setMaxLength(ReviewPolicy.REASON_LENGTH);
        Button opener = new Button(Words.t("monitoring.end"));
        opener.setId("end-monitoring");
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        ConfirmPanel confirm =
                new ConfirmPanel(opener, Words.t("monitoring.end.sure"), Words.t("monitoring.end"), () -> {
                    if (Deeds.attempt(() -> desk.end(contract, reason.getValue()), Map.of("reason", reason))) {
                        done.run();
                    }
                });
        add(new Paragraph(Words.t("monitoring.end.intro")), reason, confirm);
    }
}
