/** Free places: what providers say of them, how old it is, and that they are asked again. */
@NullMarked
package cymru.cartref.provider.vacancy;

import org.jspecify.annotations.NullMarked;
