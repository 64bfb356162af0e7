/** Entities and policies of contracts. */
@NullMarked
package cymru.cartref.contract.domain;

import org.jspecify.annotations.NullMarked;
