package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.RecoveryDesk;
import cymru.cartref.account.RecoveryDesk.Answer;
import cymru.cartref.account.RecoveryStatus;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;

/** A person of a provider whose administrator is gone asks an officer for a new one. */
@Route(LostOrganisationView.ROUTE)
@PermitAll
public class LostOrganisationView extends Page {

    static final String ROUTE = "lost-organisation";

    private static final long serialVersionUID = 1L;

    private final transient RecoveryDesk desk;
    private final TextField reference = new TextField(Words.t("account.lost.reference"));
    private final TextArea evidence = new TextArea(Words.t("account.lost.evidence"));

    LostOrganisationView(RecoveryDesk desk, CurrentActor actors) {
        super("account.lost.title");
        this.desk = desk;
        reference.setId("organisation");
        reference.setHelperText(Words.t("account.lost.reference.help"));
        reference.setVisible(actors.get().organisationId() == null);
        evidence.setId("evidence");
        evidence.setHelperText(Words.t("account.lost.evidence.help"));
        evidence.setMaxLength(RecoveryDesk.EVIDENCE_LENGTH);
        evidence.setMinHeight("10rem");
        evidence.setWidthFull();
        evidence.setValueChangeMode(ValueChangeMode.LAZY);
        show();
    }

    private void show() {
        removeAll();
        Optional<Answer> latest = desk.latest();
        latest.ifPresent(answer -> {
            Paragraph state = new Paragraph(
                    Words.t("account.lost.state." + answer.status(), Map.of("time", Words.time(answer.askedAt()))));
            state.setId("state");
            state.addClassName("notice");
            add(state);
            String reason = answer.reason();
            if (reason != null) {
                add(new Paragraph(Words.t("account.lost.reason", Map.of("reason", reason))));
            }
        });
        if (latest.filter(answer -> answer.status() == RecoveryStatus.OPEN).isEmpty()) {
            Button ask = new Button(Words.t("account.lost.button"), click -> ask());
            ask.setId("ask-button");
            ask.addThemeVariants(ButtonVariant.PRIMARY);
            add(new Paragraph(Words.t("account.lost.intro")), reference, evidence, ask);
        }
    }

    private void ask() {
        if (Deeds.attempt(
                () -> desk.ask(reference.getValue(), evidence.getValue()),
                Map.of("organisation", reference, "evidence", evidence))) {
            show();
        }
    }
}
