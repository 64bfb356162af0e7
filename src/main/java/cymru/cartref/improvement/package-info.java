/** What must get better, by whom and until when; whether it was done, and whether it worked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "text", "time", "audit", "document", "notification", "account", "work", "ui"})
package cymru.cartref.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
