@NullMarked
package cymru.cartref.concern;

import org.jspecify.annotations.NullMarked;
