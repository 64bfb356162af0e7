@NullMarked
package cymru.cartref.audit;

import org.jspecify.annotations.NullMarked;
