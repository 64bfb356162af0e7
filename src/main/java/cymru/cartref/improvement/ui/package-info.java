/** Pages of plans and actions. */
@NullMarked
package cymru.cartref.improvement.ui;

import org.jspecify.annotations.NullMarked;
