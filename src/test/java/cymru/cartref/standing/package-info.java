@NullMarked
package cymru.cartref.standing;

import org.jspecify.annotations.NullMarked;
