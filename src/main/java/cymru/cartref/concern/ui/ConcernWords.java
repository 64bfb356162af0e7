package cymru.cartref.concern.ui;

import cymru.cartref.concern.AtRisk;
import cymru.cartref.concern.Colour;
import cymru.cartref.concern.ConcernDownload;
import cymru.cartref.concern.ConcernFile;
import cymru.cartref.concern.ConcernStatus;
import cymru.cartref.concern.Level;
import cymru.cartref.concern.Recommendation;
import cymru.cartref.procedure.NotifiableEventType;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How this module's things are named on a page. */
final class ConcernWords {

    private ConcernWords() {}

    static StatusBadge badge(ConcernStatus status) {
        Tone tone = switch (status) {
            case RAISED -> Tone.WARNING;
            case IN_TRIAGE -> Tone.ACTIVE;
            case CLOSED_NO_ACTION -> Tone.NEUTRAL;
            case ESCALATED -> Tone.DANGER;
        };
        return new StatusBadge(tone, Words.t("concern.status." + status));
    }

    static StatusBadge badge(AtRisk risk) {
        Tone tone = switch (risk) {
            case YES -> Tone.DANGER;
            case UNKNOWN -> Tone.WARNING;
            case NO -> Tone.GOOD;
        };
        return new StatusBadge(tone, Words.t("concern.risk." + risk));
    }

    static Tone tone(Colour colour) {
        return switch (colour) {
            case GREEN -> Tone.GOOD;
            case AMBER -> Tone.WARNING;
            case RED -> Tone.DANGER;
        };
    }

    /** Who must be told of it too; nothing where the procedure names nobody. */
    static String told(NotifiableEventType event) {
        return event.told().isEmpty()
                ? ""
                : Words.t(
                        "concern.field.event.told",
                        Map.of(
                                "bodies",
                                event.told().stream()
                                        .sorted()
                                        .map(body -> Words.t("concern.told." + body))
                                        .collect(Collectors.joining(", "))));
    }

    static String service(@Nullable String name) {
        return name == null ? Words.t("concern.service.whole") : name;
    }

    static String level(Level level) {
        return Words.t("concern.level." + level);
    }

    /** @param name as the procedure has it; null where nothing follows */
    static String level(Level level, @Nullable Bilingual name) {
        return name == null ? level(level) : level(level) + " · " + name.in(Words.language());
    }

    static String said(Recommendation recommendation) {
        return Words.t(
                "concern.triage.result",
                Map.of(
                        "score", recommendation.score(),
                        "colour", Words.t("concern.colour." + recommendation.colour()),
                        "level", level(recommendation.level())));
    }

    /** @param open asks the desk for a file by its document's id */
    static FileList files(List<ConcernFile> files, Function<String, ConcernDownload> open) {
        return new FileList(files.stream()
                .map(file -> new FileList.Entry(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.storedAt(),
                        () -> open.apply(file.documentId()).content()))
                .toList());
    }
}
