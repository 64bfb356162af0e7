/** The pages of contracts, the same for both sides. */
@NullMarked
package cymru.cartref.contract.ui;

import org.jspecify.annotations.NullMarked;
