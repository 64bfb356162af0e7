package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import cymru.cartref.shared.Language;
import org.junit.jupiter.api.Test;

class PageViewTest extends UiTest {

    @Test
    void aPageHasOneHeadingAndATabTitleEvenWhenItAddsItsHeaderAgain() {
        SomePage page = navigate(SomePage.class);

        assertThat(find(H1.class).all()).extracting(Component::getElement).hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("No files yet.");
        assertThat(page.getPageTitle()).isEqualTo("No files yet. – Cartref");
    }

    @Test
    void thePathToAPageIsFoundFromTheMenu() {
        SomeThingPage page = navigate(SomeThingPage.class, "S-0001");

        assertThat(page.getPageTitle()).isEqualTo("S-0001 – Cartref");
        assertThat(find(Breadcrumb.class).single().getElement().getTextRecursively())
                .isEqualTo("HomeNo files yet.S-0001");
        assertThat(find(Anchor.class, find(Breadcrumb.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactly("", "some");
    }

    @Test
    void theHeaderStaysWhenThePageIsDrawnAgain() {
        SomePage page = navigate(SomePage.class);
        page.removeAll();

        assertThat(find(H1.class).all()).hasSize(1);
    }

    @Test
    void theOneActionIsPrimaryAndTheOthersAreQuiet() {
        SomePage page = navigate(SomePage.class);
        page.heading()
                .badge(new StatusBadge(Tone.GOOD, "Open"))
                .primary(new Button("First"))
                .primary(new Button("Second"))
                .secondary("Third", () -> {});

        assertThat(find(Button.class).withText("First").exists()).isFalse();
        assertThat(find(Button.class).withText("Second").single().getThemeNames())
                .contains("primary");
        assertThat(text(page.heading())).contains("Open");
    }

    @Test
    void aPageSpeaksTheReadersLanguage() {
        speak(Language.CY);

        assertThat(navigate(SomePage.class).getPageTitle()).isEqualTo("Dim ffeiliau eto. – Cartref");
    }
}
