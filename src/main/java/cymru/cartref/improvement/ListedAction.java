package cymru.cartref.improvement;

import java.time.LocalDate;

/**
 * An action in the register.
 *
 * @param overdue due before today and not done
 */
public record ListedAction(
        long id,
        String plan,
        PlanTitle title,
        String provider,
        int number,
        ActionKind kind,
        String what,
        String owner,
        LocalDate due,
        ActionState state,
        boolean overdue) {}
