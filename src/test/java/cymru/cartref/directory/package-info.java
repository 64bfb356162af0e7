@NullMarked
package cymru.cartref.directory;

import org.jspecify.annotations.NullMarked;
