/** What becomes of a contract in force: amendments, fees and spend, milestones, the decision before its last day, its end. */
@NullMarked
@NamedInterface("life")
package cymru.cartref.contract.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
