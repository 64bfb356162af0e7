/** The Quality Services procedure at work: assessments of services against its standards. */
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
            "improvement",
            "concern",
            "ui"
        })
package cymru.cartref.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
