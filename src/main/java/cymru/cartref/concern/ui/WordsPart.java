package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.concern.ConcernDownload;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a concern says, as it was sent. */
class WordsPart extends Div {

    private static final long serialVersionUID = 1L;

    /** @param open asks the desk for a file by its document's id */
    WordsPart(ConcernContent content, @Nullable NotifiableEventType event, Function<String, ConcernDownload> open) {
        setId("words");
        setWidthFull();
        say("concern.page.what", content.what());
        say("concern.page.when", when(content));
        say(
                "concern.page.event",
                event == null
                        ? Words.t("concern.page.event.none")
                        : event.name().in(Words.language()) + "\n" + ConcernWords.told(event));
        say("concern.page.safety", content.safety());
        say("concern.page.done", content.done());
        if (!content.toldBy().isBlank()) {
            say("concern.page.told-by", content.toldBy());
        }
        if (!content.children().isEmpty()) {
            say("concern.page.children", String.join(", ", content.children()));
        }
        add(new H3(Words.t("concern.files")), ConcernWords.files(content.files(), open));
    }

    private void say(String key, String text) {
        Paragraph words = new Paragraph(text.isBlank() ? Words.t("concern.page.nothing") : text);
        words.getStyle().set("white-space", "pre-line");
        words.getStyle().set("overflow-wrap", "anywhere");
        add(new H3(Words.t(key)), words);
    }

    private static String when(ConcernContent content) {
        LocalDate day = content.day();
        if (content.dayUnknown() || day == null) {
            return Words.t("concern.page.when.unknown");
        }
        return content.time() == null ? Words.day(day) : Words.day(day) + ", " + content.time();
    }
}
