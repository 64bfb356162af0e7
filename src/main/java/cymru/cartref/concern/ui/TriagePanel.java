package cymru.cartref.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.concern.DecideTriage;
import cymru.cartref.concern.Level;
import cymru.cartref.concern.Recommendation;
import cymru.cartref.concern.RedFlag;
import cymru.cartref.concern.TriageDesk;
import cymru.cartref.concern.TriageScore;
import cymru.cartref.concern.domain.TriagePolicy;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDateTimePicker;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;

/** Scores a concern in words, shows what is recommended, and records the decision. */
class TriagePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final transient TriageDesk desk;
    private final RadioButtonGroup<Integer> severity = scale("severity");
    private final RadioButtonGroup<Integer> likelihood = scale("likelihood");
    private final CheckboxGroup<RedFlag> flags = new CheckboxGroup<>(Words.t("concern.triage.flags"));
    private final Paragraph result = new Paragraph(Words.t("concern.triage.result.none"));
    private final Checkbox referral = new Checkbox(Words.t("concern.triage.referral"));
    private final LocalisedDateTimePicker referralAt =
            new LocalisedDateTimePicker(Words.t("concern.triage.referral-at"));
    private final TextField referralTo = new TextField(Words.t("concern.triage.referral-to"));
    private final Select<Level> level = new Select<>();
    private final TextArea reason = new TextArea(Words.t("concern.triage.reason"));

    TriagePanel(String reference, TriageDesk desk, Runnable decided) {
        this.reference = reference;
        this.desk = desk;
        addClassName("card");
        setId("triage");
        setWidthFull();
        flags.setId("flags");
        flags.setItems(RedFlag.values());
        flags.setItemLabelGenerator(flag -> Words.t("concern.flag." + flag));
        flags.addValueChangeListener(change -> recommend());
        severity.addValueChangeListener(change -> recommend());
        likelihood.addValueChangeListener(change -> recommend());
        result.setId("result");
        result.addClassName("strong");
        result.getElement().setAttribute("role", "status");
        referral.setId("referral");
        referral.addValueChangeListener(change -> show());
        referralAt.setId("referral-at");
        referralTo.setId("referral-to");
        referralTo.setMaxLength(TriagePolicy.REFERRAL_LENGTH);
        referralTo.setWidthFull();
        level.setId("level");
        level.setLabel(Words.t("concern.triage.decision"));
        level.setItems(Level.values());
        Map<Level, Bilingual> names = desk.levels();
        level.setItemLabelGenerator(item -> ConcernWords.level(item, names.get(item)));
        level.setWidthFull();
        reason.setId("reason");
        reason.setWidthFull();
        reason.setMaxLength(TriagePolicy.REASON_LENGTH);
        reason.setHelperText(Words.t("concern.triage.reason.help"));
        Button decide = new Button(Words.t("concern.triage.decide"));
        decide.setId("decide");
        ConfirmPanel confirm = new ConfirmPanel(
                decide, Words.t("concern.triage.decide.sure"), Words.t("concern.triage.decide"), () -> decide(decided));
        add(
                new H2(Words.t("concern.triage.title")),
                severity,
                likelihood,
                flags,
                result,
                referral,
                referralAt,
                referralTo,
                level,
                reason,
                confirm);
        show();
    }

    private static RadioButtonGroup<Integer> scale(String name) {
        RadioButtonGroup<Integer> scale = new RadioButtonGroup<>(Words.t("concern.triage." + name));
        scale.setId(name);
        scale.setItems(1, 2, 3, 4, 5);
        scale.setItemLabelGenerator(number -> Words.t("concern.triage." + name + "." + number));
        return scale;
    }

    private void show() {
        referralAt.setVisible(referral.getValue());
        referralTo.setVisible(referral.getValue());
    }

    private TriageScore score() {
        return new TriageScore(
                Objects.requireNonNullElse(severity.getValue(), 0),
                Objects.requireNonNullElse(likelihood.getValue(), 0),
                flags.getValue());
    }

    private void recommend() {
        if (severity.getValue() != null && likelihood.getValue() != null) {
            Recommendation recommendation = desk.recommend(score());
            result.setText(ConcernWords.said(recommendation));
            level.setValue(recommendation.level());
        }
    }

    private void decide(Runnable decided) {
        DecideTriage command = new DecideTriage(
                score(),
                Objects.requireNonNullElse(level.getValue(), Level.NONE),
                reason.getValue(),
                referral.getValue(),
                referralAt.instant(),
                referralTo.getValue());
        if (Deeds.attempt(
                () -> desk.decide(reference, command),
                Map.of(
                        "severity", severity,
                        "likelihood", likelihood,
                        "reason", reason,
                        "referralAt", referralAt,
                        "referralTo", referralTo))) {
            decided.run();
        }
    }
}
