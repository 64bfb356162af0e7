/** Partner bodies and how to reach them: authorities, health boards, police, regulators. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time", "audit", "account", "ui"})
package cymru.cartref.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
