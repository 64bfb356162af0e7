package cymru.cartref.notification;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The path behind a mail's button: always a page of this portal. */
final class Links {

    private Links() {}

    /** @throws IllegalArgumentException when the link could lead elsewhere */
    static void check(@Nullable String link) {
        if (link == null) {
            return;
        }
        try {
            URI uri = new URI(link);
            if (uri.isAbsolute() || uri.getRawAuthority() != null || link.startsWith("/")) {
                throw new IllegalArgumentException("A mail's link is a path of this portal without leading slash");
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("A mail's link is a path of this portal: " + e.getReason());
        }
    }

    static String absolute(String baseUrl, String link) {
        return (baseUrl.endsWith("/") ? baseUrl : baseUrl + "/") + link;
    }
}
