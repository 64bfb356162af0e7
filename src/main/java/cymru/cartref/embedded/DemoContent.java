package cymru.cartref.embedded;

import cymru.cartref.account.AccountSeeding;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills a new demo: the council's people first, then what the other fillers bring, each through the desks that people use. */
@Component
@ConditionalOnProperty("cartref.demo.content")
class DemoContent {

    /** A module's part of the demo, done by people signed in as themselves. */
    interface Filler {
        void fill();
    }

    private final AccountSeeding seeding;
    private final DemoSignIn people;
    private final List<Filler> fillers;

    DemoContent(AccountSeeding seeding, DemoSignIn people, List<Filler> fillers) {
        this.seeding = seeding;
        this.people = people;
        this.fillers = fillers;
    }

    /** Once: a demo that has people keeps what they did. */
    void fillWhenNew() {
        if (people.known(DemoPerson.ADMINISTRATOR)) {
            return;
        }
        Arrays.stream(DemoPerson.values())
                .forEach(person -> seeding.create(
                        person.email(),
                        person.fullName(),
                        person.language(),
                        DemoPerson.PASSWORD,
                        person.roles(),
                        null));
        fillers.forEach(Filler::fill);
    }
}
