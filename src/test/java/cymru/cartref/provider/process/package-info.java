@NullMarked
package cymru.cartref.provider.process;

import org.jspecify.annotations.NullMarked;
