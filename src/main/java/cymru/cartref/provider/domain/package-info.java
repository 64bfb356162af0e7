/** Providers and the pure rules about them; closed to other modules. */
@NullMarked
package cymru.cartref.provider.domain;

import org.jspecify.annotations.NullMarked;
