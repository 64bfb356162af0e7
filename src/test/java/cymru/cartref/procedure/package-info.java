@NullMarked
package cymru.cartref.procedure;

import org.jspecify.annotations.NullMarked;
