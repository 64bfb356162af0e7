package cymru.cartref.quality.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.AssessmentDownload;
import cymru.cartref.quality.AssessmentState;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How assessments are named on a page, and the pieces that its forms share. */
final class AssessmentTexts {

    private AssessmentTexts() {}

    static StatusBadge badge(AssessmentState state) {
        Tone tone = switch (state) {
            case SELF_ASSESSMENT, VISIT, DRAFTING, COMMENTS, REVIEW -> Tone.ACTIVE;
            case FINAL -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("assessment.state." + state));
    }

    static String percent(int score) {
        return Words.t("assessment.percent", Map.of("score", score));
    }

    static String score(@Nullable Integer score) {
        return score == null ? Words.t("assessment.score.none") : Words.t("assessment.score." + score);
    }

    static Select<Integer> scores(String id, @Nullable Integer value) {
        Select<Integer> select = new Select<>();
        select.setId(id);
        select.setLabel(Words.t("assessment.score"));
        select.setItems(IntStream.rangeClosed(0, Answer.HIGHEST).boxed().toList());
        select.setItemLabelGenerator(AssessmentTexts::score);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Words.t("assessment.score.none"));
        select.setValue(value);
        select.setWidth("20rem");
        select.setMaxWidth("100%");
        return select;
    }

    static TextArea words(String id, String label, int most, String value) {
        TextArea area = new TextArea(Words.t(label));
        area.setId(id);
        area.setWidthFull();
        area.setMaxLength(most);
        area.setValue(value);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(1_000);
        return area;
    }

    static Paragraph said(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.getStyle().set("white-space", "pre-line");
        paragraph.getStyle().set("overflow-wrap", "anywhere");
        return paragraph;
    }

    static Anchor download(String id, String text, Supplier<AssessmentDownload> file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    AssessmentDownload opened = file.get();
                    return new DownloadResponse(opened.content(), opened.name(), opened.mediaType(), opened.size());
                }),
                text);
        link.setId(id);
        return link;
    }
}
