package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.account.Role;
import cymru.cartref.concern.meeting.Attendance;
import cymru.cartref.concern.meeting.ListedMeeting;
import cymru.cartref.concern.meeting.MeetingChoices;
import cymru.cartref.concern.meeting.MeetingFilter;
import cymru.cartref.concern.meeting.MeetingReadingDesk;
import cymru.cartref.concern.ui.EscalationView;
import cymru.cartref.concern.ui.MeetingView;
import cymru.cartref.concern.ui.MeetingsView;
import cymru.cartref.ui.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.core.context.SecurityContextHolder;

/** The pages of meetings, clicked without a browser. */
@PortalTest
class MeetingViewsIT extends SpringBrowserlessTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    MeetingReadingDesk reading;

    private final EscalationFixture world = new EscalationFixture();
    private long guest;

    @BeforeEach
    void world() {
        beans.autowireBean(world);
        world.everybody();
        world.seniors();
        guest = world.person(null, Role.GUEST);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMeetingIsCalledRecordedAndItsMinutesReadByTheGuest() {
        String reference = world.at(Level.L2);
        As.signIn(world.manager, "COMMISSIONING_MANAGER");
        navigate("escalations/" + reference, EscalationView.class);
        click("call-do");
        assertThat($(DateTimePicker.class).id("call-starts").isInvalid()).isTrue();
        $(DateTimePicker.class)
                .id("call-starts")
                .setValue(LocalDateTime.ofInstant(world.clock.now(), ZoneId.of("Europe/London"))
                        .plusDays(1));
        click("call-do");
        assertThat($(TextField.class).id("call-place").isInvalid()).isTrue();
        $(TextField.class).id("call-place").setValue("Siambr");
        $(TextArea.class).id("call-agenda").setValue("What was done.");
        choose("call-chair", world.manager);
        invite("call-guests", guest);
        click("call-do");
        String meeting = reading(reference).getFirst().reference();
        assertThat(everyWord()).contains("Siambr");

        guestReads(meeting, "What was done.", "Keep it open.");
        As.signIn(world.manager, "COMMISSIONING_MANAGER");
        navigate(MeetingsView.class);
        assertThat($(Select.class).id("view").getValue()).isEqualTo(MeetingFilter.UPCOMING);
        assertThat(test($(Grid.class).id("meetings")).size()).isPositive();
        everyWord();

        world.time.forward(Duration.ofDays(2));
        navigate("meetings/" + meeting, MeetingView.class);
        everyWord();
        $(Select.class).all().stream()
                .filter(select -> select.getId().orElse("").startsWith("record-came-"))
                .forEach(MeetingViewsIT::attended);
        click("record-more");
        $(TextArea.class).id("record-decisions").setValue("Keep it open.");
        $(TextArea.class).id("record-why-1").setValue("It is early.");
        click("record-do");
        assertThat(everyWord()).contains("Record the meeting");
        $(Checkbox.class).id("record-closing").setValue(true);
        click("record-do");
        assertThat(everyWord()).contains("Keep it open.").doesNotContain("Record the meeting");
        click("issue-do");
        assertThat(everyWord()).contains("Minutes in English (PDF)");
        guestReads(meeting, "Minutes in Welsh (PDF)", "Keep it open.");
    }

    private void guestReads(String meeting, String there, String not) {
        As.signIn(guest, "GUEST");
        navigate(MeetingsView.class);
        assertThat(test($(Grid.class).id("meetings")).size()).isEqualTo(1);
        everyWord();
        navigate("meetings/" + meeting, MeetingView.class);
        assertThat(everyWord()).contains(there).doesNotContain(not).doesNotContain("escalations/");
    }

    private List<ListedMeeting> reading(String reference) {
        return As.person(world.manager, () -> reading.of(reference));
    }

    @SuppressWarnings("unchecked")
    private static void attended(Select<?> select) {
        ((Select<Attendance>) select).setValue(Attendance.ATTENDED);
    }

    @SuppressWarnings("unchecked")
    private void choose(String field, long account) {
        Select<MeetingChoices.Choice> select = $(Select.class).id(field);
        select.setValue(select.getListDataView()
                .getItems()
                .filter(choice -> choice.id() == account)
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private void invite(String field, long account) {
        MultiSelectComboBox<MeetingChoices.Choice> box =
                $(MultiSelectComboBox.class).id(field);
        box.select(box.getListDataView()
                .getItems()
                .filter(choice -> choice.id() == account)
                .findFirst()
                .orElseThrow());
    }

    private void click(String id) {
        test($(Button.class).id(id)).click();
    }

    /** All that is shown; no key of a text is. */
    private String everyWord() {
        String text = $(Page.class).first().getElement().getTextRecursively();
        assertThat(text).doesNotContainPattern("\\b(meeting|refusal|escalation)\\.[a-zA-Z]");
        return text;
    }
}
