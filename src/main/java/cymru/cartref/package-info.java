/** Cartref: a provider market portal with contract and quality management for children's services. */
@NullMarked
package cymru.cartref;

import org.jspecify.annotations.NullMarked;
