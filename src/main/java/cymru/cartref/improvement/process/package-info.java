/** The process of a plan: where it waits, what it asks the domain, whom it tells. */
@NullMarked
package cymru.cartref.improvement.process;

import org.jspecify.annotations.NullMarked;
