/** Procedure, law dates, the profit regime, holidays, code lists and areas: versioned data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time", "audit", "account", "ui"})
package cymru.cartref.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
