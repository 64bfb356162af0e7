package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.child.AgeBand;
import cymru.cartref.child.NewChild;
import cymru.cartref.child.OpenStay;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.ClosureReadingDesk;
import cymru.cartref.concern.closure.ListedClosure;
import cymru.cartref.concern.ui.ClosureView;
import cymru.cartref.concern.ui.ClosuresView;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of closures, clicked without a browser. */
@PortalTest
class ClosureViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    StaysDesk stays;

    @Autowired
    ClosureReadingDesk reading;

    private final EscalationFixture world = new EscalationFixture();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
        world.seniors();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anEmergencyIsOpenedItsChildrenAreSeenAndTheGroupMeets() {
        As.person(world.officer, () -> {
            String child = stays.add(new NewChild(UUID.randomUUID(), 1, AgeBand.values()[0]));
            stays.open(new OpenStay(child, world.service, world.clock.today()));
        });
        As.signIn(world.head, "HEAD_OF_SERVICE");
        navigate(ClosuresView.class);
        click("open-do");
        assertThat($(ComboBox.class).id("open-service").isInvalid()).isTrue();
        said();
        ((ComboBox<ServiceChoice>) $(ComboBox.class).id("open-service"))
                .setValue(new ServiceChoice(world.service, "Tŷ Bryn", world.provider, "Gofal"));
        ((Select<ClosureKind>) $(Select.class).id("open-kind")).setValue(ClosureKind.EMERGENCY);
        click("open-do");
        assertThat($(DatePicker.class).id("open-closesOn").isInvalid()).isTrue();
        $(DatePicker.class).id("open-closesOn").setValue(world.clock.today());
        click("open-do");
        assertThat($(TextArea.class).id("open-why").isInvalid()).isTrue();
        $(TextArea.class).id("open-why").setValue("The roof burnt.");
        $(TextArea.class).id("open-standards").setValue("Two staff with each child.");
        click("open-do");
        String reference = As.person(world.head, () -> reading.list(false, Long.MAX_VALUE, 1))
                .getFirst()
                .reference();
        navigate("closures/" + reference, ClosureView.class);
        assertThat(said()).contains("The roof burnt.").contains("7 things left").contains("Cardiff");
        long row = As.person(world.head, () -> reading.page(reference))
                .children()
                .getFirst()
                .row();
        click("step-" + row + "-do");
        assertThat($(DatePicker.class).id("step-" + row + "-day").isInvalid()).isTrue();
        $(TextArea.class).id("group-words").setValue("Typed before the rest.");
        $(DatePicker.class).id("step-" + row + "-day").setValue(world.clock.today());
        click("step-" + row + "-do");
        assertThat(said()).contains("6 things left");
        $(DatePicker.class).id("tell-day").setValue(world.clock.today());
        click("tell-do");
        assertThat(As.person(world.head, () -> reading.page(reference)).told()).hasSize(1);
        assertThat($(TextArea.class).id("group-words").getValue()).isEqualTo("Typed before the rest.");
        $(TextArea.class).id("group-words").setValue("");
        click("group-do");
        assertThat($(TextArea.class).id("group-words").isInvalid()).isTrue();
        $(TextArea.class).id("group-words").setValue("Everybody came.");
        click("group-do");
        assertThat(said()).contains("Everybody came.").contains("Agree the plan");
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate("closures/" + reference, ClosureView.class);
        assertThat(said()).contains("Cytuno ar y cynllun");
        navigate(ClosuresView.class);
        assertThat(test($(Grid.class).id("closures")).size()).isPositive();
        said();
        assertThat(As.person(world.officer, () -> reading.list(false, Long.MAX_VALUE, 50)))
                .extracting(ListedClosure::reference)
                .contains(reference);
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    /** All that is shown; no key of a text is. */
    private String said() {
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\b(closure|refusal)\\.[a-zA-Z]");
        return text;
    }
}
