package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.ChecklistLine;
import cymru.cartref.provider.ConflictLine;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.VettingDesk;
import cymru.cartref.provider.VettingRoundView;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A round of vetting: the checklist, what was asked, and the decisions an officer can take now. */
class VettingPart extends Div {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final transient VettingRoundView round;
    private final transient VettingDesk desk;
    private final transient Function<ChecklistItem, ChecklistLine> kept;
    private final transient Runnable changed;
    private final boolean working;

    /**
     * @param officer whether the reader vets; others only read
     * @param kept a line of the checklist as it is kept by now
     */
    VettingPart(
            RegistrationView file,
            VettingRoundView round,
            VettingDesk desk,
            boolean officer,
            Function<ChecklistItem, ChecklistLine> kept,
            Runnable changed) {
        this.reference = file.reference();
        this.round = round;
        this.desk = desk;
        this.kept = kept;
        this.changed = changed;
        this.working = officer
                && !round.conflicted()
                && (round.stage() == VettingStage.OPEN || round.stage() == VettingStage.SECOND_OFFICER);
        setWidthFull();
        add(new Paragraph(Words.t(
                "provider.round",
                Map.of(
                        "number", round.number(),
                        "reason", Fields.word("vetting-reason", round.reason()),
                        "opened", Words.time(round.openedAt())))));
        if (round.conflicted()) {
            add(new Paragraph(Words.t("provider.round.conflicted")));
        }
        add(new H2(Words.t("provider.round.checklist")), checklist());
        if (!round.questions().isEmpty()) {
            add(new H2(Words.t("provider.round.questions")), new QuestionsPart(round.questions(), null, () -> {}));
        }
        if (!round.conflicts().isEmpty()) {
            add(new H2(Words.t("provider.round.conflicts")), conflicts());
        }
        if (round.decidedAt() != null) {
            add(decided());
        }
        if (working) {
            add(new H2(Words.t("provider.round.decide")), accept(), ask(), refuse());
        }
        if (officer && round.stage().live() && !round.conflicted()) {
            add(stepAside());
        }
    }

    private UnorderedList checklist() {
        if (working) {
            return new ChecklistPart(
                    round.checklist(), (item, outcome, note) -> desk.find(reference, item, outcome, note), kept);
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        round.checklist().forEach(line -> list.add(item(line)));
        return list;
    }

    private static ListItem item(ChecklistLine line) {
        Span name = new Span(Fields.word("item", line.item()));
        name.addClassName("strong");
        ListItem item = new ListItem(name, new Span(Fields.word("outcome", line.outcome())));
        if (line.note() != null) {
            item.add(new Span(line.note()));
        }
        if (line.at() != null) {
            Span by = new Span(Words.t(
                    "provider.found-by",
                    Map.of("who", Objects.requireNonNullElse(line.by(), ""), "when", Words.time(line.at()))));
            by.addClassName("quiet");
            item.add(by);
        }
        return item;
    }

    private UnorderedList conflicts() {
        UnorderedList list = new UnorderedList();
        for (ConflictLine line : round.conflicts()) {
            list.add(new ListItem(Words.t(
                    "provider.round.conflict",
                    Map.of("who", line.officer(), "when", Words.time(line.at()), "reason", line.reason()))));
        }
        return list;
    }

    private Div decided() {
        Div decided = new Div(
                new H2(Words.t("provider.round.decided")),
                new Paragraph(Words.t(
                        "provider.round.decided-by",
                        Map.of(
                                "stage", Fields.word("stage", round.stage()),
                                "who", Objects.requireNonNullElse(round.decidedBy(), ""),
                                "when", Words.time(Objects.requireNonNull(round.decidedAt()))))));
        if (round.reasons() != null) {
            Paragraph reasons = new Paragraph(round.reasons());
            reasons.getStyle().set("white-space", "pre-wrap").set("overflow-wrap", "anywhere");
            decided.add(reasons);
        }
        return decided;
    }

    private Div ask() {
        TextArea question = Fields.text("question", null, ProviderLimits.TEXT);
        Button ask = new Button(Words.t("provider.ask"), click -> {
            if (Deeds.attempt(() -> desk.ask(reference, question.getValue()), Map.of("question", question))) {
                changed.run();
            }
        });
        ask.setId("provider-ask");
        Div actions = new Div(ask);
        actions.addClassName("actions");
        return new Div(question, actions);
    }

    private Button accept() {
        Button accept = new Button(Words.t("provider.accept"), click -> {
            if (Deeds.attempt(() -> desk.accept(reference))) {
                changed.run();
            }
        });
        accept.setId("provider-accept");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return accept;
    }

    private Div refuse() {
        TextArea reasons = Fields.text("reasons", null, ProviderLimits.TEXT);
        Button opener = new Button(Words.t("provider.refuse"));
        opener.setId("provider-refuse");
        return new Div(
                reasons, new ConfirmPanel(opener, Words.t("provider.refuse.sure"), Words.t("provider.refuse"), () -> {
                    if (Deeds.attempt(() -> desk.refuse(reference, reasons.getValue()), Map.of("reasons", reasons))) {
                        changed.run();
                    }
                }));
    }

    private Div stepAside() {
        TextArea reason = Fields.text("conflict", null, ProviderLimits.TEXT);
        Button opener = new Button(Words.t("provider.step-aside"));
        opener.setId("provider-step-aside");
        return new Div(
                new H2(Words.t("provider.step-aside.title")),
                reason,
                new ConfirmPanel(opener, Words.t("provider.step-aside.sure"), Words.t("provider.step-aside"), () -> {
                    if (Deeds.attempt(() -> desk.stepAside(reference, reason.getValue()), Map.of("reason", reason))) {
                        changed.run();
                    }
                }));
    }
}
