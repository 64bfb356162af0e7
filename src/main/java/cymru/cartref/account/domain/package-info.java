/** Accounts, the links that prove an address, and the rules about passwords, pauses and roles. */
@NullMarked
package cymru.cartref.account.domain;

import org.jspecify.annotations.NullMarked;
