package cymru.cartref.provider.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.provider.DeclarationKind;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.ProfileDesk;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.ProviderLine;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.RegistrationDesk;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of registration and vetting, as their readers use them, in both languages. */
@PortalTest
class ProviderViewsIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    RegistrationDesk registration;

    @Autowired
    ProfileDesk profile;

    @SuppressWarnings("NullAway.Init")
    private ProviderFixture a;

    @BeforeEach
    void fixture() {
        a = new ProviderFixture(beans);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void somebodyNewBeginsTheRegistrationOfTheirBody() {
        long person = a.person("newydd", null, Role.PROVIDER_ADMINISTRATOR);
        As.signIn(person, "PROVIDER_ADMINISTRATOR");
        navigate("registration", RegistrationPage.class);
        press("provider-begin");
        TextField name = field("provider-name", TextField.class);
        assertThat(name.isInvalid()).isTrue();
        test(name).setValue("Cartref <b>Clyd</b>");
        press("provider-begin");
        RegistrationView file = mine(person);
        assertThat(file.who().form().name()).isEqualTo("Cartref <b>Clyd</b>");
        assertThat(text()).contains("Who we are");
    }

    @Test
    void aStepIsSavedAndARefusalStandsAtItsField() {
        Made made = a.begun("Bryn");
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("registration/who-we-are", RegistrationPage.class);
        TextField number = field("provider-number.COMPANY", TextField.class);
        test(number).setValue("12");
        assertThat(number.isInvalid()).as("said before it is sent").isTrue();
        press("provider-save");
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).contains("eight characters");
        String company = ProviderFixture.companyNumber();
        test(number).setValue(company);
        test(field("provider-email", TextField.class)).setValue("post@bryn.cymru");
        press("provider-save");
        assertThat(mine(made.administrator()).who().form().numbers()).containsValue(company);
        assertThat(mine(made.administrator()).who().form().email()).isEqualTo("post@bryn.cymru");
    }

    @Test
    void aStaleEditShowsWhatChangedAndByWhomAndKeepsWhatIsTyped() {
        Made made = a.begun("Cyd");
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("registration/who-we-are", RegistrationPage.class);
        test(field("provider-tradingName", TextField.class)).setValue("Fy enw i");
        long colleague = a.person("cyd", made.id(), Role.PROVIDER_ADMINISTRATOR);
        As.person(
                colleague,
                () -> profile.saveWhoWeAre(mine(made.administrator()).version(), ProviderFixture.who("Eu henw nhw")));
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        press("provider-save");
        assertThat(text()).contains("Siân Gŵyr changed this on", "Now: Eu henw nhw", "Yours: Fy enw i");
        assertThat(field("provider-tradingName", TextField.class).getValue()).isEqualTo("Fy enw i");
        assertThat(mine(made.administrator()).who().form().name()).isEqualTo("Eu henw nhw");
        press("provider-save");
        assertThat(mine(made.administrator()).who().form().tradingName()).isEqualTo("Fy enw i");
        assertThat(mine(made.administrator()).who().form().name()).isEqualTo("Cyd");
    }

    @Test
    void whatWasTypedIsThereAfterTheSessionEnded() {
        Made made = a.begun("Terfyn");
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("registration/who-we-are", RegistrationPage.class);
        test(field("provider-tradingName", TextField.class)).setValue("Tŷ ŵyn مرحبا");
        navigate("registration/services", RegistrationPage.class);
        press("provider-services-add");
        test(field("provider-service.name", TextField.class)).setValue("Tŷ Glas");
        test(field("provider-places", IntegerField.class)).setValue(4);
        SecurityContextHolder.clearContext();
        UI.getCurrent().navigate("registration");
        assertThat(getCurrentView()).isNotInstanceOf(RegistrationPage.class);
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("registration/who-we-are", RegistrationPage.class);
        assertThat(field("provider-tradingName", TextField.class).getValue()).isEqualTo("Tŷ ŵyn مرحبا");
        assertThat(mine(made.administrator()).services()).singleElement().satisfies(line -> {
            assertThat(line.form().name()).isEqualTo("Tŷ Glas");
            assertThat(line.form().places()).isEqualTo(4);
        });
    }

    @Test
    void peopleServicesPapersAndDeclarationsAreToldStepByStep() {
        Made made = a.begun("Camau");
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("registration/people", RegistrationPage.class);
        press("provider-people-add");
        test(field("provider-person.name", TextField.class)).setValue("Mair Rees");
        press("provider-people-save");
        assertThat(mine(made.administrator()).people()).hasSize(1);
        press("provider-people-edit-0");
        test(field("provider-person.phone", TextField.class)).setValue("029 2000 0000");
        press("provider-people-save");
        assertThat(mine(made.administrator()).people().getFirst().form().phone())
                .isEqualTo("029 2000 0000");
        press("provider-people-remove-0");
        press("provider-people-remove-0-confirm");
        assertThat(mine(made.administrator()).people()).isEmpty();

        navigate("registration/services", RegistrationPage.class);
        press("provider-services-add");
        test(field("provider-service.name", TextField.class)).setValue("Tŷ Melyn");
        press("provider-services-save");
        assertThat(mine(made.administrator()).services().getFirst().form().name())
                .isEqualTo("Tŷ Melyn");

        navigate("registration/evidence", RegistrationPage.class);
        EvidenceStep step = $(EvidenceStep.class).single();
        List<Object> refused = new ArrayList<>();
        Select<EvidenceKind> kind = choice("provider-evidence");
        kind.setValue(EvidenceKind.SAFEGUARDING_POLICY);
        step.handIn("polisi.pdf", ProviderFixture.pdf(), refused::add);
        assertThat(refused).as("no expiry told").hasSize(1);
        assertThat(mine(made.administrator()).evidence()).isEmpty();
        kind.setValue(EvidenceKind.NOT_FOR_PROFIT);
        step.handIn("erthyglau.pdf", ProviderFixture.pdf(), refused::add);
        assertThat(mine(made.administrator()).evidence()).hasSize(1);

        navigate("registration/declarations", RegistrationPage.class);
        test(field("provider-declare-" + DeclarationKind.SAFEGUARDING, Checkbox.class))
                .click();
        press("provider-save");
        assertThat(mine(made.administrator()).declarations()).hasSize(1);
        assertThat(field("provider-submit", Button.class).isEnabled()).isFalse();
        assertThat(text()).contains("things are missing", "Company number");
    }

    @Test
    void aWholeRegistrationIsSentTakenBackAndSentAgain() {
        Made made = a.whole("Cyfan");
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("registration", RegistrationPage.class);
        press("provider-submit");
        assertThat(mine(made.administrator()).status()).isEqualTo(ProviderStatus.VETTING);
        navigate("registration/check-and-send", RegistrationPage.class);
        press("provider-withdraw");
        press("provider-withdraw-confirm");
        assertThat(mine(made.administrator()).status()).isEqualTo(ProviderStatus.APPLIED);
    }

    @Test
    void whoMayOnlyReadFindsNothingToPress() {
        Made made = a.whole("Darllen");
        As.signIn(a.person("ysg", made.id(), Role.BID_WRITER), "BID_WRITER");
        for (String step : List.of("who-we-are", "people", "services", "evidence", "declarations", "check-and-send")) {
            navigate("registration/" + step, RegistrationPage.class);
            assertThat($(Button.class).all().stream()
                            .filter(HasEnabled::isEnabled)
                            .map(button -> button.getId().orElse("")))
                    .doesNotContain("provider-save", "provider-submit", "provider-people-add", "provider-services-add");
        }
    }

    @Test
    void anOfficerWorksThroughTheChecklistAsksAndDecides() {
        Made made = a.submitted("Swyddog <i>x</i>");
        long officer = a.officer();
        As.signIn(officer, "CONTRACT_OFFICER");
        navigate("providers/" + made.reference(), ProviderCasePage.class);
        assertThat(text()).contains("Swyddog <i>x</i>", made.reference());
        assertThat($(RadioButtonGroup.class).all())
                .extracting(RadioButtonGroup::getLabel)
                .contains("Fire risk assessment of each building is current");
        press("provider-accept");
        assertThat(text()).contains("no outcome yet. Give each");
        test(field("provider-question", TextArea.class)).setValue("Pwy sy'n arwyddo?");
        press("provider-ask");
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("registration", RegistrationPage.class);
        assertThat(text()).contains("Pwy sy'n arwyddo?");
        test(field("provider-answer", TextArea.class)).setValue("Y cadeirydd.");
        press("provider-answer-send");
        a.checkEverything(made.reference(), officer);
        As.signIn(officer, "CONTRACT_OFFICER");
        navigate("providers/" + made.reference(), ProviderCasePage.class);
        press("provider-accept");
        assertThat(mine(made.administrator()).status()).isEqualTo(ProviderStatus.REGISTERED);
    }

    @Test
    void taskLinksLeadAProvidersPeopleToTheirOwnPages() {
        Made made = a.registered("Dolen");
        Made other = a.begun("Arall");
        As.signIn(other.administrator(), "PROVIDER_ADMINISTRATOR");
        UI.getCurrent().navigate("providers/" + made.reference());
        assertThat(getCurrentView()).isInstanceOf(RegistrationPage.class);
        assertThat(text()).doesNotContain("Dolen");
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("organisation", OrganisationPage.class);
        assertThat(text()).contains("Dolen", "Bryn House", made.reference());
    }

    @Test
    void theRegisterIsSearchedAndItsAddressKeepsTheFilters() {
        Made made = a.submitted("Chwilio");
        As.signIn(a.officer(), "CONTRACT_OFFICER");
        navigate("providers", ProvidersPage.class);
        test(field("provider-search", TextField.class)).setValue(made.reference());
        @SuppressWarnings("unchecked")
        Grid<ProviderLine> grid = (Grid<ProviderLine>) $(Grid.class).id("providers-grid");
        assertThat(grid.getDataProvider().fetch(new Query<>(0, 50, List.of(), null, null)))
                .extracting(ProviderLine::reference)
                .containsExactly(made.reference());
    }

    @Test
    void noPageShowsATextKeyInEitherLanguage() {
        Made made = a.registered("Dwyieithog");
        long officer = a.officer();
        for (Language language : Language.values()) {
            UI.getCurrent().setLocale(language.locale());
            As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
            for (String step :
                    List.of("who-we-are", "people", "services", "evidence", "declarations", "check-and-send")) {
                navigate("registration/" + step, RegistrationPage.class);
                assertNoKeys();
            }
            navigate("organisation", OrganisationPage.class);
            assertNoKeys();
            As.signIn(officer, "CONTRACT_OFFICER");
            navigate("providers/" + made.reference(), ProviderCasePage.class);
            TabSheet tabs = $(TabSheet.class).single();
            for (int tab = 0; tab < tabs.getTabCount(); tab++) {
                tabs.setSelectedIndex(tab);
                assertNoKeys();
            }
            navigate("providers", ProvidersPage.class);
            assertNoKeys();
        }
    }

    private void assertNoKeys() {
        assertThat(text()).doesNotContainPattern("(provider|history)\\.[a-zA-Z]+");
        within(UI.getCurrent())
                .map(part -> part.getElement().getProperty("label"))
                .filter(label -> label != null)
                .forEach(label -> assertThat(label).doesNotStartWith("provider."));
    }

    private RegistrationView mine(long administrator) {
        return As.person(administrator, () -> registration.mine().orElseThrow());
    }

    private void press(String id) {
        test(field(id, Button.class)).click();
    }

    private <T extends Component> T field(String id, Class<T> type) {
        roundTrip();
        return within(UI.getCurrent())
                .filter(part -> part.getId().filter(id::equals).isPresent())
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + id + " in " + text()));
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> choice(String id) {
        return (Select<T>) field(id, Select.class);
    }

    private static String text() {
        roundTrip();
        return within(UI.getCurrent())
                .map(part -> part.getElement().getText())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ProviderViewsIT::within));
    }
}
