package cymru.cartref.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from the address that mails come from; its domain is also that of message ids
 * @param teamAddress where answers go unless the council's settings say otherwise; empty: to {@code from}
 */
@ConfigurationProperties("cartref.mail")
record MailProperties(
        @DefaultValue("cartref@localhost.localdomain") String from,
        @DefaultValue("") String teamAddress) {

    String replyTo(String councilsOwn) {
        if (!councilsOwn.isBlank()) {
            return councilsOwn;
        }
        return teamAddress.isBlank() ? from : teamAddress;
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
