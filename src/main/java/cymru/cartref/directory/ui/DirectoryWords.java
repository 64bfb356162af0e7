package cymru.cartref.directory.ui;

import cymru.cartref.directory.BodyKind;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;

/** How the pages of the directory say things. */
final class DirectoryWords {

    private DirectoryWords() {}

    static String kind(BodyKind kind) {
        return Words.t("directory.kind." + kind);
    }

    static StatusBadge state(boolean active) {
        return active
                ? new StatusBadge(Tone.GOOD, Words.t("directory.state.active"))
                : new StatusBadge(Tone.NEUTRAL, Words.t("directory.state.retired"));
    }

    /** Instead of a mailbox that nobody has told yet. */
    static StatusBadge gap() {
        return new StatusBadge(Tone.WARNING, Words.t("directory.mailbox.gap"));
    }
}
