@NullMarked
package cymru.cartref.work.ui;

import org.jspecify.annotations.NullMarked;
