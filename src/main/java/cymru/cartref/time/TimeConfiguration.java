package cymru.cartref.time;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** For what is shown or measured. A right depends on {@link DatabaseClock}. */
    @Bean
    Clock clock(TimeShift shift) {
        return shift.clock();
    }
}
