/** Raising, reading and triaging concerns; short notes. */
@NullMarked
package cymru.cartref.concern.ui;

import org.jspecify.annotations.NullMarked;
