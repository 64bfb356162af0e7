package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.concern.TriageLine;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;

/** What triage found and decided. */
class TriagedPart extends Section {

    private static final long serialVersionUID = 1L;

    TriagedPart(TriageLine triage) {
        setId("triaged");
        setWidthFull();
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("concern.triage.decided"), ConcernWords.level(triage.decided()))
                .fact(Words.t("concern.triage.decided.by"), triage.by())
                .fact(Words.t("concern.when-column"), new Moment(triage.at()))
                .fact(Words.t("concern.triage.referral"), referral(triage));
        if (triage.escalation() != null) {
            facts.fact(
                    Words.t("concern.triage.case"),
                    new Anchor("escalations/" + triage.escalation(), triage.escalation()));
        }
        add(
                new H2(Words.t("concern.triage.title")),
                new StatusBadge(
                        ConcernWords.tone(triage.recommendation().colour()),
                        ConcernWords.said(triage.recommendation())),
                facts);
        if (!triage.score().flags().isEmpty()) {
            UnorderedList flags = new UnorderedList();
            triage.score().flags().stream()
                    .sorted()
                    .forEach(flag -> flags.add(new ListItem(Words.t("concern.flag." + flag))));
            add(flags);
        }
        if (!triage.reason().isBlank()) {
            add(new Paragraph(triage.reason()));
        }
    }

    private static String referral(TriageLine triage) {
        return triage.referral()
                ? Words.t(
                        "concern.triage.referral.made",
                        Map.of(
                                "to", Objects.requireNonNullElse(triage.referralTo(), ""),
                                "at", Words.time(Objects.requireNonNull(triage.referralAt()))))
                : Words.t("concern.triage.referral.none");
    }
}
