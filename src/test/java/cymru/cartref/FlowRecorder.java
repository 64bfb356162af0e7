package cymru.cartref;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Notes which sequence flows are taken; {@link WalksEveryFlow} compares them with the model. */
@TestComponent
public class FlowRecorder extends AbstractProcessEnginePlugin {

    private static final Map<String, Set<String>> TAKEN = new ConcurrentHashMap<>();

    static Set<String> taken(String processKey) {
        return TAKEN.computeIfAbsent(processKey, key -> ConcurrentHashMap.newKeySet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        BpmnParseListener listener = new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                        execution -> taken(((ProcessDefinitionEntity) transition.getProcessDefinition()).getKey())
                                .add(transition.getId()));
            }
        };
        configuration.getCustomPostBPMNParseListeners().add(listener);
    }
}
