package cymru.cartref.provider.ui;

import cymru.cartref.provider.WhoWeAre;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Words;
import java.util.Objects;

/** A provider's name as the reader knows it. */
final class ProviderNames {

    private ProviderNames() {}

    static String of(WhoWeAre who) {
        return Words.language() == Language.CY ? Objects.requireNonNullElse(who.welshName(), who.name()) : who.name();
    }
}
