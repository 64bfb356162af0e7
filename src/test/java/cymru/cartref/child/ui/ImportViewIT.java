package cymru.cartref.child.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.child.Stays;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.ui.PlainTable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The page that brings stays in, clicked without a browser. */
@PortalTest
class ImportViewIT extends SpringBrowserlessTest {

    @Autowired
    ServiceRegister services;

    @Autowired
    Stays stays;

    @Autowired
    DatabaseClock clock;

    @Autowired
    BeanFactory beans;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aFinderSeesWhatIsWrongInTheirLanguageThenBringsTheFileIn() {
        ProviderFixture people = new ProviderFixture(beans);
        ServiceSummary home = services.ofProvider(
                        people.registered("Hafan " + UUID.randomUUID()).id())
                .getFirst();
        As.signIn(people.person("canfod", null, Role.HOME_FINDING_OFFICER), "HOME_FINDING_OFFICER");
        UI.getCurrent().setLocale(Language.CY.locale());
        ImportView view = navigate(ImportView.class);
        String row = ",W06000015,5-9," + home.reference() + "," + clock.today() + ",\n";
        view.look(file("Mair Rees" + row));
        assertThat($(Button.class).withId("bring").exists()).isFalse();
        String errors = $(PlainTable.class).id("errors").getElement().getTextRecursively();
        assertThat(errors).contains("Plentyn", "GIG").doesNotContain("Mair");

        view.look(file("1" + row));
        test($(Button.class).id("bring")).click();
        assertThat($(PlainTable.class).withId("made").exists()).isTrue();
        assertThat(stays.at(home.id(), clock.today())).hasSize(1);
    }

    private static byte[] file(String rows) {
        return ("plentyn,cod awdurdod lleoli,band oedran,cyfeirnod gwasanaeth,o,hyd\n" + rows)
                .getBytes(StandardCharsets.UTF_8);
    }
}
