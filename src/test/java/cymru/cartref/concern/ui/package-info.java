@NullMarked
package cymru.cartref.concern.ui;

import org.jspecify.annotations.NullMarked;
