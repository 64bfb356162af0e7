@NullMarked
package cymru.cartref.improvement;

import org.jspecify.annotations.NullMarked;
