package cymru.cartref;

import cymru.cartref.improvement.HeldCases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole application and a real database. All such tests share one context and one database, so each makes
 * its own people and cases. The job executor is off: a test fires the timers it means ({@link Engine}); so is the mail
 * sender: a test reads the outbox.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = {CartrefApplication.class, Counting.class, Engine.class, FlowRecorder.class, HeldCases.class},
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "cartref.notification.sending=false",
            "cartref.audit.seal-every=PT24H",
            "cartref.account.password-cost=4"
        })
@ContextConfiguration(initializers = TestDatabase.class)
public @interface PortalTest {}
