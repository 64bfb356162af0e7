/** References and stays, and what can be true of them. */
@NullMarked
package cymru.cartref.child.domain;

import org.jspecify.annotations.NullMarked;
