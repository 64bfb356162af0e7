package cymru.cartref.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.shared.Language;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Envelope envelope = new Envelope(new MailProperties("portal@cartref.example", ""));

    @Test
    void mailOfACaseThreadsAnswersToTheTeamAndAsksRobotsForSilence() throws Exception {
        MimeMessage mail = received(Letters.opened(Language.CY, "Siân Ŵyn", "Hafan", Letters.DUE));
        assertThat(mail.getMessageID()).isEqualTo("<6f1d@cartref.example>");
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo("<case.t-0031@cartref.example>");
        assertThat(mail.getHeader("References", null)).isEqualTo("<case.t-0031@cartref.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("cy");
        assertThat(mail.getSentDate()).isEqualTo(Letters.WRITTEN);
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("portal@cartref.example"));
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Cyngor Prawf");
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress("team@council.example"));
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Siân Ŵyn");
        assertThat(mail.getSubject()).startsWith("T-0031: Agorwyd cynnig Cartrefi");
    }

    @Test
    void bothFormsSayTheSame() throws Exception {
        MimeMultipart forms = (MimeMultipart)
                received(Letters.opened(Language.EN, "Carys", "Hafan ŵŷ", null)).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getCount()).isEqualTo(2);
        assertThat((String) forms.getBodyPart(0).getContent()).contains("Hafan ŵŷ", "tenders/T-0031");
        assertThat(forms.getBodyPart(1).isMimeType("text/html")).isTrue();
        assertThat((String) forms.getBodyPart(1).getContent()).contains("Hafan ŵŷ", "tenders/T-0031");
    }

    @Test
    void anInvitationIsTheLastFormAndSaysItsMethod() throws Exception {
        MimeMultipart forms = (MimeMultipart) received(
                        Letters.calling("BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nSUMMARY:Cyfarfod ŵŷ\r\nEND:VCALENDAR\r\n"))
                .getContent();
        assertThat(forms.getCount()).isEqualTo(3);
        assertThat(forms.getBodyPart(2).isMimeType("text/calendar")).isTrue();
        assertThat(forms.getBodyPart(2).getContentType()).contains("method=CANCEL");
        assertThat(new String(forms.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Cyfarfod ŵŷ");
    }

    @Test
    void lineBreaksInNamesSubjectsAndReferencesMakeNoHeader() throws Exception {
        MimeMessage mail = received(Letters.told(
                "News\r\nBcc: victim@x.example\r\n\r\nbody",
                "T-1\r\nX-Evil: 1",
                "carys@provider.example",
                "Carys\r\nBcc: victim@x.example"));
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getHeader("Bcc")).isNull();
        List<String> names = Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "Reply-To",
                        "To",
                        "Message-ID",
                        "In-Reply-To",
                        "References",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Auto-Submitted",
                        "X-Auto-Response-Suppress",
                        "Content-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@b.example, c@d.example", "a@b.example\r\nBcc: c@d.example", ""})
    void whatIsNotOneAddressIsNotSent(String address) {
        assertThatThrownBy(() -> received(Letters.told("News", "T-1", address, "Carys")))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void answersGoToTheCouncilsTeamElseTheConfiguredOneElseTheSender() {
        MailProperties configured = new MailProperties("portal@cartref.example", "team@cartref.example");
        assertThat(configured.replyTo("own@council.example")).isEqualTo("own@council.example");
        assertThat(configured.replyTo("")).isEqualTo("team@cartref.example");
        assertThat(new MailProperties("portal@cartref.example", "").replyTo("")).isEqualTo("portal@cartref.example");
    }

    /** As it is after the wire. */
    private MimeMessage received(OutboxRow row) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(SESSION);
        envelope.fill(message, row, Letters.written(row), Letters.LETTERHEAD);
        message.saveChanges();
        message.setHeader("Message-ID", row.messageId());
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        message.writeTo(wire);
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }
}
