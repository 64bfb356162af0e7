package cymru.cartref.work.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.ui.BpmnDiagram;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import cymru.cartref.work.EngineDesk;
import cymru.cartref.work.ProcessPicture;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a case stands, drawn on its process, and what happened when. */
@Route("process/:process/:reference")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "QUALITY_MONITOR",
    "SAFEGUARDING_LEAD",
    "AUDITOR",
    "SYSTEM_ADMINISTRATOR"
})
class ProcessView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EngineDesk engine;

    ProcessView(EngineDesk engine) {
        super("work.process.title");
        this.engine = engine;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String process = event.getRouteParameters().get("process").orElse("");
        String reference = event.getRouteParameters().get("reference").orElse("");
        ProcessPicture picture = engine.picture(process, reference).orElseThrow(NotFoundException::new);
        title(Words.t("work.process.of", Map.of("process", Words.t("bpmn." + process), "reference", reference)));
        removeAll();
        BpmnDiagram diagram = new BpmnDiagram(Words.t("bpmn." + process));
        diagram.setWidthFull();
        diagram.setHeight("28rem");
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, BpmnDiagram.State> states = new LinkedHashMap<>();
        for (ProcessPicture.Step step : picture.steps()) {
            labels.put(step.elementId(), label(process, step.elementId()));
            states.put(
                    step.elementId(),
                    step.failed()
                            ? BpmnDiagram.State.INCIDENT
                            : step.ended() == null ? BpmnDiagram.State.CURRENT : BpmnDiagram.State.DONE);
        }
        diagram.show(picture.xml(), allLabels(process, picture.xml(), labels), states);
        List<Timeline.Entry> entries = picture.steps().reversed().stream()
                .filter(step -> !label(process, step.elementId()).isEmpty())
                .map(step -> new Timeline.Entry(step.began(), null, label(process, step.elementId())))
                .toList();
        add(diagram, new H2(Words.t("work.process.happened")), new Timeline(entries));
        add(new Anchor("", Words.t("work.process.back")));
    }

    private static Map<String, String> allLabels(String process, String xml, Map<String, String> known) {
        Map<String, String> labels = new LinkedHashMap<>(known);
        var ids = java.util.regex.Pattern.compile("id=\"((?:user|service|timer|message|start|end|xor)_[a-z0-9_]+)\"")
                .matcher(xml);
        while (ids.find()) {
            labels.putIfAbsent(ids.group(1), label(process, ids.group(1)));
        }
        labels.values().removeIf(String::isEmpty);
        return labels;
    }

    /** An element without a name in the model has no text. */
    private static String label(String process, String element) {
        String key = "bpmn." + process + "." + element;
        String text = Words.t(key);
        return text.equals(key) ? "" : text;
    }
}
