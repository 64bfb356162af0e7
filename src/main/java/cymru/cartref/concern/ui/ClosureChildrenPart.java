package cymru.cartref.concern.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.concern.closure.ClosurePage;
import cymru.cartref.concern.closure.ClosureStep;
import cymru.cartref.concern.closure.ClosureWorkDesk;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;

/** A thread for each child: what was done, what is still to do, and whom to ring. */
class ClosureChildrenPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ClosureWorkDesk desk;
    private final transient LongConsumer done;

    /** @param done told the child's row, once something was recorded */
    ClosureChildrenPart(ClosurePage page, ClosureWorkDesk desk, LongConsumer done) {
        this.desk = desk;
        this.done = done;
        setId("children");
        setWidthFull();
        add(new H2(Words.t("closure.children")));
        if (page.children().isEmpty()) {
            add(new Paragraph(Words.t("closure.children.none")));
        }
        if (page.allChildren() > page.children().size()) {
            add(new Paragraph(Words.t(
                    "closure.children.first", Map.of("shown", page.children().size(), "all", page.allChildren()))));
        }
        page.children().forEach(child -> add(child(page, child)));
    }

    /** One child is drawn again: what is typed at the others stays. */
    void again(ClosurePage page, long row) {
        page.children().stream()
                .filter(child -> child.row() == row)
                .findFirst()
                .ifPresent(child -> getChildren()
                        .filter(shown ->
                                shown.getId().filter(("child-" + row)::equals).isPresent())
                        .findFirst()
                        .ifPresent(shown -> replace(shown, child(page, child))));
    }

    private Details child(ClosurePage page, ClosurePage.Child child) {
        Div title = new Div(
                new Span(child.child() + " · " + child.authority().in(Words.language())),
                child.through()
                        ? new StatusBadge(Tone.GOOD, Words.t("closure.child.through"))
                        : new StatusBadge(
                                Tone.WARNING,
                                Words.t(
                                        "closure.child.left",
                                        Map.of(
                                                "left",
                                                ClosureStep.values().length
                                                        - child.done().size()))));
        title.addClassName("actions");
        Details details = new Details(title);
        details.setId("child-" + child.row());
        details.setWidthFull();
        details.setOpened(!child.through());
        if (!child.outOfHours().isBlank()) {
            details.add(new Paragraph(Words.t("closure.out-of-hours", Map.of("phone", child.outOfHours()))));
        }
        UnorderedList steps = new UnorderedList();
        for (ClosureStep step : ClosureStep.values()) {
            steps.add(step(step, child));
        }
        details.add(steps);
        if (!child.through() && page.state().running()) {
            details.add(form(page, child));
        }
        return details;
    }

    private static ListItem step(ClosureStep step, ClosurePage.Child child) {
        Optional<ClosurePage.Done> done =
                child.done().stream().filter(each -> each.step() == step).findFirst();
        String said = Words.t("closure.step." + step) + ": "
                + done.map(each -> Words.day(each.on())).orElse(Words.t("closure.step.open"));
        ListItem item = new ListItem(new Span(said));
        done.map(ClosurePage.Done::note).filter(note -> !note.isBlank()).ifPresent(note -> {
            Paragraph words = new Paragraph(note);
            words.addClassName("quiet");
            item.add(words);
        });
        return item;
    }

    private DeedForm form(ClosurePage page, ClosurePage.Child child) {
        List<ClosureStep> open = Arrays.stream(ClosureStep.values())
                .filter(step -> child.done().stream().noneMatch(each -> each.step() == step))
                .toList();
        DeedForm form = new DeedForm("step-" + child.row(), "closure.child.title", () -> done.accept(child.row()));
        form.setOpened(true);
        Select<ClosureStep> step = new Select<>();
        step.setLabel(Words.t("closure.child.step"));
        step.setItems(open);
        step.setItemLabelGenerator(each -> Words.t("closure.step." + each));
        step.setValue(open.getFirst());
        form.field("step", step);
        LocalisedDatePicker day = form.field("day", new LocalisedDatePicker(Words.t("closure.child.day")));
        form.add(FieldRows.of(step, day));
        TextArea note = form.words("note", "closure.child.note", OpenClosure.NOTE_LENGTH);
        return form.deed(
                "do",
                "closure.child.do",
                () -> desk.child(
                        page.reference(),
                        child.row(),
                        step.getValue(),
                        Objects.requireNonNullElse(day.getValue(), LocalDate.EPOCH),
                        note.getValue()));
    }
}
