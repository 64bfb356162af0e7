/** Entities of the tender and the rules about them. */
@NullMarked
package cymru.cartref.tender.domain;

import org.jspecify.annotations.NullMarked;
