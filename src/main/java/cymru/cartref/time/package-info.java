/** The one clock: the database's, and the offset that moves time in tests and the demo. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package cymru.cartref.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
