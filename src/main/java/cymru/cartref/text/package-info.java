/** Texts in two languages: bundles, plural forms, dates and sort keys. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package cymru.cartref.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
