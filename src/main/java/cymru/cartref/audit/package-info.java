/** What happened, reads of children's data too. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "time"})
package cymru.cartref.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
