/** When quality is in doubt: concerns, notes that are not yet one, and triage. */
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
            "directory",
            "provider",
            "provider :: inspection",
            "child",
            "improvement",
            "ui"
        })
package cymru.cartref.concern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
