@NullMarked
package cymru.cartref.shared;

import org.jspecify.annotations.NullMarked;
