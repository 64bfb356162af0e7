package cymru.cartref.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.ui.ArrangementsView;
import cymru.cartref.terms.ui.AssessmentView;
import cymru.cartref.terms.ui.EvidenceView;
import cymru.cartref.terms.ui.FormView;
import cymru.cartref.terms.ui.NewTermsView;
import cymru.cartref.terms.ui.NotForProfitView;
import cymru.cartref.terms.ui.PurposesView;
import cymru.cartref.terms.ui.TermsReadView;
import cymru.cartref.terms.ui.TermsVersionView;
import cymru.cartref.terms.ui.TermsVersionsView;
import cymru.cartref.terms.ui.TermsView;
import cymru.cartref.terms.ui.TransitionView;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of this module, opened and used by the people they are for, in both languages. */
@PortalTest
class TermsPagesIT extends SpringBrowserlessTest {

    private final TermsFixture fixture = new TermsFixture();

    @Autowired
    void fill(AutowireCapableBeanFactory beans) {
        beans.autowireBean(fixture);
    }

    @Autowired
    TermsGate gate;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSignatoryReadsInTheirLanguageAcceptsAndFindsTheReceipt() {
        ProviderSummary provider = fixture.provider();
        long signatory = fixture.person(provider, Role.AUTHORISED_SIGNATORY);
        int number = fixture.issue();
        As.signIn(signatory, "AUTHORISED_SIGNATORY");
        speak(Language.CY);

        navigate(TermsView.class);
        navigate("terms/" + number, TermsReadView.class);
        assertThat(shown()).contains("Byddwch garedig.", "Mae popeth yn newydd");
        test($(Button.class).id("accept-terms")).click();
        assertThat($(Checkbox.class).id("read").isInvalid()).isTrue();
        $(Checkbox.class).id("read").setValue(true);
        test($(Button.class).id("accept-terms")).click();
        assertThat($(TextField.class).id("capacity").isInvalid()).isTrue();
        $(TextField.class).id("capacity").setValue("Cyfarwyddwr");
        test($(Button.class).id("accept-terms")).click();

        assertThat($(Button.class).withId("accept-terms").exists()).isFalse();
        assertThat(shown()).contains("TA-" + number + "-" + provider.reference(), "Cyfarwyddwr", "Cymraeg");
        assertThat(gate.acceptedCurrentTerms(provider.id()).allowed()).isTrue();
    }

    @Test
    void whoMayNotSignReadsAndIsToldWhoMay() {
        ProviderSummary provider = fixture.provider();
        long writer = fixture.person(provider, Role.BID_WRITER);
        int number = fixture.issue();
        As.signIn(writer, "BID_WRITER");

        navigate("terms/" + number, TermsReadView.class);

        assertThat($(Button.class).withId("accept-terms").exists()).isFalse();
        assertThat(shown()).contains("Only an authorised signatory of your organisation can accept");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfAProviderSpeaks(Language language) {
        ProviderSummary provider = fixture.provider(LegalForm.COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE);
        As.signIn(fixture.person(provider, Role.PROVIDER_ADMINISTRATOR), "PROVIDER_ADMINISTRATOR");
        speak(language);

        for (var page : List.of(
                TermsView.class,
                NotForProfitView.class,
                FormView.class,
                PurposesView.class,
                EvidenceView.class,
                ArrangementsView.class,
                TransitionView.class)) {
            navigate(page);
            assertThat(shown()).as(page.getSimpleName()).doesNotContainPattern("(terms|nfp)\\.[a-z]+[.a-zA-Z_]*");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfAnOfficerSpeaks(Language language) {
        ProviderSummary provider = fixture.provider();
        int number = fixture.issue();
        As.signIn(fixture.officer(Role.CONTRACT_OFFICER), "CONTRACT_OFFICER");
        speak(language);

        navigate(TermsVersionsView.class);
        assertThat(shown()).doesNotContainPattern("(terms|nfp)\\.[a-z]+[.a-zA-Z_]*");
        navigate("terms-versions/" + number, TermsVersionView.class);
        assertThat(shown()).contains("Be kind.", "Byddwch garedig.");
        navigate("providers/" + provider.reference() + "/not-for-profit", AssessmentView.class);
        assertThat(shown()).contains(provider.reference()).doesNotContainPattern("(terms|nfp)\\.[a-z]+[.a-zA-Z_]*");
    }

    @Test
    void anOfficerWritesTheNextVersion() {
        As.signIn(fixture.officer(Role.CONTRACT_OFFICER), "CONTRACT_OFFICER");
        navigate(NewTermsView.class);
        $(TextArea.class).id("text-en").setValue("# Terms\n\nBe <b>kind</b>.");
        $(TextArea.class).id("text-cy").setValue("# Telerau\n\nByddwch garedig.");
        $(TextArea.class).id("changes-en").setValue("All new.");
        $(TextArea.class).id("changes-cy").setValue("Y cyfan yn newydd.");
        test($(Button.class).id("save-draft")).click();

        assertThat(getCurrentView()).isInstanceOf(TermsVersionView.class);
        assertThat(shown()).contains("Byddwch garedig.", "Be &lt;b&gt;kind&lt;/b&gt;.");
        assertThat($(Button.class).withId("issue").exists())
                .as("an officer does not issue")
                .isFalse();
        fixture.issueDraft();
    }

    @Test
    void anAdministratorAnswersOnePageAtATime() {
        ProviderSummary provider = fixture.provider();
        As.signIn(fixture.person(provider, Role.PROVIDER_ADMINISTRATOR), "PROVIDER_ADMINISTRATOR");
        navigate(PurposesView.class);
        $(TextArea.class).id("statement").setValue("To advance the welfare of children");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Purposes> purposes = $(RadioButtonGroup.class).id("purposes");
        purposes.setValue(Purposes.CHILD_WELFARE);
        test($(Button.class).id("save-purposes")).click();
        assertThat(getCurrentView()).isInstanceOf(NotForProfitView.class);

        navigate(FormView.class);
        $(TextField.class).id("charity-number").setValue("not a number");
        test($(Button.class).id("save-form")).click();
        assertThat($(TextField.class).id("charity-number").isInvalid()).isTrue();
        assertThat($(TextField.class).id("charity-number").getValue()).isEqualTo("not a number");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<CharityRegister> register = $(RadioButtonGroup.class).id("charity-register");
        register.setValue(CharityRegister.ENGLAND_AND_WALES);
        $(TextField.class).id("charity-number").setValue("1234567");
        test($(Button.class).id("save-form")).click();
        assertThat(getCurrentView()).isInstanceOf(NotForProfitView.class);
        test($(Button.class).id("send-facts")).click();
        assertThat(shown()).contains("still missing");
    }

    private static void speak(Language language) {
        UI.getCurrent().setLocale(language.locale());
    }

    /** Texts of components, their labels and attributes, and the words of documents. */
    private String shown() {
        return ((Component) getCurrentView()).getElement().getOuterHTML()
                + $(Html.class).all().stream().map(Html::getInnerHtml).collect(Collectors.joining(" "));
    }
}
