package cymru.cartref.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.ProgressChecklist.State;
import cymru.cartref.ui.ProgressChecklist.Step;
import java.io.InputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PiecesViewTest extends UiTest {

    @Test
    void aDeadlineShowsItsTimeItsZoneAndHowFarOffItIs() {
        assertThat(text(new DeadlineChip(NOW.plus(Duration.ofDays(4))))).isEqualTo("7 Feb 2027, 12:00 GMTin 4 days");
        speak(Language.CY);
        assertThat(text(new DeadlineChip(NOW.plus(Duration.ofDays(4)))))
                .isEqualTo("7 Chwef 2027, 12:00 GMTymhen 4 diwrnod");
    }

    @Test
    void aDeadlineWarnsWhenItIsNearAndWhenItHasPassed() {
        assertThat(new DeadlineChip(NOW.plus(Duration.ofHours(47))).getClassNames())
                .contains("tone-warning");
        assertThat(new DeadlineChip(NOW).getClassNames()).contains("tone-warning");
        assertThat(new DeadlineChip(NOW.minusMillis(1)).getClassNames()).contains("tone-danger");
    }

    @Test
    void aChecklistSaysEachStateInWordsAndMarksTheOpenStep() {
        ProgressChecklist list = shown(new ProgressChecklist(List.of(
                new Step("Who we are", State.DONE, "a"),
                new Step("Evidence", State.STARTED, "b", true),
                new Step("Send", State.TO_DO, null))));

        assertThat(text(list)).isEqualTo("Who we areDoneEvidenceStartedSendNot started");
        assertThat(find(Anchor.class, list).all()).hasSize(2);
        assertThat(list.getChildren()
                        .filter(item -> "step".equals(item.getElement().getAttribute("aria-current"))))
                .hasSize(1);
    }

    @Test
    void aTimelineTellsWhoWhatWhenAndWhy() {
        Timeline timeline = new Timeline(List.of(
                new Timeline.Entry(NOW, "Mair", "Letter sent", "Reply due in five days"),
                new Timeline.Entry(NOW, null, "Reminder sent")));

        assertThat(text(timeline))
                .contains("Letter sent", "3 Feb 2027, 12:00 GMT", "Mair", "Reply due in five days")
                .contains("the portal");
    }

    @Test
    void filesAreDownloadsAndGoOnlyWhereThePageAllowsIt() {
        AtomicInteger removed = new AtomicInteger();
        FileList files = shown(new FileList(List.of(
                new FileList.Entry("a.pdf", "application/pdf", 2_149_000, NOW, InputStream::nullInputStream),
                new FileList.Entry(
                        "b.pdf",
                        "application/pdf",
                        900,
                        NOW,
                        InputStream::nullInputStream,
                        removed::incrementAndGet))));

        assertThat(text(files)).contains("a.pdf2.1 MB", "b.pdf900 B");
        assertThat(find(Anchor.class, files).all())
                .allSatisfy(link -> assertThat(link.getHref()).isNotEmpty());
        press(find(Button.class, files).single());
        assertThat(removed).hasValue(1);
    }

    @Test
    void anErrorSummaryNamesTheFieldsAndGoesWhenAllIsRight() {
        TextField name = new TextField("Name");
        TextField number = new TextField("Number");
        ErrorSummary summary = shown(new ErrorSummary());
        name.setErrorMessage("Enter a name.");
        name.setInvalid(true);

        assertThat(summary.check(name, number)).isFalse();
        assertThat(text(summary)).isEqualTo("There is one thing to put rightName: Enter a name.");

        name.setInvalid(false);
        assertThat(summary.check(name, number)).isTrue();
        assertThat(summary.isVisible()).isFalse();
    }

    @Test
    void whatCannotBeTakenBackIsAskedInPlaceAndDoneOnce() {
        AtomicInteger deeds = new AtomicInteger();
        Button opener = new Button("Withdraw");
        opener.setId("withdraw");
        shown(new ConfirmPanel(opener, "The bid is withdrawn.", "Withdraw the bid", deeds::incrementAndGet));

        press(opener);
        assertThat(opener.isVisible()).isFalse();
        press(find(Button.class).withText("Cancel").single());
        assertThat(opener.isVisible()).isTrue();
        assertThat(deeds).hasValue(0);

        press(opener);
        press(find(Button.class).withId("withdraw-confirm").single());
        assertThat(deeds).hasValue(1);
    }

    @Test
    void aDraftSaysWhenItWasSaved() {
        SavedMark mark = new SavedMark();
        mark.notSaved();
        assertThat(mark.getText()).isEqualTo("Not saved yet");
        mark.saved(NOW);
        assertThat(mark.getText()).isEqualTo("Saved at 12:00");
    }

    @Test
    void pickersSpeakWelsh() {
        speak(Language.CY);
        var texts = Objects.requireNonNull(new LocalisedDatePicker("Dyddiad").getI18n());

        assertThat(texts.getMonthNames()).startsWith("Ionawr");
        assertThat(texts.getToday()).isEqualTo("Heddiw");
        assertThat(texts.getFirstDayOfWeek()).isEqualTo(1);
    }

    @Test
    void aTimeIsPickedInLondon() {
        LocalisedDateTimePicker picker = shown(new LocalisedDateTimePicker("When"));
        assertThat(picker.instant()).isNull();
        picker.setValue(java.time.LocalDateTime.of(2027, 7, 1, 12, 0));
        assertThat(picker.instant()).isEqualTo("2027-07-01T11:00:00Z");
        picker.instant(NOW);
        assertThat(picker.getValue()).isEqualTo("2027-02-03T12:00");
    }

    @Test
    void aDiagramHasItsStepsAsAListToo() {
        Map<String, BpmnDiagram.State> states = new LinkedHashMap<>();
        states.put("user_check", BpmnDiagram.State.DONE);
        states.put("xor_17_join", BpmnDiagram.State.DONE);
        states.put("user_decide", BpmnDiagram.State.CURRENT);
        BpmnDiagram diagram = shown(new BpmnDiagram("Where it stands"));
        diagram.show("<definitions/>", Map.of("user_check", "Check", "user_decide", "Decide"), states);

        assertThat(find(ListItem.class, diagram).all())
                .extracting(UiTest::text)
                .containsExactly("CheckDone", "DecideThe case is here now");
    }
}
