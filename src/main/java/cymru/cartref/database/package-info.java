/** How the database is set up: what waits for its migrations, and what the application's account may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package cymru.cartref.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
