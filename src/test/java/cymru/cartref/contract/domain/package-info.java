@NullMarked
package cymru.cartref.contract.domain;

import org.jspecify.annotations.NullMarked;
