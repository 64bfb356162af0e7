/** How a provider stands: one page and one list, read from the modules below; and the board's monthly report. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "time",
            "audit",
            "account",
            "procedure",
            "provider",
            "provider :: inspection",
            "child",
            "improvement",
            "concern",
            "terms",
            "contract",
            "contract :: monitoring",
            "ui"
        })
package cymru.cartref.standing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
