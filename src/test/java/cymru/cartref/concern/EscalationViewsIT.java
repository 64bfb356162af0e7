package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.concern.process.ReferralProcess;
import cymru.cartref.concern.ui.EscalationView;
import cymru.cartref.concern.ui.EscalationsView;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.DeniedDeedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of levels of concern, clicked without a browser. */
@PortalTest
class EscalationViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

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
    void aManagerWritesTheLetterRecordsTheMeetingAndMovesUp() {
        String reference = world.at(Level.L1);
        open(reference, world.manager, "COMMISSIONING_MANAGER");
        click("next");
        assertThat($(Details.class).id("tell").isOpened()).isTrue();
        click("tell-do");
        assertThat($(TextArea.class).id("tell-reason").isInvalid()).isTrue();
        $(TextArea.class).id("tell-reason").setValue("Doors were locked.");
        click("tell-do");
        assertThat($(DatePicker.class).id("tell-meeting").isInvalid()).isTrue();
        $(DatePicker.class).id("tell-meeting").setValue(world.clock.today().plusDays(2));
        click("tell-do");
        assertThat(world.read(reference).toldOfLevel()).isTrue();
        everyWordIsThere();

        $(TextArea.class).id("review-reason").setValue("The plan was agreed.");
        click("review-do");
        assertThat(Objects.requireNonNull(world.read(reference).asks()).first()).isFalse();
        assertThat(choices("raise-level")).hasSize(1);
        $(TextArea.class).id("raise-reason").setValue("It happened again.");
        click("raise-do");
        assertThat(world.read(reference).level()).isEqualTo(2);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("It happened again.");
    }

    @Test
    void whatStandsInTheWayIsSaidInWordsAndEnquiriesAreRecorded() {
        String reference = world.at(Level.L2);
        open(reference, world.lead, "SAFEGUARDING_LEAD");
        assertThat($(UnorderedList.class).id("guard").getComponentCount()).isEqualTo(2);
        $(DatePicker.class).id("facts-day").setValue(world.clock.today());
        click("facts-ENQUIRY");
        assertThat($(UnorderedList.class).id("guard").getComponentCount()).isEqualTo(3);
        everyWordIsThere();
        $(TextArea.class).id("safeguard-reason").setValue("A strategy meeting was called.");
        click("safeguard-do");
        assertThat(world.read(reference).level()).isEqualTo(3);
        everyWordIsThere();
    }

    @Test
    void aNoticeIsGivenAnsweredAndDecidedByAnother() {
        String reference = world.at(Level.L2);
        open(reference, world.head, "HEAD_OF_SERVICE");
        $(TextArea.class).id("propose-reason").setValue("Doors were locked at night.");
        click("propose-do");
        everyWordIsThere();
        ReferralLine line = world.decision(reference);
        assertThat(line.status()).isEqualTo(ReferralStatus.SUSPENDED);

        open(reference, world.administrator, "PROVIDER_ADMINISTRATOR");
        everyWordIsThere();
        $(TextArea.class).id("reply-words").setValue("The lock was a fault.");
        click("reply-do");
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("Reply sent");

        world.passed(Objects.requireNonNull(line.replyBy()));
        world.engine.fire(ReferralProcess.KEY, line.reference(), ReferralProcess.TIMER_REPLY_WAIT);
        open(reference, world.director, "DIRECTOR");
        $(TextArea.class).id("decide-reason").setValue("The reply does not explain the second night.");
        click("decide-impose");
        everyWordIsThere();
        assertThat(world.serviceStanding().status()).isEqualTo(ReferralStatus.SUSPENDED);

        open(reference, world.responsible, "RESPONSIBLE_INDIVIDUAL");
        everyWordIsThere();
        $(TextArea.class).id("appeal-words").setValue("It did.");
        click("appeal-do");
        everyWordIsThere();
        open(reference, world.director, "DIRECTOR");
        assertThat($(TextArea.class).withId("appeal-reason").exists()).isFalse();
        open(reference, world.head, "HEAD_OF_SERVICE");
        $(TextArea.class).id("appeal-reason").setValue("The log shows the repair.");
        click("appeal-succeeds");
        assertThat(world.serviceStanding().status()).isEqualTo(ReferralStatus.OPEN);
        everyWordIsThere();
    }

    @Test
    void theProvidersPagesHoldNothingOfTheCouncilsOwn() {
        String reference = world.at(Level.L3);
        As.person(
                world.head,
                () -> world.referrals.imposeAtOnce(
                        reference, ReferralStatus.SUSPENDED, "Nights are not safe.", "MARKER of safety."));
        As.person(world.head, () -> world.levels.reviewed(reference, world.due(reference), "MARKER of the meeting."));
        open(reference, world.administrator, "PROVIDER_ADMINISTRATOR");
        everyWordIsThere();
        assertThat(texts(UI.getCurrent()))
                .anyMatch(text -> text.contains("Nights are not safe."))
                .noneMatch(text -> text.contains("MARKER"))
                .noneMatch(text -> text.contains("A door was locked from outside."))
                .noneMatch(text -> text.contains("Siân ŵŷ QUALITY_MONITOR"));
        navigate(EscalationsView.class);
        assertThat(test($(Grid.class).id("escalations")).size()).isEqualTo(1);
        everyWordIsThere();
    }

    @Test
    void aCaseThatTheProviderWasNotToldOfLooksLikeNone() {
        String reference = world.at(Level.L2);
        As.signIn(world.administrator, "PROVIDER_ADMINISTRATOR");
        navigate("escalations/" + reference, DeniedDeedPage.class);
        List<String> untold = texts(UI.getCurrent());
        navigate("escalations/EC-9999", DeniedDeedPage.class);
        assertThat(texts(UI.getCurrent())).isEqualTo(untold);
        navigate(EscalationsView.class);
        assertThat(test($(Grid.class).id("escalations")).size()).isZero();
        everyWordIsThere();
        As.signIn(world.person(world.provider, Role.BID_WRITER), "BID_WRITER");
        assertThatThrownBy(() -> navigate("escalations/" + reference, EscalationView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListKeepsItsFiltersInTheAddressAndSpeaksWelsh() {
        String reference = world.at(Level.L2);
        String name = world.read(reference).provider();
        UI.getCurrent().setLocale(Language.CY.locale());
        As.signIn(world.officer, "CONTRACT_OFFICER");
        UI.getCurrent().navigate("escalations", QueryParameters.fromString("level=2&text=" + name));
        assertThat(test($(Grid.class).id("escalations")).size()).isEqualTo(1);
        $(Checkbox.class).id("late").setValue(true);
        assertThat(test($(Grid.class).id("escalations")).size()).isZero();
        everyWordIsThere();
        navigate("escalations/" + reference, EscalationView.class);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("Cyn symud un lefel i lawr");
    }

    private void open(String reference, long person, String role) {
        As.signIn(person, role);
        navigate("escalations/" + reference, EscalationView.class);
        everyWordIsThere();
    }

    private List<?> choices(String id) {
        return $(Select.class).id(id).getListDataView().getItems().toList();
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    /** No text key stands where a text should. */
    private void everyWordIsThere() {
        assertThat(texts(UI.getCurrent()))
                .noneMatch(
                        text -> text.matches("(escalation|referral|provider|concern|role|refusal|ui)\\.[a-zA-Z._-]+"));
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
