/** Messages to people: outbox, templates, delivery. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time", "audit"})
package cymru.cartref.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
