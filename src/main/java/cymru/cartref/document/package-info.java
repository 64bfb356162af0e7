/** Uploaded files: checked, counted, sealed, kept outside the web root. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "time", "vault"})
package cymru.cartref.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
