@NullMarked
package cymru.cartref.database;

import org.jspecify.annotations.NullMarked;
