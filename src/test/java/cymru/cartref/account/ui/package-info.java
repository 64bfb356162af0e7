@NullMarked
package cymru.cartref.account.ui;

import org.jspecify.annotations.NullMarked;
