/** The registration process and the verbs its model calls; closed to other modules. */
@NullMarked
package cymru.cartref.provider.process;

import org.jspecify.annotations.NullMarked;
