/** Pages of the terms, of the not-for-profit evidence and of its assessment. */
@NullMarked
package cymru.cartref.terms.ui;

import org.jspecify.annotations.NullMarked;
