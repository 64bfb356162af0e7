package cymru.cartref.embedded;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills a new demo: the council's people first, then what the fillers bring, each through the desks that people use. */
@Component
@ConditionalOnProperty("cartref.demo.content")
class DemoContent {

    /** A part of the demo, done by people signed in as themselves. */
    interface Filler {
        void fill();
    }

    private final DemoSignIn people;
    private final List<Filler> fillers;

    DemoContent(DemoSignIn people, List<Filler> fillers) {
        this.people = people;
        this.fillers = fillers;
    }

    /** Once: a demo that has people keeps what they did. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void fillWhenNew() {
        if (!people.filled()) {
            Arrays.stream(DemoPerson.values()).forEach(people::make);
            fillers.forEach(Filler::fill);
        }
    }
}
