package cymru.cartref.provider.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.provider.ProviderFixture.Made;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.vacancy.VacancyFilter;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of free places, clicked without a browser. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class VacancyViewsIT extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    ServiceRegister services;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aProviderSaysItAgainWithOneClickAndTheCouncilFindsIt() {
        ProviderFixture a = new ProviderFixture(beans);
        String name = "Lle " + UUID.randomUUID();
        Made made = a.registered(name);
        long service = services.ofProvider(made.id()).getFirst().id();
        As.signIn(made.administrator(), "PROVIDER_ADMINISTRATOR");
        navigate("free-places", OwnVacanciesView.class);
        assertThat(said()).contains("1 of 4");
        test($(Button.class).id("same-" + service)).click();
        $(IntegerField.class).id("free-" + service).setValue(9);
        test($(Button.class).id("save-" + service)).click();
        assertThat($(IntegerField.class).id("free-" + service).isInvalid()).isTrue();
        $(IntegerField.class).id("free-" + service).setValue(3);
        test($(Button.class).id("save-" + service)).click();
        assertThat(said()).contains("3 of 4");
        UI.getCurrent().setLocale(Language.CY.locale());
        navigate("free-places", OwnVacanciesView.class);
        assertThat(said()).contains("3 o 4").contains("3 yn wag o hyd");

        As.signIn(a.person("canfod", null, Role.HOME_FINDING_OFFICER), "HOME_FINDING_OFFICER");
        UI.getCurrent().navigate("vacancies", QueryParameters.fromString("view=ALL&kind=CHILDRENS_HOME&text=" + name));
        assertThat($(Select.class).id("view").getValue()).isEqualTo(VacancyFilter.View.ALL);
        assertThat(test($(Grid.class).id("vacancies")).size()).isEqualTo(1);
        assertThat(said()).contains("Lleoedd gwag");
    }

    /** All that is shown; no key of a text is. */
    private String said() {
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\b(vacancy|refusal|provider)\\.[a-zA-Z]");
        return text;
    }
}
