@NullMarked
package cymru.cartref.procedure.ui;

import org.jspecify.annotations.NullMarked;
