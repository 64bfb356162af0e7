/** The signing process: where it waits, what it asks the domain, whom it tells. */
@NullMarked
package cymru.cartref.contract.process;

import org.jspecify.annotations.NullMarked;
