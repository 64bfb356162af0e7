@NullMarked
package cymru.cartref.quality;

import org.jspecify.annotations.NullMarked;
