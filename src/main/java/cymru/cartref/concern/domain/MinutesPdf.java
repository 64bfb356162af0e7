package cymru.cartref.concern.domain;

import cymru.cartref.account.CouncilSettings;
import cymru.cartref.concern.meeting.RecordMeeting.DecisionLine;
import cymru.cartref.document.PdfPrinter;
import cymru.cartref.document.Sheet;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Minutes on paper. Their words are as they were written; the rest is in the language of the copy. */
@Component
public class MinutesPdf {

    private final PdfPrinter printer;
    private final Texts texts;
    private final CouncilSettings council;

    MinutesPdf(PdfPrinter printer, Texts texts, CouncilSettings council) {
        this.printer = printer;
        this.texts = texts;
        this.council = council;
    }

    /**
     * @param subject the service, or the provider
     * @param chair the name of whoever chaired it
     */
    public byte[] print(
            Language language,
            EscalationMeeting meeting,
            String subject,
            String chair,
            List<MeetingInvitees.Invited> invited,
            MeetingWords.Written words) {
        Bilingual name = council.name();
        Map<String, Object> arguments = Map.of("reference", meeting.reference(), "subject", subject);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say(language, "when"), Dates.time(language, meeting.startsAt()));
        facts.put(say(language, "place"), meeting.place());
        facts.put(say(language, "chair"), chair);
        facts.put(
                say(language, "next"),
                meeting.nextOn() == null ? say(language, "next.none") : Dates.day(language, meeting.nextOn()));
        Map<String, String> came = new LinkedHashMap<>();
        invited.forEach(one -> came.put(
                one.recipient().name(),
                texts.get(language, "meeting.attendance." + Objects.requireNonNull(one.attendance()))));
        Sheet sheet = Sheet.of(
                        language,
                        texts.get(language, "meeting.pdf.title", arguments),
                        texts.get(language, "meeting.pdf.subject", arguments),
                        name.cy() + " · " + name.en())
                .facts(facts)
                .heading(say(language, "attendance"))
                .facts(came)
                .heading(say(language, "agenda"))
                .paragraph(words.agenda())
                .heading(say(language, "decisions"));
        for (DecisionLine decision : words.decisions()) {
            sheet.paragraph(decision.what()).paragraph(say(language, "because") + " " + decision.why());
        }
        if (!words.notes().isBlank()) {
            sheet.heading(say(language, "notes")).paragraph(words.notes());
        }
        return printer.print(sheet);
    }

    private String say(Language language, String key) {
        return texts.get(language, "meeting.pdf." + key);
    }
}
