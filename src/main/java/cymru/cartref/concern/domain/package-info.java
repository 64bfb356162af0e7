/** Concerns, drafts and notes as they are kept, and the rules about them. */
@NullMarked
package cymru.cartref.concern.domain;

import org.jspecify.annotations.NullMarked;
