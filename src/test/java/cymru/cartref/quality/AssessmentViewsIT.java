package cymru.cartref.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.quality.ui.AssessmentView;
import cymru.cartref.quality.ui.AssessmentsView;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of assessments, clicked without a browser. */
@PortalTest
class AssessmentViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    private final AssessmentFixture world = new AssessmentFixture();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void fromTheOpeningToTheFinalReport() {
        As.signIn(world.monitor, "QUALITY_MONITOR");
        navigate(AssessmentsView.class);
        click("open-do");
        ComboBox<ServiceToAssess> service = $(ComboBox.class).id("service");
        assertThat(service.isInvalid()).isTrue();
        said();
        world.open();

        As.signIn(world.responsible, "RESPONSIBLE_INDIVIDUAL");
        open();
        $(TextArea.class).id("self-words-Q1").setValue("The log shows it.");
        assertThat(world.providers().self().answers()).hasSize(1);
        open();
        assertThat($(TextArea.class).id("self-words-Q1").getValue()).isEqualTo("The log shows it.");
        fill("self");
        send("self-do");
        assertThat(said()).contains("The council reviews papers and visits.");

        As.signIn(world.monitor, "QUALITY_MONITOR");
        open();
        click("visit-do");
        assertThat($(DatePicker.class).id("visit-day").isInvalid()).isTrue();
        $(DatePicker.class).id("visit-day").setValue(world.clock.today());
        click("visit-do");
        assertThat(said()).contains("The provider said:");
        fill("work");
        send("work-do");
        assertThat(said()).contains("75%");

        As.signIn(world.responsible, "RESPONSIBLE_INDIVIDUAL");
        open();
        $(TextArea.class).id("comment-Q2").setValue("It was in date.");
        send("comments-do");
        assertThat(said()).contains("It was in date.");

        UI.getCurrent().setLocale(Language.CY.locale());
        As.signIn(world.manager, "COMMISSIONING_MANAGER");
        open();
        ((RadioButtonGroup<Boolean>) $(RadioButtonGroup.class).id("accepted-Q2")).setValue(true);
        $(TextArea.class).id("reply-Q2").setValue("Mae'n wir.");
        ((Select<Integer>) $(Select.class).id("new-score-Q2")).setValue(4);
        send("review-do");
        assertThat(said()).contains("Terfynol").contains("Mae'n wir.").contains("Adroddiad terfynol yn Gymraeg (PDF)");
        UI.getCurrent().navigate("assessments", QueryParameters.fromString("view=FINAL&text=" + world.reference));
        assertThat(test($(Grid.class).id("assessments")).size()).isEqualTo(1);
        assertThat(said()).contains("Asesiadau");
    }

    private void open() {
        navigate("assessments/" + world.reference, AssessmentView.class);
        said();
    }

    @SuppressWarnings("unchecked")
    private void fill(String name) {
        world.questions().forEach(question -> {
            ((Select<Integer>) $(Select.class).id(name + "-score-" + question.code())).setValue(3);
            $(TextArea.class).id(name + "-words-" + question.code()).setValue("Seen.");
        });
    }

    /** Asks first, then does it. */
    private void send(String id) {
        click(id);
        click(id + "-confirm");
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    /** All that is shown; no key of a text is. */
    private String said() {
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\b(assessment|refusal)\\.[a-zA-Z]");
        return text;
    }
}
