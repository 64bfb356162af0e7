package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.concern.meeting.MeetingFile;
import cymru.cartref.concern.meeting.MeetingState;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.function.Supplier;

/** How meetings are named on a page. */
final class MeetingWords {

    private MeetingWords() {}

    static StatusBadge badge(MeetingState state, boolean late) {
        if (late && state == MeetingState.RECORDED) {
            return new StatusBadge(Tone.DANGER, Words.t("meeting.late"));
        }
        Tone tone = switch (state) {
            case CALLED -> Tone.ACTIVE;
            case RECORDED -> Tone.WARNING;
            case ISSUED -> Tone.GOOD;
            case CALLED_OFF -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Words.t("meeting.state." + state));
    }

    static Anchor download(String id, String text, Supplier<MeetingFile> file) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    MeetingFile opened = file.get();
                    return new DownloadResponse(opened.content(), opened.name(), opened.mediaType(), opened.size());
                }),
                text);
        link.setId(id);
        return link;
    }
}
