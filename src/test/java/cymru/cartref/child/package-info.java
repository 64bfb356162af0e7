@NullMarked
package cymru.cartref.child;

import org.jspecify.annotations.NullMarked;
