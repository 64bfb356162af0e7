/** Entities and policies of the agreement and of the not-for-profit assessment. */
@NullMarked
package cymru.cartref.terms.domain;

import org.jspecify.annotations.NullMarked;
