@NullMarked
package cymru.cartref.ui;

import org.jspecify.annotations.NullMarked;
