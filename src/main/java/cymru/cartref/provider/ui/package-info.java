/** The pages of registration, vetting and the register; closed to other modules. */
@NullMarked
package cymru.cartref.provider.ui;

import org.jspecify.annotations.NullMarked;
