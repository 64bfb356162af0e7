package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.concern.EscalationPage;
import cymru.cartref.concern.StepKind;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import java.util.Map;

/** What happened to a case, newest first. */
class HistoryPart extends Section {

    private static final long serialVersionUID = 1L;

    HistoryPart(EscalationPage page) {
        setId("history");
        add(
                new H2(Words.t("escalation.steps.title")),
                new Timeline(page.steps().stream().map(HistoryPart::entry).toList()));
    }

    private static Timeline.Entry entry(EscalationPage.StepLine step) {
        String about = step.about() == null ? "" : step.about();
        String named = step.kind() == StepKind.LETTER ? Words.t("procedure.letter." + about) : about;
        return new Timeline.Entry(
                step.at(),
                step.by(),
                Words.t("escalation.step." + step.kind(), Map.of("from", step.from(), "to", step.to(), "about", named)),
                step.words().isBlank() ? null : step.words());
    }
}
