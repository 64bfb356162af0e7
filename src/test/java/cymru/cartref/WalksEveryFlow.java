package cymru.cartref;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The tests of this class, together, take every sequence flow of the model {@code bpmn/<value>.bpmn}; fewer fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WalksEveryFlow.Check.class)
public @interface WalksEveryFlow {

    /** The process key, which is also the file's name. */
    String value();

    /** Compares what was taken with what is drawn, and prints it. */
    class Check implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            FlowRecorder.taken(key(context)).clear();
        }

        @Override
        public void afterAll(ExtensionContext context) {
            String key = key(context);
            Set<String> taken = FlowRecorder.taken(key);
            Collection<SequenceFlow> flows =
                    Bpmn.readModelFromFile(new File("bpmn", key + ".bpmn")).getModelElementsByType(SequenceFlow.class);
            Set<String> drawn = flows.stream().map(SequenceFlow::getId).collect(Collectors.toCollection(TreeSet::new));
            Set<String> missing = flows.stream()
                    .filter(flow -> !taken.contains(flow.getId()) && !chosenByItsEvent(flow, taken))
                    .map(SequenceFlow::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
            System.out.printf("Coverage of %s: %d of %d flows%n", key, drawn.size() - missing.size(), drawn.size());
            assertThat(missing).as("flows of %s that no test walks", key).isEmpty();
        }

        /** The engine leaves an event-based gateway without a transition: the event behind it happened, or not. */
        private static boolean chosenByItsEvent(SequenceFlow flow, Set<String> taken) {
            return flow.getSource() instanceof EventBasedGateway
                    && flow.getTarget().getOutgoing().stream().anyMatch(next -> taken.contains(next.getId()));
        }

        private static String key(ExtensionContext context) {
            return context.getRequiredTestClass()
                    .getAnnotation(WalksEveryFlow.class)
                    .value();
        }
    }
}
