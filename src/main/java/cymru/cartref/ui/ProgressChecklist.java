package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of something long, each with its state in words and, where it can be opened, a link. */
public class ProgressChecklist extends OrderedList {

    private static final long serialVersionUID = 1L;

    /** How far a step is. */
    public enum State {
        DONE(Tone.GOOD, "ui.step.done"),
        STARTED(Tone.ACTIVE, "ui.step.started"),
        TO_DO(Tone.NEUTRAL, "ui.step.to.do"),
        PROBLEM(Tone.WARNING, "ui.step.problem");

        private final Tone tone;
        private final String key;

        State(Tone tone, String key) {
            this.tone = tone;
            this.key = key;
        }
    }

    /**
     * @param link path inside the portal; null where the step cannot be opened
     * @param current whether this is the step that is open now
     */
    public record Step(String text, State state, @Nullable String link, boolean current) {

        public Step(String text, State state, @Nullable String link) {
            this(text, state, link, false);
        }
    }

    public ProgressChecklist(List<Step> steps) {
        addClassName("checklist");
        steps(steps);
    }

    public void steps(List<Step> steps) {
        removeAll();
        steps.forEach(step -> add(item(step)));
    }

    private static ListItem item(Step step) {
        Component name = step.link() == null ? new Span(step.text()) : new Anchor(step.link(), step.text());
        Span state = new Span(Words.t(step.state().key));
        state.addClassName("quiet");
        ListItem item = new ListItem(step.state().tone.icon(), name, state);
        item.addClassName(step.state().tone.className());
        if (step.current()) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
