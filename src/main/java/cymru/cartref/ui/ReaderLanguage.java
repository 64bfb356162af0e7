package cymru.cartref.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.WrappedSession;
import cymru.cartref.shared.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which language a reader gets: what they chose in this session, else what their account says, else what this browser
 * chose before (a cookie), else the first of the browser's languages that we speak, else English.
 */
@Component
class ReaderLanguage {

    static final String COOKIE = "cartref-language";
    private static final String CHOSEN = ReaderLanguage.class.getName();
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final ObjectProvider<LanguageChoice> accounts;

    ReaderLanguage(ObjectProvider<LanguageChoice> accounts) {
        this.accounts = accounts;
    }

    Language of(VaadinRequest request) {
        return chosen(request)
                .or(() -> accounts.stream()
                        .flatMap(account -> account.kept().stream())
                        .findFirst())
                .or(() -> remembered(request))
                .orElseGet(() -> preferred(request));
    }

    void choose(Language language, VaadinRequest request, VaadinResponse response) {
        request.getWrappedSession(true).setAttribute(CHOSEN, language.name());
        accounts.forEach(account -> account.keep(language));
        Cookie cookie = new Cookie(COOKIE, language.name());
        cookie.setPath("/");
        cookie.setMaxAge((int) REMEMBERED.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Optional<Language> chosen(VaadinRequest request) {
        WrappedSession session = request.getWrappedSession(false);
        return session == null ? Optional.empty() : named((String) session.getAttribute(CHOSEN));
    }

    private static Optional<Language> remembered(VaadinRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> named(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Language preferred(VaadinRequest request) {
        for (Locale locale : Collections.list(request.getLocales())) {
            for (Language language : Language.values()) {
                if (language.locale().getLanguage().equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return Language.EN;
    }

    private static Optional<Language> named(@Nullable String name) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equals(name))
                .findFirst();
    }
}
