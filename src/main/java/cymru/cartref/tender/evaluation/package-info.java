/** Judging what was bid, from the opening to the ranking: panel, interests, compliance, scores, moderation, prices. */
@NullMarked
@NamedInterface("evaluation")
package cymru.cartref.tender.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
