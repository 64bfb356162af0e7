/** What was agreed and signed by both parties. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "time",
            "audit",
            "document",
            "notification",
            "account",
            "procedure",
            "work",
            "improvement",
            "provider",
            "concern",
            "terms",
            "ui"
        })
package cymru.cartref.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
