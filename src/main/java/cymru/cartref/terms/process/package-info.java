/** The processes of this module and the beans that their models call. */
@NullMarked
package cymru.cartref.terms.process;

import org.jspecify.annotations.NullMarked;
