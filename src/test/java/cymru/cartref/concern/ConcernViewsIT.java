package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.child.domain.References;
import cymru.cartref.concern.ui.ConcernView;
import cymru.cartref.concern.ui.ConcernsView;
import cymru.cartref.concern.ui.NewConcernView;
import cymru.cartref.concern.ui.SoftNotesView;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.DeniedDeedPage;
import cymru.cartref.work.HomeCard;
import cymru.cartref.work.HomeDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of concerns, clicked without a browser. */
@PortalTest
class ConcernViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    HomeDesk home;

    private final ConcernFixture world = new ConcernFixture();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @SuppressWarnings("unchecked")
    private void chooseEvent(String code) {
        Select<NotifiableEventType> event = $(Select.class).id("event");
        event.setValue(event.getListDataView()
                .getItems()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aMonitorRaisesAConcernStepByStepAndEveryChangeIsKept() {
        As.signIn(world.monitor, "QUALITY_MONITOR");
        navigate("concerns/new", NewConcernView.class);
        everyWordIsThere();
        click("next");
        assertThat($(ComboBox.class).id("service").isInvalid()).isTrue();
        chooseService();
        click("next");
        $(TextArea.class).id("what").setValue("A door was locked.");
        assertThat(draft().content().what()).isEqualTo("A door was locked.");
        chooseEvent("MISSING");
        $(Checkbox.class).id("professional").setValue(true);
        $(TextField.class).id("told-by").setValue("A nurse of the health board");
        everyWordIsThere();
        click("next");
        everyWordIsThere();
        click("next");
        $(RadioButtonGroup.class).id("risk").setValue(AtRisk.YES);
        assertThat($(Paragraph.class).withId("call-first").exists()).isTrue();
        $(TextField.class).id("children").setValue("Gwen");
        assertThat($(TextField.class).id("children").isInvalid()).isTrue();
        $(TextField.class).id("children").setValue("C-JOHN-SMIT");
        assertThat($(TextField.class).id("children").isInvalid()).isTrue();
        String child = References.make();
        $(TextField.class).id("children").setValue(child.toLowerCase(Locale.ROOT) + ", C-2222-333");
        assertThat(draft().content().children()).containsExactly(child, "C-2222-333");
        everyWordIsThere();
        click("next");
        everyWordIsThere();

        click("send");
        assertThat($(H2.class).id("step").getText()).as("the day is missing").startsWith("3 ");
        assertThat($(DatePicker.class).id("day").isInvalid()).isTrue();
        $(DatePicker.class).id("day").setValue(LocalDate.of(2026, 1, 5));
        click("next");
        click("next");
        click("send");
        assertThat($(H2.class).id("step").getText()).as("safety is missing").startsWith("4 ");
        $(TextArea.class).id("safety").setValue("Somebody stays there.");
        click("next");
        click("send");

        assertThat(getCurrentView()).isInstanceOf(ConcernView.class);
        assertThat(texts(UI.getCurrent())).contains("A door was locked.", "A nurse of the health board");
        assertThat(As.person(world.monitor, () -> world.drafts.drafts())).isEmpty();
        everyWordIsThere();
    }

    @Test
    void whatWasBegunIsOfferedAfterTheSessionEnded() {
        As.signIn(world.administrator, "PROVIDER_ADMINISTRATOR");
        navigate("concerns/new", NewConcernView.class);
        chooseService();
        click("next");
        $(TextArea.class).id("what").setValue("A child ran away");
        navigate(ConcernsView.class);
        HomeCard.Card card = As.person(world.administrator, () -> home.cards()).getFirst();
        assertThat(card.title()).isEqualTo("Pryder nad ydych wedi’i anfon");

        navigate("concerns/new", NewConcernView.class);
        everyWordIsThere();
        click("draft-" + world.provider);
        assertThat($(TextArea.class).id("what").getValue()).isEqualTo("A child ran away");
        navigate("concerns/new", NewConcernView.class);
        chooseService();
        assertThat($(TextArea.class).id("what").getValue())
                .as("choosing the same provider goes on with it")
                .isEqualTo("A child ran away");
        navigate("concerns/new", NewConcernView.class);
        click("discard-" + world.provider);
        click("discard-" + world.provider + "-confirm");
        assertThat(As.person(world.administrator, () -> world.drafts.drafts())).isEmpty();
    }

    @Test
    void aDraftIsAboutItsServiceAgainWhenItIsNotAboutTheWholeProvider() {
        As.person(
                world.monitor, () -> world.drafts.save(new SaveDraft(world.provider, null, 0, world.content("Seen."))));
        As.signIn(world.monitor, "QUALITY_MONITOR");
        navigate("concerns/new", NewConcernView.class);
        click("draft-" + world.provider);
        click("back");
        $(Checkbox.class).id("whole").setValue(true);
        assertThat(draft().content().serviceId()).isNull();
        assertThat($(Paragraph.class).id("chosen").getText()).doesNotContain("Tŷ Bryn");
        $(Checkbox.class).id("whole").setValue(false);
        assertThat(draft().content().serviceId()).isEqualTo(world.service);
        assertThat($(Paragraph.class).id("chosen").getText()).contains("Tŷ Bryn");

        $(Checkbox.class).id("whole").setValue(true);
        navigate("concerns/new", NewConcernView.class);
        click("draft-" + world.provider);
        click("back");
        $(Checkbox.class).id("whole").setValue(false);
        click("next");
        assertThat($(ComboBox.class).id("service").isInvalid())
                .as("which service?")
                .isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void triageScoresInWordsAndDecides() {
        String reference = world.raised();
        As.signIn(world.monitor, "QUALITY_MONITOR");
        navigate("concerns/" + reference, ConcernView.class);
        assertThat(((Select<Level>) $(Select.class).id("level"))
                        .getItemLabelGenerator()
                        .apply(Level.L2))
                .isEqualTo("Level 2 · Provider performance");
        everyWordIsThere();
        $(RadioButtonGroup.class).id("severity").setValue(3);
        $(RadioButtonGroup.class).id("likelihood").setValue(4);
        assertThat($(Paragraph.class).id("result").getText()).contains("12", "amber", "Level 2");
        assertThat($(Select.class).id("level").getValue()).isEqualTo(Level.L2);
        $(Select.class).id("level").setValue(Level.L1);
        click("decide");
        click("decide-confirm");
        assertThat($(TextArea.class).id("reason").isInvalid()).isTrue();
        $(TextArea.class).id("reason").setValue("Seen once, put right at once.");
        click("decide");
        click("decide-confirm");
        assertThat(world.page(reference).status()).isEqualTo(ConcernStatus.ESCALATED);
        everyWordIsThere();
        $(TextArea.class).id("share-words").setValue("Please look at your doors.");
        click("share");
        assertThat(world.page(reference).shared()).isNotNull();
        everyWordIsThere();

        As.signIn(world.responsible, "RESPONSIBLE_INDIVIDUAL");
        navigate("concerns/" + reference, ConcernView.class);
        assertThat(texts(UI.getCurrent()))
                .contains("Please look at your doors.")
                .noneMatch(text -> text.contains("locked from outside") || text.contains("Siân ŵŷ QUALITY_MONITOR"));
        everyWordIsThere();
    }

    @Test
    void theLeadHoldsAndLifts() {
        String reference = world.raised();
        As.signIn(world.lead, "SAFEGUARDING_LEAD");
        navigate("concerns/" + reference, ConcernView.class);
        click("hold");
        assertThat($(DatePicker.class).id("hold-until").isInvalid()).isTrue();
        $(DatePicker.class).id("hold-until").setValue(world.clock.today().plusDays(7));
        $(TextArea.class).id("hold-reason").setValue("The police ask for it.");
        click("hold");
        assertThat(world.page(reference).hold()).isNotNull();
        assertThat(texts(UI.getCurrent())).contains("The police ask for it.");
        everyWordIsThere();
        $(TextArea.class).id("hold-reason").setValue("They have finished.");
        click("lift");
        assertThat(world.page(reference).hold()).isNull();
    }

    @Test
    void aProvidersListAndPagesShowNothingOfOthersConcerns() {
        String held = world.raise(world.monitor, world.content("Marked words of the monitor.", AtRisk.YES, true));
        String sent = world.raise(world.administrator, world.content("Our own words."));
        As.signIn(world.administrator, "PROVIDER_ADMINISTRATOR");
        navigate(ConcernsView.class);
        assertThat(test($(Grid.class).id("concerns")).size()).isEqualTo(1);
        everyWordIsThere();
        navigate("concerns/" + sent, ConcernView.class);
        assertThat(texts(UI.getCurrent())).contains("Our own words.");
        everyWordIsThere();
        navigate("concerns/" + held, DeniedDeedPage.class);
        assertThat(texts(UI.getCurrent())).noneMatch(text -> text.contains("Marked words"));
        As.signIn(world.person(world.provider, Role.BID_WRITER), "BID_WRITER");
        assertThatThrownBy(() -> navigate("concerns/" + sent, ConcernView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListKeepsItsFiltersInTheAddress() {
        String reference = world.raised();
        String name = world.page(reference).provider();
        world.decide(world.raise(world.officer, world.content("Else.")), ConcernFixture.decision(5, 5, Level.L3, ""));
        As.signIn(world.officer, "CONTRACT_OFFICER");
        UI.getCurrent().navigate("concerns", QueryParameters.fromString("triage=yes&text=" + name));
        assertThat(test($(Grid.class).id("concerns")).size()).isEqualTo(1);
        $(Checkbox.class).id("to-triage").setValue(false);
        assertThat(test($(Grid.class).id("concerns")).size()).isEqualTo(2);
        $(Checkbox.class).id("mine").setValue(true);
        assertThat(test($(Grid.class).id("concerns")).size()).isEqualTo(1);
        everyWordIsThere();
    }

    @Test
    void aShortNoteIsKeptInTwoClicks() {
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate(SoftNotesView.class);
        everyWordIsThere();
        click("save");
        assertThat($(ComboBox.class).id("service").isInvalid()).isTrue();
        chooseService();
        $(TextArea.class).id("note").setValue("Short of staff again.");
        click("save");
        assertThat(As.person(world.officer, () -> world.notes.list(Long.MAX_VALUE, 1)))
                .extracting(SoftNoteLine::words)
                .containsExactly("Short of staff again.");
        everyWordIsThere();
    }

    @Test
    void everythingIsThereInWelshToo() {
        String reference = world.raised();
        UI.getCurrent().setLocale(Language.CY.locale());
        As.signIn(world.lead, "SAFEGUARDING_LEAD");
        navigate(ConcernsView.class);
        everyWordIsThere();
        navigate("concerns/" + reference, ConcernView.class);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("Brysbennu", "Yr hyn a godwyd");
        navigate("concerns/new", NewConcernView.class);
        everyWordIsThere();
    }

    @SuppressWarnings("unchecked")
    private void chooseService() {
        ServiceChoice choice = As.person(world.monitor, () -> world.drafts.services("", 0, 100)).stream()
                .filter(each -> Objects.equals(each.serviceId(), world.service))
                .findFirst()
                .orElseGet(() -> new ServiceChoice(world.service, "Tŷ Bryn", world.provider, "Gofal"));
        $(ComboBox.class).id("service").setValue(choice);
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    private ConcernDraft draft() {
        return As.person(world.monitor, () -> world.drafts.open(world.provider).orElseThrow());
    }

    /** No text key stands where a text should. */
    private void everyWordIsThere() {
        assertThat(texts(UI.getCurrent())).noneMatch(text -> text.matches("(concern|refusal|ui)\\.[a-zA-Z._-]+"));
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
