/** Telling every placing authority of the children there that a level of concern has changed, and that it has received it. */
@NullMarked
@NamedInterface("telling")
package cymru.cartref.concern.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
