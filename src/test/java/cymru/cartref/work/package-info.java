@NullMarked
package cymru.cartref.work;

import org.jspecify.annotations.NullMarked;
