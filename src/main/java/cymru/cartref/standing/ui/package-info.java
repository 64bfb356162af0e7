/** Pages of standing. */
@NullMarked
package cymru.cartref.standing.ui;

import org.jspecify.annotations.NullMarked;
