package cymru.cartref.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.concern.SharedLine;
import cymru.cartref.concern.TriageDesk;
import cymru.cartref.concern.domain.HoldPolicy;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the provider reads of a concern: words written for it, and nothing else. */
class SharePart extends Section {

    private static final long serialVersionUID = 1L;

    /** @param may whether this reader may share, and it can be shared now */
    SharePart(String reference, @Nullable SharedLine shared, boolean may, TriageDesk desk, Runnable done) {
        setId("share-part");
        setWidthFull();
        add(new H2(Words.t("concern.share.title")));
        if (shared != null) {
            add(
                    new Paragraph(shared.words()),
                    new Paragraph(
                            Words.t("concern.share.shared", Map.of("by", shared.by(), "at", Words.time(shared.at())))));
        }
        if (may) {
            TextArea words = new TextArea(Words.t("concern.share.words"));
            words.setId("share-words");
            words.setWidthFull();
            words.setMaxLength(HoldPolicy.WORDS_LENGTH);
            words.setHelperText(Words.t("concern.share.intro"));
            Button share = new Button(Words.t("concern.share.do"), click -> {
                if (Deeds.attempt(() -> desk.share(reference, words.getValue()), Map.of("words", words))) {
                    done.run();
                }
            });
            share.setId("share");
            add(words, share);
        }
    }
}
