@NullMarked
package cymru.cartref.child.domain;

import org.jspecify.annotations.NullMarked;
