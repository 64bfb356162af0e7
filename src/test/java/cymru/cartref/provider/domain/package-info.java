@NullMarked
package cymru.cartref.provider.domain;

import org.jspecify.annotations.NullMarked;
