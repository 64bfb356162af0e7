@NullMarked
package cymru.cartref.procedure.process;

import org.jspecify.annotations.NullMarked;
