/** Pages of tenders: the officers' side, the public's, the bidders'. */
@NullMarked
package cymru.cartref.tender.ui;

import org.jspecify.annotations.NullMarked;
