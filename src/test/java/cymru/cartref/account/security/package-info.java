@NullMarked
package cymru.cartref.account.security;

import org.jspecify.annotations.NullMarked;
