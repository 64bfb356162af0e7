package cymru.cartref.work;

import cymru.cartref.time.TimeShift;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Moves the engine's clock with everybody else's. */
@Component
class EngineClock implements TimeShift.Listener {

    @Override
    public void shifted(Duration offset) {
        if (offset.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(offset.toMillis());
        }
    }
}
