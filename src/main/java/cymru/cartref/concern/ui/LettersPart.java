package cymru.cartref.concern.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.concern.EscalationLetter;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;

/** The letters of a case as they were sent, the newest open. */
class LettersPart extends Section {

    private static final long serialVersionUID = 1L;

    LettersPart(List<EscalationLetter> letters) {
        setId("letters");
        add(new H2(Words.t("escalation.letters.title")));
        if (letters.isEmpty()) {
            add(new Paragraph(Words.t("escalation.letters.none")));
        }
        for (int i = 0; i < letters.size(); i++) {
            Details letter = letter(letters.get(i));
            letter.setOpened(i == 0);
            add(letter);
        }
    }

    private static Details letter(EscalationLetter letter) {
        Paragraph body = new Paragraph(letter.body());
        body.getStyle().set("white-space", "pre-line");
        Paragraph sent = new Paragraph(
                letter.by() == null
                        ? Words.t("escalation.letter.sent", Map.of("at", Words.time(letter.at())))
                        : Words.t("escalation.letter.by", Map.of("at", Words.time(letter.at()), "name", letter.by())));
        Paragraph hash = new Paragraph(Words.t("escalation.letter.hash", Map.of("hash", letter.hash())));
        hash.addClassName("quiet");
        hash.getStyle().set("overflow-wrap", "anywhere");
        Details details = new Details(letter.subject());
        details.setWidthFull();
        details.add(sent, body, hash);
        return details;
    }
}
