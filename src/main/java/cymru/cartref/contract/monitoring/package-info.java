/** Whether what was agreed is kept: indicators, returns cycle by cycle, their review, and visits. */
@NullMarked
@NamedInterface("monitoring")
package cymru.cartref.contract.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
