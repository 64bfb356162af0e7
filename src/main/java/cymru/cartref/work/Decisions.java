package cymru.cartref.work;

import java.util.Map;

/** Evaluates a decision table. */
public interface Decisions {

    /** @return the single result's outputs; fails when the table answers none or several */
    Map<String, Object> evaluate(String decisionKey, Map<String, Object> inputs);
}
