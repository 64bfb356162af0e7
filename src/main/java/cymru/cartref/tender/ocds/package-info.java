/** Public notices in the Open Contracting Data Standard, versions 1.0 and 1.1, read into drafts of tenders. */
@NullMarked
package cymru.cartref.tender.ocds;

import org.jspecify.annotations.NullMarked;
