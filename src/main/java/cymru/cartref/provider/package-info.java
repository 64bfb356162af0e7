/** Who may be asked: providers, their services, capacity, evidence and vetting. */
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
            "ui"
        })
package cymru.cartref.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
