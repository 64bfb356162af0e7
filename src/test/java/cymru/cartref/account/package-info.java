@NullMarked
package cymru.cartref.account;

import org.jspecify.annotations.NullMarked;
