/** People's tasks and the engine's health; the engine lives here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time", "audit", "notification", "account", "ui"})
package cymru.cartref.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
