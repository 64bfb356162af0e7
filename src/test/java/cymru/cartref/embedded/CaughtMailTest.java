package cymru.cartref.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

class CaughtMailTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(CaughtMail.class);

    @Test
    void mailIsCaughtAndReadNewestFirst() {
        application.withPropertyValues("cartref.mail.catch=true").run(context -> {
            JavaMailSender sender = context.getBean(JavaMailSender.class);
            CaughtMails mails = context.getBean(CaughtMails.class);
            sender.send(mail(sender, "one", "carys@provider.example", "First", 1));
            sender.send(mail(sender, "two", "carys@provider.example", "Second", 1));
            sender.send(mail(sender, "three", "jo@council.example", "Third ŵŷ", 3));

            assertThat(mails.newest("", 200))
                    .extracting(CaughtMails.Line::subject)
                    .startsWith("Third ŵŷ");
            assertThat(mails.newest("", 2)).hasSize(2);
            assertThat(mails.newest("CARYS@", 200))
                    .extracting(CaughtMails.Line::id)
                    .containsExactly("two", "one");
            CaughtMails.Message message = mails.find("three").orElseThrow();
            assertThat(message.line().to()).isEqualTo("jo@council.example");
            assertThat(message.line().at()).isEqualTo(Instant.ofEpochSecond(3));
            assertThat(message.text()).contains("As text: ŵŷ");
            assertThat(message.html()).contains("<p>As it looks</p>");
            assertThat(mails.find("four")).isEmpty();
        });
    }

    @Test
    void catcherListensOnThisComputerOnly() {
        application
                .withPropertyValues("cartref.mail.catch=true")
                .run(context -> assertThat(
                                context.getBean(GreenMail.class).getSmtp().getBindTo())
                        .isEqualTo("127.0.0.1"));
    }

    @Test
    void withoutThePropertyThereIsNoCatcherAndNoPage() {
        application.run(context -> assertThat(context)
                .doesNotHaveBean(CaughtMails.class)
                .doesNotHaveBean(VaadinServiceInitListener.class));
        Route route = CaughtMailView.class.getAnnotation(Route.class);
        assertThat(route)
                .isNotNull()
                .satisfies(found -> assertThat(found.registerAtStartup()).isFalse());
    }

    @Test
    void withoutItsLibraryThereIsNoCatcherEither() {
        application
                .withClassLoader(new FilteredClassLoader("com.icegreen.greenmail"))
                .withPropertyValues("cartref.mail.catch=true")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(CaughtMails.class));
    }

    private static MimeMessage mail(JavaMailSender sender, String id, String to, String subject, int second)
            throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom("portal@cartref.example");
        helper.setTo(to);
        helper.setSubject(subject);
        helper.setText("As text: ŵŷ", "<p>As it looks</p>");
        helper.setSentDate(Date.from(Instant.ofEpochSecond(second)));
        message.setHeader("Message-ID", "<" + id + "@cartref.example>");
        return message;
    }
}
