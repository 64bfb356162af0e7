package cymru.cartref.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where a case stands, drawn on its process. Can be moved and zoomed by keyboard; the same steps stand below as a list
 * for those who do not see the drawing.
 */
@Tag("bpmn-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./bpmn-diagram.ts")
public class BpmnDiagram extends Component implements HasSize {

    private static final long serialVersionUID = 1L;

    /** What is shown at an element of the process. */
    public enum State {
        DONE("ui.bpmn.done"),
        CURRENT("ui.bpmn.current"),
        INCIDENT("ui.bpmn.incident");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String word() {
            return Words.t(key);
        }
    }

    private final OrderedList steps = new OrderedList();

    /** @param label what the diagram shows, for those who hear it */
    public BpmnDiagram(String label) {
        getElement().setProperty("label", label);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "in", Words.t("ui.bpmn.zoom.in"),
                                "out", Words.t("ui.bpmn.zoom.out"),
                                "fit", Words.t("ui.bpmn.zoom.fit"),
                                "list", Words.t("ui.bpmn.list")));
        steps.getElement().setAttribute("slot", "steps");
        getElement().appendChild(steps.getElement());
    }

    /**
     * @param xml the process, with its drawing
     * @param labels of elements by id in the reader's language; others keep the file's own and are not listed
     * @param states by element id, in the order of the list
     */
    public void show(String xml, Map<String, String> labels, Map<String, State> states) {
        getElement().setPropertyMap("labels", new HashMap<>(labels));
        Map<String, Object> marks = new HashMap<>();
        steps.removeAll();
        states.forEach((id, state) -> {
            marks.put(id, state.name().toLowerCase(Locale.ROOT));
            String label = labels.get(id);
            if (label != null) {
                Span word = new Span(state.word());
                word.addClassName("quiet");
                steps.add(new ListItem(new Span(label), word));
            }
        });
        getElement().setPropertyMap("states", marks);
        getElement().setProperty("xml", xml);
    }
}
