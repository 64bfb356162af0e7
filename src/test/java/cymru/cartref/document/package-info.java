@NullMarked
package cymru.cartref.document;

import org.jspecify.annotations.NullMarked;
