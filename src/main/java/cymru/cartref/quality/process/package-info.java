/** The process of an assessment, and what it asks. */
@NullMarked
package cymru.cartref.quality.process;

import org.jspecify.annotations.NullMarked;
