package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.contract.life.AmendmentReason;
import cymru.cartref.contract.life.LifeDecision;
import cymru.cartref.contract.process.LifeProcess;
import cymru.cartref.contract.ui.LifeView;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Page;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page of a contract's life, clicked without a browser. */
@PortalTest
class LifeViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    private final LifeFixture world = new LifeFixture();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
        world.whoMonitors();
        world.aYearAndAHalf();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @SuppressWarnings("unchecked")
    void bothSidesAmendAndTheCouncilDecidesAndPlans() {
        open(world.officer, "CONTRACT_OFFICER");
        $(DatePicker.class).id("extend-until").setValue(world.end.plusYears(2));
        $(BigDecimalField.class).id("weekly-fee").setValue(new BigDecimal("4100.50"));
        click("terms-do");
        assertThat(said()).contains("£4,100.50");
        $(TextField.class).id("milestone-what").setValue("The home opens.");
        click("milestone-do");
        assertThat($(DatePicker.class).id("milestone-due").isInvalid()).isTrue();
        $(DatePicker.class).id("milestone-due").setValue(world.clock.today());
        click("milestone-do");
        assertThat(said()).contains("The home opens.").contains("Met today");
        ((Select<YearMonth>) $(Select.class).id("spend-month")).setValue(YearMonth.from(world.clock.today()));
        $(BigDecimalField.class).id("spend-amount").setValue(new BigDecimal("17300.25"));
        click("spend-do");
        assertThat(said()).contains("£17,300.25");
        ((Select<AmendmentReason>) $(Select.class).id("offer-reason")).setValue(AmendmentReason.EXTENSION);
        $(TextArea.class).id("offer-whatEn").setValue("A year more.");
        $(TextArea.class).id("offer-whatCy").setValue("Blwyddyn yn fwy.");
        $(DatePicker.class).id("offer-effective").setValue(world.clock.today());
        click("offer-do");
        assertThat($(DatePicker.class).id("offer-newEnd").isInvalid()).isTrue();
        $(DatePicker.class).id("offer-newEnd").setValue(world.end.plusYears(1));
        click("offer-do");
        assertThat(said()).contains("A year more.");

        open(world.signatory, "AUTHORISED_SIGNATORY");
        assertThat(said()).doesNotContain("£17,300.25");
        click("sign-provider-do");
        assertThat($(TextField.class).id("capacity").isInvalid()).isTrue();
        $(TextField.class).id("capacity").setValue("Trustee");
        $(Checkbox.class).id("confirmed").setValue(true);
        click("sign-provider-do");
        assertThat(said()).contains("Waits for the council's signature");

        open(world.head, "HEAD_OF_SERVICE");
        $(TextField.class).id("capacity").setValue("Head");
        $(Checkbox.class).id("confirmed").setValue(true);
        click("sign-council-do");
        assertThat(said()).contains("In force");

        world.on(world.end.plusMonths(7));
        world.fire(LifeProcess.TIMER_NOTICE);
        UI.getCurrent().setLocale(Language.CY.locale());
        open(world.manager, "COMMISSIONING_MANAGER");
        ((Select<LifeDecision>) $(Select.class).id("decision")).setValue(LifeDecision.TENDER_AGAIN);
        $(TextArea.class).id("decide-reason").setValue("Mae mwy o ddarparwyr.");
        click("decide-do");
        assertThat(said()).contains("gwahoddir tendrau am y gwasanaeth eto").contains("Mae mwy o ddarparwyr.");
    }

    private void open(long person, String role) {
        As.signIn(person, role);
        navigate("contracts/" + world.contract + "/life", LifeView.class);
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    /** All that is shown; no key of a text is. */
    private String said() {
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\b(life|refusal|contract)\\.[a-zA-Z]");
        return text;
    }
}
