/** Buying in the open: tender, lots, sealed bids, opening, evaluation, award, standstill. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "time",
            "vault",
            "audit",
            "document",
            "notification",
            "account",
            "procedure",
            "work",
            "provider",
            "terms",
            "contract",
            "ui"
        })
package cymru.cartref.tender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
