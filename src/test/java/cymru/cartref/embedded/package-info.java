@NullMarked
package cymru.cartref.embedded;

import org.jspecify.annotations.NullMarked;
