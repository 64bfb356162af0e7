/** The regulator's inspections of services, and its ratings by theme. */
@NullMarked
@NamedInterface("inspection")
package cymru.cartref.provider.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
