/** The directory's rows, and what can be true of them. */
@NullMarked
package cymru.cartref.directory.domain;

import org.jspecify.annotations.NullMarked;
