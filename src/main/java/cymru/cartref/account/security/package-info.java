/** Sign-in, the session, response headers, and the guard before every desk. */
@NullMarked
package cymru.cartref.account.security;

import org.jspecify.annotations.NullMarked;
