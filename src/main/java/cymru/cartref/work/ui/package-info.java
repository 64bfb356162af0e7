/** The pages of work: what waits for me, where a process stands, what went wrong. */
@NullMarked
package cymru.cartref.work.ui;

import org.jspecify.annotations.NullMarked;
