/** Children by a random pseudonym, and where they stay. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time", "audit", "account", "directory", "provider", "ui"})
package cymru.cartref.child;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
