/** Whole jobs in a real browser against the running portal. Few, and each from beginning to end. */
@NullMarked
package cymru.cartref.e2e;

import org.jspecify.annotations.NullMarked;
