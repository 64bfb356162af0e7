@NullMarked
package cymru.cartref.provider;

import org.jspecify.annotations.NullMarked;
