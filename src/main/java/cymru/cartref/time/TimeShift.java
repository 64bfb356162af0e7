package cymru.cartref.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves time in tests and the demo: one offset row, added to the database's clock, the Java clock and, through
 * {@link Listener}, the engine's. Where {@code cartref.time.movable} is not set the application refuses to start if the
 * offset table exists.
 */
@Component
public class TimeShift {

    /** Told the whole offset whenever it changes. */
    public interface Listener {
        void shifted(Duration offset);
    }

    private final JdbcClient jdbc;
    private final List<Listener> listeners;
    private final boolean movable;
    private final AtomicLong micros = new AtomicLong();

    TimeShift(JdbcClient jdbc, List<Listener> listeners, @Value("${cartref.time.movable:false}") boolean movable) {
        this.jdbc = jdbc;
        this.listeners = listeners;
        this.movable = movable;
        if (movable) {
            announce(jdbc.sql("SELECT offset_micros FROM time_shift WHERE id = 1")
                    .query(Long.class)
                    .single());
        } else if (tableExists()) {
            throw new IllegalStateException(
                    "The table time_shift exists, but time may not be moved here: this is a demo"
                            + " or test database. Use an own database for production.");
        }
    }

    public boolean movable() {
        return movable;
    }

    public Duration offset() {
        return Duration.of(micros.get(), java.time.temporal.ChronoUnit.MICROS);
    }

    /** Adds {@code step} to the time that everything sees. Never backwards: the past of a case stays its past. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forward(Duration step) {
        if (!movable) {
            throw new IllegalStateException("Time may not be moved here");
        }
        if (step.isNegative()) {
            throw new IllegalArgumentException("Time only moves forward: " + step);
        }
        store(micros.get() + step.toNanos() / 1000);
    }

    /** Where a new demo's story begins, in the past as a rule. Only before time was ever moved. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void begin(Duration offset) {
        if (!movable || micros.get() != 0) {
            throw new IllegalStateException("Time may not be set here, or was moved already");
        }
        store(offset.toNanos() / 1000);
    }

    private void store(long sum) {
        jdbc.sql("UPDATE time_shift SET offset_micros = ? WHERE id = 1")
                .param(sum)
                .update();
        announce(sum);
    }

    String nowExpression() {
        return movable
                ? "(UTC_TIMESTAMP(6) + INTERVAL (SELECT offset_micros FROM time_shift WHERE id = 1) MICROSECOND)"
                : "UTC_TIMESTAMP(6)";
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return offset(Clock.system(zone), TimeShift.this.offset());
            }

            @Override
            public Instant instant() {
                return Clock.systemUTC().instant().plus(TimeShift.this.offset());
            }
        };
    }

    private void announce(long sum) {
        micros.set(sum);
        listeners.forEach(listener -> listener.shifted(offset()));
    }

    private boolean tableExists() {
        return jdbc.sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE()"
                                + " AND table_name = 'time_shift'")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
