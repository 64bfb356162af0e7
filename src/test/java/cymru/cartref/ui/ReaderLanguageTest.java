package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import cymru.cartref.shared.Language;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReaderLanguageTest {

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final ReaderLanguage reader = new ReaderLanguage(beans.getBeanProvider(LanguageChoice.class));
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aBrowserThatPrefersWelshGetsWelsh() {
        request.addPreferredLocale(Locale.ENGLISH);
        request.addPreferredLocale(Locale.of("cy"));
        assertThat(language()).isEqualTo(Language.CY);
    }

    @Test
    void aBrowserThatSpeaksNeitherGetsEnglish() {
        request.addPreferredLocale(Locale.FRENCH);
        assertThat(language()).isEqualTo(Language.EN);
    }

    @Test
    void whatThisBrowserChoseBeforeCountsMoreThanItsSettings() {
        request.setCookies(new Cookie(ReaderLanguage.COOKIE, "CY"));
        assertThat(language()).isEqualTo(Language.CY);
    }

    @Test
    void aCookieThatMakesNoSenseIsPassedOver() {
        request.setCookies(new Cookie(ReaderLanguage.COOKIE, "klingon"));
        assertThat(language()).isEqualTo(Language.EN);
    }

    @Test
    void theAccountCountsMoreThanTheBrowserAndAChoiceNowMostOfAll() {
        Account account = new Account();
        beans.registerSingleton("account", account);
        account.language = Language.CY;
        request.setCookies(new Cookie(ReaderLanguage.COOKIE, "EN"));
        assertThat(language()).isEqualTo(Language.CY);

        MockHttpServletResponse response = new MockHttpServletResponse();
        reader.choose(Language.EN, asked(), new VaadinServletResponse(response, noService()));

        account.language = Language.CY;
        assertThat(language()).isEqualTo(Language.EN);
    }

    @Test
    void aChoiceIsKeptInTheAccountAndInACookieThatScriptsCannotRead() {
        Account account = new Account();
        beans.registerSingleton("account", account);
        MockHttpServletResponse response = new MockHttpServletResponse();

        reader.choose(Language.CY, asked(), new VaadinServletResponse(response, noService()));

        assertThat(account.language).isEqualTo(Language.CY);
        Cookie cookie = Objects.requireNonNull(response.getCookie(ReaderLanguage.COOKIE));
        assertThat(cookie.getValue()).isEqualTo("CY");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 3600);
    }

    private Language language() {
        return reader.of(asked());
    }

    private VaadinServletRequest asked() {
        return new VaadinServletRequest(request, noService());
    }

    @SuppressWarnings("NullAway") // Vaadin only keeps it
    private static com.vaadin.flow.server.VaadinServletService noService() {
        return null;
    }

    private static final class Account implements LanguageChoice {

        private @Nullable Language language;

        @Override
        public Optional<Language> kept() {
            return Optional.ofNullable(language);
        }

        @Override
        public void keep(Language chosen) {
            language = chosen;
        }
    }
}
