@NullMarked
package cymru.cartref.vault;

import org.jspecify.annotations.NullMarked;
