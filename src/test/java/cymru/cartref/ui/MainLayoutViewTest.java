package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.VaadinRequest;
import cymru.cartref.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class MainLayoutViewTest extends UiTest {

    @Autowired
    private ReaderLanguage reader;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aStrangerSeesPublicPagesAndTheWayToSignIn() {
        navigate(SomePage.class);

        assertThat(find(SideNavItem.class).all())
                .extracting(SideNavItem::getLabel)
                .containsExactly("No files yet.");
        assertThat(find(Anchor.class).withId("to-sign-in").single().getHref()).isEqualTo(MainLayout.SIGN_IN);
        assertThat(find(Button.class).withId("sign-out").exists()).isFalse();
    }

    @Test
    void whoIsSignedInSeesTheirNameAndTheWayOut() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("mair@example.org", "", "ROLE_BID_WRITER"));
        navigate(SomePage.class);

        assertThat(find(Button.class).withId("sign-out").exists()).isTrue();
        assertThat(find(Anchor.class).withId("to-sign-in").exists()).isFalse();
        assertThat(text(find(MainLayout.class).single())).contains("Signed in as mair@example.org");
    }

    @Test
    void thePageStandsInTheMainLandmarkThatTheSkipLinkNames() {
        SomePage page = navigate(SomePage.class);

        Main main = find(Main.class).single();
        assertThat(page.getParent()).contains(main);
        assertThat(find(Anchor.class).withText("Skip to the content").single().getHref())
                .isEqualTo("#" + main.getId().orElseThrow());
    }

    @Test
    void theOtherLanguageIsNamedInThatLanguageAndRemembered() {
        navigate(SomePage.class);
        Button other = find(Button.class).withId("language").single();
        assertThat(other.getText()).isEqualTo("Cymraeg");
        assertThat(other.getElement().getAttribute("lang")).isEqualTo("cy");

        press(other);

        VaadinRequest request = VaadinRequest.getCurrent();
        assertThat(reader.of(request)).isEqualTo(Language.CY);
        assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Language.CY.locale());
    }

    @Test
    void theSwitchInWelshLeadsBackToEnglish() {
        speak(Language.CY);
        navigate(SomePage.class);

        assertThat(find(Button.class).withId("language").single().getText()).isEqualTo("English");
        assertThat(text(find(MainLayout.class).single())).contains("Neidio i'r cynnwys", "Mewngofnodi");
    }
}
