/** Pages of the directory. */
@NullMarked
package cymru.cartref.directory.ui;

import org.jspecify.annotations.NullMarked;
