package cymru.cartref.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Says that a colleague saved the same meanwhile: what was taken over from them, and field by field what both changed, to
 * choose. The form keeps what is typed until then.
 *
 * @param <T> what is edited
 */
public class StaleEdit<T extends Record> extends Div {

    private static final long serialVersionUID = 1L;

    /** How a form's parts are called and how their values read. */
    public interface Names {
        String label(List<String> path);

        String value(List<String> path, Object value);
    }

    private final transient Names names;
    private final transient Consumer<UnaryOperator<T>> take;
    private final transient Runnable decided;
    private int open;

    /**
     * @param take changes the form
     * @param decided called once nothing is left to choose
     */
    public StaleEdit(
            String who, Instant when, Merge<T> merge, Names names, Consumer<UnaryOperator<T>> take, Runnable decided) {
        this.names = names;
        this.take = take;
        this.decided = decided;
        open = merge.both().size();
        setId("stale-edit");
        addClassNames("notice", "summary", Tone.WARNING.className());
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        add(new H2(Words.t("ui.stale.title", Map.of("who", who, "when", Words.time(when)))));
        if (!merge.both().isEmpty()) {
            add(new Paragraph(Words.t("ui.stale.both")));
            UnorderedList choices = new UnorderedList();
            int number = 0;
            for (Merge.Change<T> change : merge.both()) {
                choices.add(choice(++number, change));
            }
            add(choices);
        }
        if (!merge.taken().isEmpty()) {
            add(new Paragraph(Words.t("ui.stale.taken")));
            UnorderedList taken = new UnorderedList();
            merge.taken()
                    .forEach(change -> taken.add(
                            new ListItem(label(change), new Paragraph(said("ui.stale.now", change, change.saved())))));
            add(taken);
        }
    }

    public boolean isDecided() {
        return open == 0;
    }

    /** Brings it into view and moves the keyboard there. */
    public void take() {
        getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true});");
    }

    private ListItem choice(int number, Merge.Change<T> change) {
        Div actions = new Div();
        actions.addClassName("actions");
        Button theirs = new Button(Words.t("ui.stale.theirs"), click -> {
            take.accept(change.take());
            chosen(actions, "ui.stale.did.theirs");
        });
        theirs.setId("stale-theirs-" + number);
        theirs.setAriaLabel(Words.t("ui.stale.theirs") + ": " + names.label(change.path()));
        Button mine = new Button(Words.t("ui.stale.mine"), click -> chosen(actions, "ui.stale.did.mine"));
        mine.setId("stale-mine-" + number);
        mine.setAriaLabel(Words.t("ui.stale.mine") + ": " + names.label(change.path()));
        actions.add(theirs, mine);
        return new ListItem(
                label(change),
                new Paragraph(said("ui.stale.now", change, change.saved())),
                new Paragraph(said("ui.stale.yours", change, change.typed())),
                actions);
    }

    private void chosen(Div actions, String key) {
        actions.removeAll();
        actions.add(new Span(Words.t(key)));
        open--;
        if (open == 0) {
            decided.run();
        }
    }

    private Span label(Merge.Change<T> change) {
        Span label = new Span(names.label(change.path()));
        label.addClassName("strong");
        return label;
    }

    private String said(String key, Merge.Change<T> change, @Nullable Object value) {
        String text = value == null ? "" : names.value(change.path(), value);
        return Words.t(key, Map.of("text", text.isBlank() ? Words.t("ui.stale.nothing") : text));
    }
}
