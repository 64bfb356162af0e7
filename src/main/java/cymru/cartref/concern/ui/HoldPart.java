package cymru.cartref.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.concern.HoldDesk;
import cymru.cartref.concern.HoldLine;
import cymru.cartref.concern.domain.HoldPolicy;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps a concern from the provider, holds on, or lifts it; for the safeguarding lead. */
class HoldPart extends Details {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final transient HoldDesk desk;
    private final transient Runnable done;
    private final TextArea reason = new TextArea(Words.t("concern.hold.reason"));
    private final LocalisedDatePicker until = new LocalisedDatePicker(Words.t("concern.hold.until"));

    HoldPart(String reference, @Nullable HoldLine hold, HoldDesk desk, Runnable done) {
        super(Words.t("concern.hold.title"));
        this.reference = reference;
        this.desk = desk;
        this.done = done;
        setId("hold-part");
        reason.setId("hold-reason");
        reason.setWidthFull();
        reason.setMaxLength(HoldPolicy.REASON_LENGTH);
        until.setId("hold-until");
        add(new Paragraph(Words.t("concern.hold.intro")));
        Div actions = new Div();
        actions.addClassName("actions");
        if (hold == null || hold.reviewDue()) {
            add(until);
            Button keep = new Button(Words.t(hold == null ? "concern.hold.do" : "concern.hold.keep"), click -> hold());
            keep.setId("hold");
            actions.add(keep);
        }
        if (hold != null) {
            setOpened(hold.reviewDue());
            Button lift = new Button(Words.t("concern.hold.lift"), click -> lift());
            lift.setId("lift");
            lift.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(lift);
        }
        add(reason, actions);
    }

    private void hold() {
        LocalDate day = until.getValue() == null ? LocalDate.EPOCH : until.getValue();
        if (Deeds.attempt(
                () -> desk.hold(reference, reason.getValue(), day), Map.of("reason", reason, "until", until))) {
            done.run();
        }
    }

    private void lift() {
        if (Deeds.attempt(() -> desk.lift(reference, reason.getValue()), Map.of("reason", reason))) {
            done.run();
        }
    }
}
