package cymru.cartref.concern.meeting;

import cymru.cartref.account.People;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.EscalationMeeting;
import cymru.cartref.concern.domain.MeetingInvitees;
import cymru.cartref.concern.domain.MeetingWords;
import cymru.cartref.concern.domain.MinutesPdf;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.shared.Language;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prints a meeting's minutes, and opens what was printed. */
@Component
class MeetingPrints {

    private final MinutesPdf pdf;
    private final MeetingInvitees invitees;
    private final MeetingWords words;
    private final DocumentStore documents;
    private final People people;

    MeetingPrints(
            MinutesPdf pdf, MeetingInvitees invitees, MeetingWords words, DocumentStore documents, People people) {
        this.pdf = pdf;
        this.invitees = invitees;
        this.words = words;
        this.documents = documents;
        this.people = people;
    }

    void issue(EscalationMeeting meeting, EscalationCase of, long by, Instant now) {
        List<MeetingInvitees.Invited> invited = invitees.of(meeting);
        MeetingWords.Written written = words.of(meeting);
        Map<Long, String> names = people.names(Set.of(meeting.chair()));
        String chair = names.getOrDefault(meeting.chair(), "");
        meeting.issued(
                stored(Language.EN, meeting, of, chair, invited, written),
                stored(Language.CY, meeting, of, chair, invited, written),
                by,
                now);
    }

    private DocumentId stored(
            Language language,
            EscalationMeeting meeting,
            EscalationCase of,
            String chair,
            List<MeetingInvitees.Invited> invited,
            MeetingWords.Written written) {
        byte[] file = pdf.print(language, meeting, of.subject(), chair, invited, written);
        String name = meeting.reference() + "-" + language.name().toLowerCase(Locale.ROOT) + ".pdf";
        return documents
                .store(new ByteArrayInputStream(file), name, DocumentStore.Accept.EVIDENCE)
                .id();
    }

    MeetingFile open(EscalationMeeting meeting, Language language) {
        String id = meeting.minutes(language);
        if (id == null) {
            throw MeetingDesk.unknown();
        }
        StoredDocument file =
                documents.find(new DocumentId(UUID.fromString(id))).orElseThrow(MeetingDesk::unknown);
        return new MeetingFile(file.name(), file.mediaType(), file.size(), documents.open(file.id()));
    }
}
