/** Pages of assessments. */
@NullMarked
package cymru.cartref.quality.ui;

import org.jspecify.annotations.NullMarked;
