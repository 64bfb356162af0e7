@NullMarked
package cymru.cartref.text;

import org.jspecify.annotations.NullMarked;
