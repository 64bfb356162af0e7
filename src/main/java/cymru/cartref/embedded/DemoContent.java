package cymru.cartref.embedded;

import cymru.cartref.time.TimeShift;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills a new demo, from some weeks ago until today: the council's people first, then what the fillers bring, each through the desks that people use. */
@Component
@ConditionalOnProperty("cartref.demo.content")
class DemoContent {

    /** A part of the demo, done by people signed in as themselves. */
    interface Filler {
        void fill();
    }

    private final DemoSignIn people;
    private final List<Filler> fillers;
    private final TimeShift time;

    DemoContent(DemoSignIn people, List<Filler> fillers, TimeShift time) {
        this.people = people;
        this.time = time;
        this.fillers = fillers;
    }

    /** Once: a demo that has people keeps what they did. Needs the timers of processes, so after everything has started. */
    void fillWhenNew() {
        if (!people.filled()) {
            time.begin(DemoHistory.LENGTH.negated());
            Arrays.stream(DemoPerson.values()).forEach(people::make);
            fillers.forEach(Filler::fill);
        }
    }
}
