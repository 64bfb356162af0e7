/** Closures of services: the group, the plan, a thread for each child, lessons. */
@NullMarked
@NamedInterface("closure")
package cymru.cartref.concern.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
