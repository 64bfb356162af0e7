@NullMarked
package cymru.cartref.directory.domain;

import org.jspecify.annotations.NullMarked;
