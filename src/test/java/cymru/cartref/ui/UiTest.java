package cymru.cartref.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.spring.security.AuthenticationContext;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.web.WebAppConfiguration;

/** The frame without browser, database or accounts, at noon on 3 February 2027. Other modules' pages may use it too. */
@WebAppConfiguration
@ContextConfiguration(classes = UiTest.Beans.class)
public abstract class UiTest extends SpringBrowserlessTest {

    public static final Instant NOW = Instant.parse("2027-02-03T12:00:00Z");

    /** The frame's own pages only, in every subclass: the annotation for this is not inherited. */
    @Override
    protected Set<String> scanPackages() {
        return Set.of("cymru.cartref.ui");
    }

    @TestConfiguration(proxyBeanMethods = false)
    @Import({Texts.class, Translations.class, ReaderLanguage.class, UiSetup.class})
    static class Beans {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        AuthenticationContext authenticationContext() {
            return new AuthenticationContext();
        }
    }

    /** What is made from here on is in this language. */
    protected static void speak(Language language) {
        UI.getCurrent().setLocale(language.locale());
    }

    protected static <T extends Component> T shown(T component) {
        UI.getCurrent().add(component);
        return component;
    }

    protected static void press(Button button) {
        button.click();
    }

    /** All text of a component and what is in it, in order. */
    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
