package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.contract.monitoring.MonitoringState;
import cymru.cartref.contract.monitoring.VisitAnswer;
import cymru.cartref.contract.monitoring.VisitCheck;
import cymru.cartref.contract.monitoring.VisitState;
import cymru.cartref.contract.ui.ContractMonitoringView;
import cymru.cartref.contract.ui.ContractView;
import cymru.cartref.contract.ui.CycleView;
import cymru.cartref.contract.ui.MonitoringView;
import cymru.cartref.contract.ui.VisitView;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.DeniedDeedPage;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.work.HomeDesk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of monitoring, clicked without a browser. */
@PortalTest
class MonitoringViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    HomeDesk home;

    private final MonitoringFixture world = new MonitoringFixture();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
        world.whoMonitors();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProviderFillsInAndSendsAndTheCouncilReviews() {
        String contract = world.withOpenReturn();
        String cycle = world.cycle(contract);
        assertThat(As.person(world.writer, () -> home.cards()).stream().flatMap(card -> card.lines().stream()))
                .anyMatch(line -> ("monitoring/" + cycle).equals(line.path()));
        As.signIn(world.administrator, "PROVIDER_ADMINISTRATOR");
        navigate(MonitoringView.class);
        assertThat(test($(Grid.class).id("cycles")).size()).isEqualTo(1);
        everyWordIsThere();
        navigate("monitoring/" + cycle, CycleView.class);
        everyWordIsThere();
        $(BigDecimalField.class).id("figure-K1").setValue(new BigDecimal("101"));
        assertThat($(BigDecimalField.class).id("figure-K1").isInvalid()).isTrue();
        $(BigDecimalField.class).id("figure-K1").setValue(new BigDecimal("85"));
        assertThat(world.providers(cycle).lines().getFirst().figure()).isEqualByComparingTo("85");
        test($(Button.class).id("send")).click();
        assertThat($(BigDecimalField.class).id("figure-K2").isInvalid()).isTrue();
        world.providers(cycle)
                .lines()
                .forEach(line -> $(BigDecimalField.class)
                        .id("figure-" + line.kpi().code())
                        .setValue(line.kpi().green()));
        test($(Button.class).id("send")).click();
        assertThat(world.providers(cycle).state()).isEqualTo(MonitoringState.RETURNED);
        everyWordIsThere();
        $(TextArea.class).id("remarks").setValue("Gwell");
        test($(Button.class).id("send")).click();
        assertThat(world.providers(cycle).correctedAt()).isNotNull();

        As.signIn(world.monitor, "QUALITY_MONITOR");
        navigate("monitoring/" + cycle, CycleView.class);
        everyWordIsThere();
        test($(Button.class).id("review")).click();
        assertThat($(TextArea.class).id("feedback").isInvalid()).isTrue();
        $(Select.class).id("colour").setValue(Colour.AMBER);
        $(TextArea.class).id("reason").setValue("Staff left.");
        $(TextArea.class).id("feedback").setValue("Diolch.");
        $(Checkbox.class).id("plan").setValue(true);
        test($(Button.class).id("review")).click();
        assertThat(world.councils(cycle).state()).isEqualTo(MonitoringState.CLOSED);
        assertThat(world.councils(cycle).colour()).isEqualTo(Colour.AMBER);
        everyWordIsThere();
        As.signIn(world.administrator, "PROVIDER_ADMINISTRATOR");
        navigate("monitoring/" + cycle, CycleView.class);
        assertThat(texts(UI.getCurrent())).contains("Diolch.");
        everyWordIsThere();
    }

    @Test
    void anOfficerChoosesIndicatorsAndEndsMonitoring() {
        String contract = world.inForce(world.clock.today(), null);
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("contracts/" + contract, ContractView.class);
        assertThat($(Anchor.class).withId("monitoring").exists()).isTrue();
        navigate("contracts/" + contract + "/monitoring", ContractMonitoringView.class);
        everyWordIsThere();
        $(BigDecimalField.class).id("green-K1").setValue(new BigDecimal("10"));
        test($(Button.class).id("save-kpis")).click();
        assertThat($(BigDecimalField.class).id("green-K1").isInvalid()).isTrue();
        $(BigDecimalField.class).id("green-K1").setValue(new BigDecimal("95"));
        $(Checkbox.class).id("kpi-K2").setValue(false);
        test($(Button.class).id("save-kpis")).click();
        assertThat(world.monitored(contract).picked()).isTrue();
        assertThat(world.monitored(contract).kpis()).hasSize(15);
        $(TextArea.class).id("end-reason").setValue("No child is placed.");
        test($(Button.class).id("end-monitoring")).click();
        test($(Button.class).id("end-monitoring-confirm")).click();
        assertThat(world.monitored(contract).goesOn()).isFalse();
        everyWordIsThere();
    }

    @Test
    void aVisitIsPlannedWrittenDownAndShared() {
        String contract = world.inForce(world.clock.today(), null);
        As.signIn(world.monitor, "QUALITY_MONITOR");
        navigate("contracts/" + contract + "/monitoring", ContractMonitoringView.class);
        test($(Button.class).id("plan-visit")).click();
        assertThat($(LocalisedDatePicker.class).id("visit-day").isInvalid()).isTrue();
        $(LocalisedDatePicker.class).id("visit-day").setValue(world.clock.today());
        $(Checkbox.class).id("visit-unannounced").setValue(true);
        test($(Button.class).id("plan-visit")).click();
        assertThat(getCurrentView()).isInstanceOf(VisitView.class);
        everyWordIsThere();
        String visit = world.monitored(contract).visits().getFirst().reference();
        As.signIn(world.administrator, "PROVIDER_ADMINISTRATOR");
        navigate("visits/" + visit, DeniedDeedPage.class);

        As.signIn(world.monitor, "QUALITY_MONITOR");
        navigate("visits/" + visit, VisitView.class);
        test($(Button.class).id("save-visit")).click();
        for (VisitCheck check : VisitCheck.values()) {
            $(Select.class).id("check-" + check).setValue(VisitAnswer.MET);
        }
        $(TextArea.class).id("findings").setValue("Da");
        $(TextArea.class).id("report").setValue("Adroddiad da");
        test($(Button.class).id("share")).click();
        test($(Button.class).id("share-confirm")).click();
        assertThat(As.person(world.monitor, () -> world.visits.page(visit)).state())
                .isEqualTo(VisitState.SHARED);
        everyWordIsThere();
        As.signIn(world.administrator, "PROVIDER_ADMINISTRATOR");
        navigate("visits/" + visit, VisitView.class);
        assertThat(texts(UI.getCurrent())).contains("Adroddiad da");
        everyWordIsThere();
    }

    @Test
    void everythingIsThereInWelshTooAndFiltersStandInTheAddress() {
        String contract = world.withOpenReturn();
        String cycle = world.cycle(contract);
        world.at(contract, "second_reminder_on", 0);
        UI.getCurrent().setLocale(Language.CY.locale());
        As.signIn(world.monitor, "QUALITY_MONITOR");
        UI.getCurrent().navigate("monitoring", QueryParameters.fromString("view=RED&text=" + cycle));
        assertThat(test($(Grid.class).id("cycles")).size()).isEqualTo(1);
        everyWordIsThere();
        navigate("monitoring/" + cycle, CycleView.class);
        assertThat(texts(UI.getCurrent())).contains("Coch");
        $(TextArea.class).id("feedback").setValue("Ni ddaeth dim.");
        test($(Button.class).id("review")).click();
        assertThat(world.councils(cycle).colour()).isEqualTo(Colour.RED);
        everyWordIsThere();
        navigate("contracts/" + contract + "/monitoring", ContractMonitoringView.class);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("Dangosydd", "Trefnu ymweliad");
    }

    /** No text key stands where a text should. */
    private void everyWordIsThere() {
        assertThat(texts(UI.getCurrent()))
                .noneMatch(text -> text.matches("(contract|monitoring|visit|refusal|ui)\\.[a-zA-Z._-]+"));
    }

    private static List<String> texts(Component component) {
        List<String> texts = new ArrayList<>();
        component.getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(TextNodeMap.class)) {
                texts.add(node.getFeature(TextNodeMap.class).getText());
            }
            if (node.hasFeature(ElementPropertyMap.class)
                    && node.getFeature(ElementPropertyMap.class).getProperty("label") instanceof String text) {
                texts.add(text);
            }
        });
        return texts;
    }
}
