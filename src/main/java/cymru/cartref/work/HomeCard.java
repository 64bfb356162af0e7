package cymru.cartref.work;

import cymru.cartref.account.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A card on a person's home page, brought by the module that knows: what to do next, what is open, how one stands. */
public interface HomeCard {

    /** Cards stand in this order. */
    int order();

    /** The card for this person in their language, or none. Bounded: a handful of lines. */
    Optional<Card> forPerson(Actor actor);

    /**
     * @param title heading in the person's language
     * @param text one sentence
     * @param action the one big button, if there is one thing to do
     */
    record Card(
            String title,
            String text,
            List<Line> lines,
            @Nullable Action action) {}

    /** @param path page it leads to, if any */
    record Line(
            String text, @Nullable String path, @Nullable Instant due) {}

    record Action(String text, String path) {}
}
