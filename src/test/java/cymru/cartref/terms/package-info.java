@NullMarked
package cymru.cartref.terms;

import org.jspecify.annotations.NullMarked;
