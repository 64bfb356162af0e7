@NullMarked
package cymru.cartref.contract;

import org.jspecify.annotations.NullMarked;
