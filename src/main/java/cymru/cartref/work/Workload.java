package cymru.cartref.work;

import cymru.cartref.account.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits at the council, and with whom.
 *
 * @param people those who have taken tasks, or are asked by name, the most overdue first
 * @param queues what nobody has taken yet, by role; also a role that nobody holds though it may be asked
 */
public record Workload(List<Load> people, List<Queue> queues) {

    public Workload {
        people = List.copyOf(people);
        queues = List.copyOf(queues);
    }

    /** @param soon due within the next seven days */
    public record Count(int open, int overdue, int soon) {}

    /** @param deputy who stands in for them now; null for nobody */
    public record Load(long person, String name, @Nullable String deputy, Count count) {}

    /** @param holders how many people have been given the role */
    public record Queue(Role role, int holders, Count count) {}
}
