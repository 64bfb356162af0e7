package cymru.cartref.contract.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.contract.domain.ReviewPolicy;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.contract.monitoring.ReviewDesk;
import cymru.cartref.contract.monitoring.ReviewReturn;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;

/** The review: what the rule gives, another colour with a reason, feedback, and what follows. */
class ReviewForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Colour> colour = new Select<>();
    private final TextArea reason = area("reason", "monitoring.review.reason", ReviewPolicy.REASON_LENGTH);
    private final TextArea feedback = area("feedback", "monitoring.review.feedback", ReviewPolicy.FEEDBACK_LENGTH);
    private final LocalisedDatePicker visit = new LocalisedDatePicker(Words.t("monitoring.review.visit"));
    private final Checkbox plan = new Checkbox(Words.t("monitoring.review.plan"));
    private final Checkbox concern = new Checkbox(Words.t("monitoring.review.concern"));

    ReviewForm(CyclePage page, ReviewDesk desk, Runnable done) {
        addClassName("card");
        setId("review-form");
        setWidthFull();
        Colour byRule = Objects.requireNonNull(page.ruleColour());
        colour.setId("colour");
        colour.setLabel(Words.t("monitoring.colour"));
        colour.setItems(Colour.values());
        colour.setItemLabelGenerator(MonitoringWords::colour);
        colour.setValue(byRule);
        reason.setVisible(false);
        colour.addValueChangeListener(change -> reason.setVisible(change.getValue() != byRule));
        feedback.setRequiredIndicatorVisible(true);
        visit.setId("visit");
        visit.setHelperText(Words.t("monitoring.review.visit.help"));
        plan.setId("plan");
        concern.setId("concern");
        Button review = new Button(Words.t("monitoring.review"));
        review.setId("review");
        review.addThemeVariants(ButtonVariant.PRIMARY);
        review.setDisableOnClick(true);
        review.addClickListener(click -> {
            ReviewReturn command = new ReviewReturn(
                    page.edition(),
                    colour.getValue() == byRule ? null : colour.getValue(),
                    reason.getValue(),
                    feedback.getValue(),
                    visit.getValue(),
                    plan.getValue(),
                    concern.getValue());
            if (Deeds.attempt(
                    () -> desk.review(page.reference(), command),
                    Map.of("reason", reason, "feedback", feedback, "visit", visit))) {
                Deeds.done(Words.t("monitoring.review.done"));
                done.run();
            } else {
                review.setEnabled(true);
            }
        });
        add(
                new Paragraph(Words.t("monitoring.review.rule", Map.of("colour", MonitoringWords.colour(byRule)))),
                colour,
                reason,
                feedback,
                visit,
                new Div(plan),
                new Div(concern),
                review);
    }

    private static TextArea area(String id, String label, int most) {
        TextArea area = new TextArea(Words.t(label));
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(most);
        return area;
    }
}
