package cymru.cartref.work;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

@Component
class EngineDecisions implements Decisions {

    private final DecisionService decisions;

    EngineDecisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> evaluate(String decisionKey, Map<String, Object> inputs) {
        return decisions
                .evaluateDecisionTableByKey(decisionKey)
                .variables(inputs)
                .evaluate()
                .getSingleResult()
                .getEntryMap();
    }
}
