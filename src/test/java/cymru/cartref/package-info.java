@NullMarked
package cymru.cartref;

import org.jspecify.annotations.NullMarked;
