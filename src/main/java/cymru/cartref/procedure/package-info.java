/** Procedure, law dates, the profit regime, holidays, code lists and areas: versioned data, and how it is changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time", "audit", "notification", "account", "work", "ui"})
package cymru.cartref.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
