/** Assessments, their words and rules. */
@NullMarked
package cymru.cartref.quality.domain;

import org.jspecify.annotations.NullMarked;
