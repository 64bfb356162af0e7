/** Small pure words: decisions, working days, two languages, money, what a pseudonym looks like. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cymru.cartref.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
