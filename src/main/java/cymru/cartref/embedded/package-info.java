/**
 * The first run: an embedded database, caught mail and demo content. Its libraries are optional and left out of the
 * production jar.
 */
@NullMarked
package cymru.cartref.embedded;

import org.jspecify.annotations.NullMarked;
