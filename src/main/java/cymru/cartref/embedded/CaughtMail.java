package cymru.cartref.embedded;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Catches all mail with {@code cartref.mail.catch=true}: a mail server on a free port of this computer, and a page to read
 * what came. Without the property neither is there.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("cartref.mail.catch")
@ConditionalOnClass(name = "com.icegreen.greenmail.util.GreenMail")
class CaughtMail {

    private static final String LOOPBACK = "127.0.0.1";

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail catcher() {
        return new GreenMail(new ServerSetup(0, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    JavaMailSender mailToCatcher(GreenMail catcher) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(LOOPBACK);
        sender.setPort(catcher.getSmtp().getPort());
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }

    @Bean
    CaughtMails caughtMails(GreenMail catcher) {
        return new GreenMailbox(catcher);
    }

    /** The page reads the mail of everybody: it is a route of the demonstration only. */
    @Bean
    VaadinServiceInitListener caughtMailRoute() {
        return event -> RouteConfiguration.forApplicationScope().setAnnotatedRoute(CaughtMailView.class);
    }
}
