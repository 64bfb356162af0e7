/** From the ranking to the contracts: recommendation, approval, summaries, award notice, standstill, details notice. */
@NullMarked
@NamedInterface("award")
package cymru.cartref.tender.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
