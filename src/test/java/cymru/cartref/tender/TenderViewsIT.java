package cymru.cartref.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.ui.BidView;
import cymru.cartref.tender.ui.BidsView;
import cymru.cartref.tender.ui.OpportunitiesView;
import cymru.cartref.tender.ui.OpportunityView;
import cymru.cartref.tender.ui.TenderEditView;
import cymru.cartref.tender.ui.TenderImportView;
import cymru.cartref.tender.ui.TenderView;
import cymru.cartref.tender.ui.TendersView;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of tenders, clicked without a browser. */
@PortalTest
class TenderViewsIT extends SpringBrowserlessTest {

    private static final class World extends TenderIT {}

    @Autowired
    AutowireCapableBeanFactory beans;

    private final World world = new World();

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.council();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOfficerFindsATenderAndSendsItForApproval() {
        String reference = world.draft();
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate(TendersView.class);
        assertThat(test($(Grid.class).id("tenders")).size()).isPositive();
        everyWordIsThere();
        navigate("tenders/" + reference, TenderView.class);
        everyWordIsThere();
        test($(Button.class).id("send-for-approval")).click();
        assertThat($(Button.class).withId("send-for-approval").exists()).isFalse();
        assertThat(world.page(reference).status()).isEqualTo(TenderStatus.IN_APPROVAL);
    }

    @Test
    void aManagerApprovesAndAnOfficerPublishes() {
        String reference = world.approved();
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("tenders/" + reference, TenderView.class);
        $(TextField.class).id("platform-reference").setValue("2027/S 000-000017");
        $(com.vaadin.flow.component.datepicker.DatePicker.class)
                .id("platform-day")
                .setValue(world.clock.today());
        test($(Button.class).id("record-platform")).click();
        test($(Button.class).id("publish")).click();
        assertThat(world.page(reference).status()).isEqualTo(TenderStatus.LIVE);
        everyWordIsThere();
    }

    @Test
    void aDraftIsWrittenAndSaved() {
        String reference = world.draft();
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("tenders/" + reference + "/edit", TenderEditView.class);
        everyWordIsThere();
        $(TextArea.class).id("title-en").setValue("Homes in the vale");
        test($(Button.class).id("add-lot")).click();
        $(TextArea.class).id("lot-3-title-en").setValue("A third lot");
        test($(Button.class).id("lot-3-add-quality")).click();
        test($(Button.class).id("save")).click();
        TenderContent content = world.page(reference).content();
        assertThat(content.title().en()).isEqualTo("Homes in the vale");
        assertThat(content.lots()).hasSize(3);
        assertThat(content.lots().get(2).criteria()).hasSize(1);
        assertThat(content.lots().get(2).criteria().getFirst().descriptors()).hasSize(6);
    }

    @Test
    void twoOfficersOpenTheBids() {
        String reference = world.live();
        world.passDeadline(reference);
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate("tenders/" + reference, TenderView.class);
        test($(Button.class).id("begin-opening")).click();
        assertThat($(Button.class).withId("confirm-opening").exists()).isFalse();
        As.signIn(world.person(null, Role.CONTRACT_OFFICER), "CONTRACT_OFFICER");
        navigate("tenders/" + reference, TenderView.class);
        test($(Button.class).id("confirm-opening")).click();
        assertThat(world.page(reference).status()).isEqualTo(TenderStatus.OPENED);
        everyWordIsThere();
    }

    @Test
    void everyoneReadsAnOpportunityInEitherLanguage() {
        String reference = world.live();
        navigate(OpportunitiesView.class);
        everyWordIsThere();
        navigate("opportunities/" + reference, OpportunityView.class);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("In English");
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate(OpportunitiesView.class);
        everyWordIsThere();
        navigate("opportunities/" + reference, OpportunityView.class);
        everyWordIsThere();
        assertThat(texts(UI.getCurrent())).contains("Yn Gymraeg");
    }

    @Test
    void theImportPageSaysWhatItTakes() {
        As.signIn(world.officer, "CONTRACT_OFFICER");
        navigate(TenderImportView.class);
        everyWordIsThere();
    }

    @Test
    void aBidIsWrittenSectionBySectionAndSent() {
        String reference = world.live();
        long provider = world.registeredProvider();
        long writer = world.person(provider, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);
        As.signIn(writer, "BID_WRITER", "AUTHORISED_SIGNATORY");
        navigate("opportunities/" + reference, OpportunityView.class);
        test($(Button.class).id("bid-lot-2")).click();
        assertThat(getCurrentView()).isInstanceOf(BidView.class);
        everyWordIsThere();
        $(TextField.class).id("contact-name").setValue("Gwen");
        $(EmailField.class).id("contact-email").setValue("gwen@provider.example");
        test($(Button.class).id("save-and-next")).click();
        $(TextArea.class).id("answer-1").setValue("We keep brothers and sisters together.");
        test($(Button.class).id("save-and-next")).click();
        $(BigDecimalField.class).id("price").setValue(new java.math.BigDecimal("812.50"));
        test($(Button.class).id("save-and-next")).click();
        $(Checkbox.class).id("commitment-1").setValue(true);
        $(Checkbox.class).id("declared").setValue(true);
        test($(Button.class).id("save-and-next")).click();
        everyWordIsThere();
        test($(Button.class).id("submit")).click();
        assertThat($(com.vaadin.flow.component.html.Div.class).withId("receipt").exists())
                .isTrue();
        assertThat(texts(UI.getCurrent())).contains("We keep brothers and sisters together.", "£812.50");
        everyWordIsThere();
        navigate(BidsView.class);
        assertThat(test($(Grid.class).id("bids")).size()).isEqualTo(1);
        everyWordIsThere();
    }

    /** No text key stands where a text should. */
    private void everyWordIsThere() {
        assertThat(texts(UI.getCurrent()))
                .noneMatch(text -> text.matches("(tender|bid|opportunity|import|provider|ui)\\.[a-zA-Z._-]+"));
    }

    private static List<String> texts(Component component) {
        List<String> texts = new ArrayList<>();
        component.getElement().getNode().visitNodeTree(node -> {
            if (node.hasFeature(com.vaadin.flow.internal.nodefeature.TextNodeMap.class)) {
                texts.add(node.getFeature(com.vaadin.flow.internal.nodefeature.TextNodeMap.class)
                        .getText());
            }
            if (node.hasFeature(com.vaadin.flow.internal.nodefeature.ElementPropertyMap.class)) {
                Object label = node.getFeature(com.vaadin.flow.internal.nodefeature.ElementPropertyMap.class)
                        .getProperty("label");
                if (label instanceof String text) {
                    texts.add(text);
                }
            }
        });
        return texts;
    }
}
