/** Secrets at rest: seals and opens bytes and streams. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package cymru.cartref.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
