package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import cymru.cartref.tender.evaluation.PanelDesk;
import cymru.cartref.tender.evaluation.PanelPage;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives a person a place on some lots. */
class AppointForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PanelPage page;
    private final transient PanelDesk desk;
    private final transient Runnable done;
    private final RadioButtonGroup<Boolean> moderator = new RadioButtonGroup<>(Words.t("evaluation.appoint.function"));
    private final ComboBox<PanelPage.Candidate> person = new ComboBox<>(Words.t("evaluation.appoint.person"));
    private final CheckboxGroup<Integer> lots = new CheckboxGroup<>(Words.t("evaluation.appoint.lots"));
    private final Paragraph nobody = new Paragraph(Words.t("evaluation.appoint.nobody"));

    AppointForm(PanelPage page, PanelDesk desk, Runnable done) {
        this.page = page;
        this.desk = desk;
        this.done = done;
        addClassName("card");
        setId("appoint-form");
        setWidthFull();
        moderator.setId("function");
        moderator.setItems(false, true);
        moderator.setItemLabelGenerator(EvaluationWords::function);
        moderator.addValueChangeListener(change -> candidates(change.getValue()));
        person.setId("person");
        person.setItemLabelGenerator(PanelPage.Candidate::name);
        lots.setId("lots");
        Map<Integer, PanelPage.LotPanel> byNumber =
                page.lots().stream().collect(Collectors.toMap(PanelPage.LotPanel::lot, Function.identity()));
        lots.setItems(page.lots().stream().map(PanelPage.LotPanel::lot).toList());
        lots.setItemLabelGenerator(number -> {
            PanelPage.LotPanel lot = byNumber.get(number);
            return lot == null ? number.toString() : EvaluationWords.lot(number, lot.title());
        });
        moderator.setValue(false);
        Button appoint = new Button(Words.t("evaluation.appoint"), click -> {
            if (!appoint()) {
                click.getSource().setEnabled(true);
            }
        });
        appoint.setId("appoint");
        appoint.setDisableOnClick(true);
        appoint.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(Words.t("evaluation.appoint.title")), moderator, person, nobody, lots, appoint);
    }

    /** Chooses function and lot for a substitute, and leads to the choice of the person. */
    void substitute(int lot, boolean moderates) {
        moderator.setValue(moderates);
        lots.setValue(Set.of(lot));
        person.focus();
    }

    private void candidates(boolean moderates) {
        List<PanelPage.Candidate> candidates = moderates ? page.moderators() : page.evaluators();
        person.setItems(candidates);
        person.setVisible(!candidates.isEmpty());
        nobody.setVisible(candidates.isEmpty());
    }

    private boolean appoint() {
        PanelPage.Candidate chosen = person.getValue();
        person.setErrorMessage(Words.t("evaluation.appoint.person.needed"));
        person.setInvalid(chosen == null);
        lots.setErrorMessage(Words.t("evaluation.appoint.lots.needed"));
        lots.setInvalid(lots.isEmpty());
        boolean appointed = chosen != null
                && !lots.isEmpty()
                && Deeds.attempt(() -> desk.appoint(
                        page.tender(), chosen.account(), lots.getValue(), Boolean.TRUE.equals(moderator.getValue())));
        if (appointed) {
            done.run();
        }
        return appointed;
    }
}
