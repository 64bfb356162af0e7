package cymru.cartref.terms;

import java.time.LocalDate;

/** The next step of a transition: when it happened, and what names it. */
public sealed interface TransitionMove {

    LocalDate on();

    /**
     * @param entity the body's name
     * @param entityNumber its company, charity or society number
     */
    record Converted(LocalDate on, String entity, String entityNumber) implements TransitionMove {}

    /** @param application the regulator's reference of the application */
    record Applied(LocalDate on, String application) implements TransitionMove {}

    /** @param registration the regulator's reference of the registration */
    record Granted(LocalDate on, String registration) implements TransitionMove {}

    record Withdrawn(LocalDate on, String reason) implements TransitionMove {}
}
