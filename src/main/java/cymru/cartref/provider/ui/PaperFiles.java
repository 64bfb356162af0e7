package cymru.cartref.provider.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.provider.EvidenceLine;
import cymru.cartref.provider.EvidenceStanding;
import cymru.cartref.provider.PaperDownload;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a paper is shown: its file as a download that asks the desk, its dates, its standing. */
final class PaperFiles {

    private PaperFiles() {}

    static Anchor link(EvidenceLine paper, ProviderDesk desk) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    PaperDownload opened = desk.open(paper.id());
                    return new DownloadResponse(
                            opened.content(),
                            opened.file().name(),
                            opened.file().mediaType(),
                            opened.file().size());
                }),
                paper.file().name());
        link.setAriaLabel(
                Words.t("ui.files.download", Map.of("name", paper.file().name())));
        return link;
    }

    static Component dates(EvidenceLine paper) {
        List<String> parts = new ArrayList<>();
        if (paper.issued() != null) {
            parts.add(Words.t("provider.paper.issued", Map.of("day", Words.day(paper.issued()))));
        }
        if (paper.expires() != null) {
            parts.add(Words.t("provider.paper.expires", Map.of("day", Words.day(paper.expires()))));
        }
        parts.add(Words.t(
                "provider.paper.handed-in",
                Map.of("who", paper.submittedBy(), "when", Words.time(paper.submittedAt()))));
        Span dates = new Span(String.join(" · ", parts));
        dates.addClassName("quiet");
        return dates;
    }

    static StatusBadge badge(EvidenceStanding standing) {
        Tone tone = switch (standing) {
            case TO_BE_CHECKED -> Tone.ACTIVE;
            case GOOD -> Tone.GOOD;
            case RUNNING_OUT -> Tone.WARNING;
            case REJECTED, EXPIRED -> Tone.DANGER;
        };
        return new StatusBadge(tone, Fields.word("standing", standing));
    }
}
