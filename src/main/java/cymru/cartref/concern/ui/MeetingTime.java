package cymru.cartref.concern.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.concern.meeting.CallMeeting;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.LocalisedDateTimePicker;
import cymru.cartref.ui.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When and where a meeting is, in a form. */
class MeetingTime {

    private static final int STEP = 30;
    private static final int LONGEST = 8 * 60;

    private final LocalisedDateTimePicker starts = new LocalisedDateTimePicker(Words.t("meeting.call.starts"));
    private final Select<Integer> length = new Select<>();
    private final TextField place = new TextField(Words.t("meeting.place"));

    MeetingTime(DeedForm form) {
        length.setLabel(Words.t("meeting.call.length"));
        length.setItems(
                IntStream.rangeClosed(1, LONGEST / STEP).mapToObj(n -> n * STEP).toList());
        length.setItemLabelGenerator(minutes -> Words.t("meeting.call.minutes", Map.of("minutes", minutes)));
        length.setValue(2 * STEP);
        place.setMaxLength(CallMeeting.PLACE_LENGTH);
        place.setHelperText(Words.t("meeting.place.help"));
        place.setWidthFull();
        form.field("starts", starts);
        form.field("length", length);
        form.add(FieldRows.of(starts, length));
        form.field("place", place);
    }

    void show(Instant from, Instant until, String where) {
        starts.instant(from);
        int minutes = (int) Duration.between(from, until).toMinutes();
        length.setValue(Math.clamp((minutes + STEP - 1L) / STEP, 1, LONGEST / STEP) * STEP);
        place.setValue(where);
    }

    /** A moment that has passed while none is chosen, which the rule refuses at the field. */
    Instant starts() {
        @Nullable Instant chosen = starts.instant();
        return Objects.requireNonNullElse(chosen, Instant.EPOCH);
    }

    int minutes() {
        return length.getValue();
    }

    String place() {
        return place.getValue();
    }
}
