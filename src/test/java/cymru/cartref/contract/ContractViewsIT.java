package cymru.cartref.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.contract.ui.ContractView;
import cymru.cartref.contract.ui.ContractsView;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.DeniedDeedPage;
import cymru.cartref.work.HomeCard;
import cymru.cartref.work.HomeDesk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of contracts, clicked without a browser. */
@PortalTest
class ContractViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    HomeDesk home;

    private final ContractFixture world = new ContractFixture();

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
    void aSignatoryReadsAndSigns() {
        String reference = world.made();
        As.signIn(world.signatory, "AUTHORISED_SIGNATORY");
        navigate(ContractsView.class);
        assertThat(test($(Grid.class).id("contracts")).size()).isEqualTo(1);
        everyWordIsThere();
        navigate("contracts/" + reference, ContractView.class);
        everyWordIsThere();

        test($(Button.class).id("sign")).click();
        assertThat($(TextField.class).id("capacity").isInvalid()).isTrue();
        $(TextField.class).id("capacity").setValue("Trustee");
        test($(Button.class).id("sign")).click();
        assertThat($(TextField.class).id("capacity").isInvalid()).isFalse();
        assertThat($(Checkbox.class).id("confirmed").isInvalid()).isTrue();
        test($(Button.class).id("other-language")).click();
        assertThat($(TextField.class).id("capacity").getValue())
                .as("the other language takes nothing away")
                .isEqualTo("Trustee");
        $(Checkbox.class).id("confirmed").setValue(true);
        test($(Button.class).id("sign")).click();

        assertThat(world.page(reference).status()).isEqualTo(ContractStatus.SIGNED_BY_PROVIDER);
        assertThat($(Button.class).withId("sign").exists()).isFalse();
        assertThat(texts(UI.getCurrent())).contains("Trustee");
        everyWordIsThere();
    }

    @Test
    void theHeadOfServiceSignsAndBothSidesMayDownload() {
        String reference = world.signedByProvider();
        As.signIn(world.head, "HEAD_OF_SERVICE");
        navigate("contracts/" + reference, ContractView.class);
        everyWordIsThere();
        $(TextField.class).id("capacity").setValue("Head of service");
        $(Checkbox.class).id("confirmed").setValue(true);
        test($(Button.class).id("sign")).click();

        assertThat(world.page(reference).status()).isEqualTo(ContractStatus.IN_FORCE);
        assertThat($(Anchor.class).withId("pdf-cy").exists()).isTrue();
        assertThat($(Anchor.class).withId("pdf-en").exists()).isTrue();
        everyWordIsThere();
        As.signIn(world.writer, "BID_WRITER");
        navigate("contracts/" + reference, ContractView.class);
        assertThat($(Anchor.class).withId("pdf-cy").exists()).isTrue();
        everyWordIsThere();
    }

    @Test
    void whoMayNotSignReadsWhoMay() {
        String reference = world.made();
        As.signIn(world.writer, "BID_WRITER");
        navigate("contracts/" + reference, ContractView.class);
        assertThat($(Button.class).withId("sign").exists()).isFalse();
        assertThat(texts(UI.getCurrent())).anyMatch(text -> text.contains("Siân ŵŷ AUTHORISED_SIGNATORY"));
    }

    @Test
    void whatStandsInTheWayIsSaidBeforeAnybodyTries() {
        String reference = world.make(world.award(false, "Insurance", "Fire safety"));
        As.signIn(world.signatory, "AUTHORISED_SIGNATORY");
        navigate("contracts/" + reference, ContractView.class);
        assertThat($(Button.class).withId("sign").exists()).isFalse();
        assertThat($(UnorderedList.class).id("in-the-way").getChildren()).hasSize(1);
        assertThat($(Upload.class).withId("upload-1").exists()).isTrue();
        everyWordIsThere();
    }

    @Test
    void anOfficerChecksACertificate() {
        String reference = world.make(world.award(false, "Insurance", "Fire safety"));
        world.send(reference, 1);
        world.send(reference, 2);
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("contracts/" + reference, ContractView.class);
        everyWordIsThere();
        test($(Button.class).id("accept-1")).click();
        test($(Button.class).id("reject-2")).click();
        assertThat($(TextArea.class).id("reject-reason-2").isInvalid()).isTrue();
        $(TextArea.class).id("reject-reason-2").setValue("It names another home.");
        test($(Button.class).id("reject-2")).click();
        assertThat(world.page(reference).certificates())
                .extracting(line -> line.newest().orElseThrow().state())
                .containsExactly(CertificateState.ACCEPTED, CertificateState.REJECTED);
        everyWordIsThere();
    }

    @Test
    void anOfficerGivesAnUnsignedContractUp() {
        String reference = world.made();
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("contracts/" + reference, ContractView.class);
        $(TextArea.class).id("give-up-reason").setValue("The supplier withdrew.");
        test($(Button.class).id("give-up")).click();
        test($(Button.class).id("give-up-confirm")).click();
        assertThat(world.page(reference).status()).isEqualTo(ContractStatus.NOT_ENTERED);
        assertThat($(Button.class).withId("give-up").exists()).isFalse();
        everyWordIsThere();
    }

    @Test
    void theListKeepsItsFiltersInTheAddress() {
        String reference = world.made();
        world.inForce();
        As.signIn(world.person(null, Role.AUDITOR), "AUDITOR");
        UI.getCurrent().navigate("contracts", QueryParameters.fromString("status=DRAFT&text=" + world.tender));
        assertThat(getCurrentView()).isInstanceOf(ContractsView.class);
        assertThat(test($(Grid.class).id("contracts")).size()).isEqualTo(1);
        assertThat(((ListedContract) test($(Grid.class).id("contracts")).getRow(0)).reference())
                .isEqualTo(reference);
        $(Select.class).id("status").clear();
        assertThat(test($(Grid.class).id("contracts")).size()).isEqualTo(2);
        everyWordIsThere();
    }

    @Test
    void everythingIsThereInWelshToo() {
        String reference = world.make(world.award(false, "Insurance"));
        world.send(reference, 1);
        UI.getCurrent().setLocale(Language.CY.locale());
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate(ContractsView.class);
        everyWordIsThere();
        navigate("contracts/" + reference, ContractView.class);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("Pobl ifanc", "Y contract");
        As.signIn(world.signatory, "AUTHORISED_SIGNATORY");
        navigate("contracts/" + reference, ContractView.class);
        everyWordIsThere();
    }

    @Test
    void anotherProvidersContractLooksLikeNone() {
        String reference = world.made();
        long stranger = world.person(world.registeredProvider(), Role.AUTHORISED_SIGNATORY);
        As.signIn(stranger, "AUTHORISED_SIGNATORY");
        navigate("contracts/" + reference, DeniedDeedPage.class);
        As.signIn(world.person(null, Role.SYSTEM_ADMINISTRATOR), "SYSTEM_ADMINISTRATOR");
        assertThatThrownBy(() -> navigate("contracts/" + reference, ContractView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHomePageSaysThatAContractWaits() {
        String reference = world.made();
        HomeCard.Card card = As.person(world.writer, () -> home.cards()).getFirst();
        assertThat(card.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.path()).isEqualTo("contracts/" + reference));
        assertThat(card.title()).isEqualTo("Mae contract yn aros am eich llofnod");
        world.signForProvider(reference);
        assertThat(As.person(world.writer, () -> home.cards()))
                .noneMatch(other -> other.title().equals(card.title()));
    }

    /** No text key stands where a text should. */
    private void everyWordIsThere() {
        assertThat(texts(UI.getCurrent()))
                .noneMatch(text -> text.matches("(contract|refusal|terms|provider|ui)\\.[a-zA-Z._-]+"));
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
