package cymru.cartref.terms.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import cymru.cartref.terms.AssessmentLine;
import cymru.cartref.terms.Outcome;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.List;

/** How assessments are shown, to the provider and to officers. */
final class AssessmentParts {

    private AssessmentParts() {}

    static Section latest(AssessmentLine line) {
        Section section = new Section(
                new H2(Words.t("nfp.latest")),
                new FactsStrip()
                        .fact(Words.t("nfp.outcome"), outcome(line.outcome()))
                        .fact(Words.t("nfp.assessed-at"), new Moment(line.at()))
                        .fact(Words.t("nfp.ciw"), Pieces.name("nfp.ciw", line.ciwRegister())),
                new Paragraph(line.reason()));
        if (line.difference() != null) {
            section.add(new Paragraph(line.difference()));
        }
        section.setId("latest-assessment");
        section.setWidthFull();
        return section;
    }

    static StatusBadge outcome(Outcome outcome) {
        Tone tone = switch (outcome) {
            case NOT_FOR_PROFIT, NOT_REQUIRED -> Tone.GOOD;
            case FOR_PROFIT, MORE_EVIDENCE -> Tone.WARNING;
        };
        return new StatusBadge(tone, Pieces.name("nfp.outcome", outcome));
    }

    static Timeline history(List<AssessmentLine> lines) {
        return new Timeline(lines.stream()
                .map(line -> new Timeline.Entry(
                        line.at(),
                        line.assessor(),
                        Pieces.name("nfp.outcome", line.outcome()),
                        line.difference() == null ? line.reason() : line.reason() + " " + line.difference()))
                .toList());
    }
}
