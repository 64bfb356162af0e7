@NullMarked
package cymru.cartref.procedure.domain;

import org.jspecify.annotations.NullMarked;
