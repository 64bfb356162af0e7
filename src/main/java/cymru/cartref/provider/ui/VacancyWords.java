package cymru.cartref.provider.ui;

import cymru.cartref.provider.vacancy.VacancyLine;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;

/** How free places are said on a page. */
final class VacancyWords {

    private VacancyWords() {}

    /** Such as "3 of 6". */
    static String places(VacancyLine line) {
        return line.free() == null
                ? Words.t("vacancy.unknown", Map.of("places", line.places()))
                : Words.t("vacancy.places", Map.of("free", line.free(), "places", line.places()));
    }

    static StatusBadge said(VacancyLine line) {
        String day = line.asOf() == null ? Words.t("vacancy.never") : Words.day(line.asOf());
        return new StatusBadge(
                line.stale() ? Tone.WARNING : Tone.GOOD,
                line.stale() ? Words.t("vacancy.stale", Map.of("day", day)) : day);
    }

    /** With the ages it takes, where they are told. */
    static String kind(VacancyLine line) {
        String kind = Words.t("provider.kind." + line.kind());
        return line.ageFrom() == null || line.ageTo() == null
                ? kind
                : Words.t("vacancy.kind.ages", Map.of("kind", kind, "from", line.ageFrom(), "to", line.ageTo()));
    }
}
