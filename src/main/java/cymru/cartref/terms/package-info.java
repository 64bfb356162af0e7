/** The not-for-profit agreement: terms versions, acceptance, assessment, transition. */
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
            "ui"
        })
package cymru.cartref.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
