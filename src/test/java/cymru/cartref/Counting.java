package cymru.cartref;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.lifecycle.JdbcLifecycleEventListenerAdapter;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/** Counts statements and commits at the DataSource, the engine's included, of the thread that asks. */
@TestConfiguration(proxyBeanMethods = false)
public class Counting implements BeanPostProcessor {

    private static final ThreadLocal<Tally> TALLY = new ThreadLocal<>();

    /** What a piece of work did on the database. */
    public static final class Tally {
        private final List<String> statements = new CopyOnWriteArrayList<>();
        private int commits;
        private int rollbacks;

        public List<String> statements() {
            return new ArrayList<>(statements);
        }

        public int commits() {
            return commits;
        }

        public int rollbacks() {
            return rollbacks;
        }
    }

    /** Work that may throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    public static Tally of(Work work) throws Exception {
        Tally tally = new Tally();
        TALLY.set(tally);
        try {
            work.run();
        } finally {
            TALLY.remove();
        }
        return tally;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source) || !name.equals("dataSource")) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> {
                    Tally tally = TALLY.get();
                    if (tally != null) {
                        queries.forEach(query -> tally.statements.add(query.getQuery()));
                    }
                })
                .listener(new JdbcLifecycleEventListenerAdapter() {
                    @Override
                    public void afterCommit(MethodExecutionContext context) {
                        Tally tally = TALLY.get();
                        if (tally != null) {
                            tally.commits++;
                        }
                    }

                    @Override
                    public void afterRollback(MethodExecutionContext context) {
                        Tally tally = TALLY.get();
                        if (tally != null) {
                            tally.rollbacks++;
                        }
                    }
                })
                .build();
    }
}
