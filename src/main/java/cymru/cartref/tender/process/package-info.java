/** The tender's process: where it waits, what it asks the domain, whom it tells. */
@NullMarked
package cymru.cartref.tender.process;

import org.jspecify.annotations.NullMarked;
