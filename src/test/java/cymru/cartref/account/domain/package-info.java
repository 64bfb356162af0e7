@NullMarked
package cymru.cartref.account.domain;

import org.jspecify.annotations.NullMarked;
