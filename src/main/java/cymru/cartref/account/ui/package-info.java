/** Pages about one's own account, a team's people and the first set-up. */
@NullMarked
package cymru.cartref.account.ui;

import org.jspecify.annotations.NullMarked;
