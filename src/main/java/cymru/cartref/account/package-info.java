/** Who you are and which roles you hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time", "vault", "audit", "notification", "ui"})
package cymru.cartref.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
