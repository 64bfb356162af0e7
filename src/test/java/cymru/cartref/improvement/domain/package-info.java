@NullMarked
package cymru.cartref.improvement.domain;

import org.jspecify.annotations.NullMarked;
