@NullMarked
package cymru.cartref.child.ui;

import org.jspecify.annotations.NullMarked;
