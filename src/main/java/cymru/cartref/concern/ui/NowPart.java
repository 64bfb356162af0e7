package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.concern.EscalationPage;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;

/** What the case waits for. */
class NowPart extends Section {

    private static final long serialVersionUID = 1L;

    NowPart(EscalationPage page) {
        setId("now");
        add(new H2(Words.t("escalation.now.title")));
        EscalationPage.Asks asks = page.asks();
        if (asks == null) {
            add(new Paragraph(Words.t("escalation.now.closed")));
            return;
        }
        Map<String, String> who =
                Map.of("meeting", asks.meeting().in(Words.language()), "role", Words.t("role." + asks.chair()));
        add(new Paragraph(Words.t(asks.first() ? "escalation.now.meeting" : "escalation.now.review", who)));
        if (asks.late()) {
            add(new StatusBadge(Tone.DANGER, Words.t("escalation.now.late")));
        }
        if (!page.toldOfLevel() && !page.held()) {
            add(new Paragraph(Words.t("escalation.now.letter", Map.of("due", Words.time(asks.letterDue())))));
        }
        add(new Paragraph(
                Words.t("escalation.now.advice", Map.of("advice", Words.t("provider.referrals." + asks.advice())))));
    }
}
