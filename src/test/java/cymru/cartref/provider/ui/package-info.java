@NullMarked
package cymru.cartref.provider.ui;

import org.jspecify.annotations.NullMarked;
