/** Plans, actions and evidence, and what can be true of them. */
@NullMarked
package cymru.cartref.improvement.domain;

import org.jspecify.annotations.NullMarked;
