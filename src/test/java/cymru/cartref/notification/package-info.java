@NullMarked
package cymru.cartref.notification;

import org.jspecify.annotations.NullMarked;
