/** The frame of every page and the pieces that pages share. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "time"})
package cymru.cartref.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
