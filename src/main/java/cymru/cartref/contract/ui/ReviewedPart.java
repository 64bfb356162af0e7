package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;

/** What a review decided: colour, feedback, what follows. */
class ReviewedPart extends Div {

    private static final long serialVersionUID = 1L;

    ReviewedPart(CyclePage page) {
        addClassName("card");
        setId("reviewed");
        setWidthFull();
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("monitoring.colour"), MonitoringWords.badge(Objects.requireNonNull(page.colour())))
                .fact(Words.t("monitoring.reviewed"), Words.time(Objects.requireNonNull(page.reviewedAt())));
        if (page.reviewedBy() != null) {
            facts.fact(Words.t("monitoring.reviewed.by"), page.reviewedBy());
        }
        if (page.visitBy() != null) {
            facts.fact(Words.t("monitoring.visit-by"), Words.day(page.visitBy()));
        }
        add(new H2(Words.t("monitoring.feedback")), facts, new Paragraph(Objects.requireNonNull(page.feedback())));
        if (page.overrideReason() != null) {
            add(new Paragraph(Words.t(
                    "monitoring.overridden",
                    Map.of("rule", MonitoringWords.colour(page.ruleColour()), "reason", page.overrideReason()))));
        }
        if (page.plan() != null) {
            add(new Anchor("plans/" + page.plan(), Words.t("monitoring.plan", Map.of("plan", page.plan()))));
        }
        if (page.concern() != null) {
            Anchor concern = new Anchor(
                    "concerns/" + page.concern(),
                    Words.t("monitoring.concern.raised", Map.of("concern", page.concern())));
            concern.setId("concern-raised");
            add(new Div(concern));
        }
    }
}
