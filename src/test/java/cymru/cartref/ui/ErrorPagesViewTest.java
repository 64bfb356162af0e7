package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import cymru.cartref.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesViewTest extends UiTest {

    @ParameterizedTest
    @ValueSource(strings = {"some/thing/unknown", "some/thing/others", "some/thing/wrapped", "nothing/here"})
    void whatIsMissingAndWhatIsForbiddenLookTheSame(String path) {
        UI.getCurrent().navigate(path);

        assertThat(find(H1.class).single().getText()).isEqualTo("We cannot find this page");
        assertThat(text(find(Main.class).single()))
                .contains("Go to the home page")
                .doesNotContain("S-0002", "ermission", "denied");
    }

    @Test
    void aFaultShowsTheNumberUnderWhichItIsLoggedAndNothingElse(CapturedOutput log) {
        UI.getCurrent().navigate("some/thing/broken");

        String shown = text(find(Main.class).single());
        assertThat(find(H1.class).single().getText()).isEqualTo("Something went wrong");
        assertThat(shown).doesNotContain("secret").containsPattern("number: [0-9A-F]{8}");
        assertThat(log.getAll()).contains("Fault " + shown.replaceFirst("(?s).*number: ([0-9A-F]{8}).*", "$1"));
    }

    @Test
    void errorsSpeakWelshToo() {
        speak(Language.CY);
        UI.getCurrent().navigate("nothing/here");

        assertThat(find(H1.class).single().getText()).isEqualTo("Ni allwn ddod o hyd i'r dudalen hon");
    }

    @Test
    void aSessionThatEndedSaysSoInOurWords() {
        SystemMessages messages =
                VaadinService.getCurrent().getSystemMessages(Language.EN.locale(), VaadinRequest.getCurrent());

        assertThat(messages).isInstanceOf(CustomizedSystemMessages.class);
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("Your session has ended");
        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
    }
}
