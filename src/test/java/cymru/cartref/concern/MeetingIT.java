package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_ATTENDANCE;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_CHAIR;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_DECISIONS;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_INVITEES;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_NEXT_DAY;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_NOT_CALLED;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_NOT_RECORDED;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_NOT_YET;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_PLACE;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_TIME;
import static cymru.cartref.concern.meeting.MeetingRule.MEETING_WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.MeetingPolicy;
import cymru.cartref.concern.meeting.Attendance;
import cymru.cartref.concern.meeting.CallMeeting;
import cymru.cartref.concern.meeting.GuestMeetingDesk;
import cymru.cartref.concern.meeting.ListedMeeting;
import cymru.cartref.concern.meeting.MeetingDesk;
import cymru.cartref.concern.meeting.MeetingFilter;
import cymru.cartref.concern.meeting.MeetingPage;
import cymru.cartref.concern.meeting.MeetingReadingDesk;
import cymru.cartref.concern.meeting.MeetingState;
import cymru.cartref.concern.meeting.RecordMeeting;
import cymru.cartref.concern.meeting.RecordMeeting.DecisionLine;
import cymru.cartref.concern.process.MeetingProcess;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Meetings of a case, from the call to the minutes. */
@PortalTest
@WalksEveryFlow("escalation-meeting")
@SuppressWarnings("NullAway.Init")
class MeetingIT extends EscalationFixture {

    @Autowired
    MeetingDesk meetings;

    @Autowired
    MeetingReadingDesk reading;

    @Autowired
    GuestMeetingDesk guestDesk;

    private long guest;
    private long stranger;
    private String reference = "";

    @BeforeEach
    void aCase() {
        guest = person(null, Role.GUEST);
        stranger = person(null, Role.GUEST);
        reference = at(Level.L2);
    }

    @Test
    void everybodyIsInvitedIntoTheirCalendarsAndTheMailNamesNothing() throws Exception {
        String[] called = {""};
        CallMeeting command = command(in(2), Set.of(officer, guest));
        assertThat(Counting.of(() -> called[0] = As.person(monitor, () -> meetings.call(reference, command)))
                        .commits())
                .isEqualTo(1);
        assertThat(As.person(monitor, () -> meetings.call(reference, command)))
                .as("a double click")
                .isEqualTo(called[0]);
        String meeting = called[0];
        for (long invited : List.of(officer, guest, manager)) {
            assertThat(mails(invited, meeting)).containsExactly("meeting-invitation");
        }
        String mail = mail(meeting, "meeting-invitation");
        assertThat(mail)
                .contains("BEGIN:VCALENDAR")
                .contains("METHOD:REQUEST")
                .contains(meeting)
                .contains("Siambr")
                .doesNotContain("Tŷ Bryn")
                .doesNotContain(reference)
                .doesNotContain("Gofal");
        stands(meeting);

        As.person(monitor, () -> meetings.move(meeting, in(4), 90, "Ystafell 2"));
        As.person(monitor, () -> meetings.move(meeting, in(4), 90, "Ystafell 2"));
        stands(meeting);
        assertThat(mails(guest, meeting)).containsExactly("meeting-invitation", "meeting-moved");
        assertThat(mail(meeting, "meeting-moved")).contains("SEQUENCE:1").contains("Ystafell 2");

        assertRefused(MEETING_WORDS, () -> As.person(monitor, () -> meetings.callOff(meeting, " ")));
        As.person(monitor, () -> meetings.callOff(meeting, "The manager is ill."));
        As.person(monitor, () -> meetings.callOff(meeting, "The manager is ill."));
        stands(meeting);
        assertThat(mail(meeting, "meeting-off")).contains("METHOD:CANCEL").doesNotContain("ill");
        assertThat(mails(guest, meeting)).hasSize(3);
        assertRefused(
                MEETING_NOT_CALLED, () -> As.person(monitor, () -> meetings.move(meeting, in(5), 60, "Ystafell 2")));
        assertThat(page(meeting, monitor).off()).isEqualTo("The manager is ill.");
        assertThatThrownBy(() -> As.person(guest, () -> guestDesk.page(meeting)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void recordedItIsTheLevelsReviewAndTheMinutesAreThereInBothLanguagesForWhoeverWasInvited() throws Exception {
        String meeting = call(in(2), Set.of(officer, guest));
        assertRefused(MEETING_NOT_YET, () -> record(meeting, recorded(meeting)));
        passed(page(meeting, officer).starts());
        assertRefused(MEETING_NOT_RECORDED, () -> As.person(officer, () -> meetings.issue(meeting)));
        boolean first = Objects.requireNonNull(read(reference).asks()).first();
        assertThat(first).isTrue();
        record(meeting, recorded(meeting));
        record(meeting, recorded(meeting));
        assertThat(Objects.requireNonNull(read(reference).asks()).first()).isFalse();
        inStep(reference);
        stands(meeting);
        assertThat(page(meeting, officer).decisions())
                .containsExactly(new DecisionLine("Keep it open.", "It is early."));
        assertThat(As.person(guest, () -> guestDesk.page(meeting)).decisions()).isEmpty();
        assertThatThrownBy(() -> As.person(guest, () -> guestDesk.minutes(meeting, Language.EN)))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(Counting.of(() -> As.person(officer, () -> meetings.issue(meeting)))
                        .commits())
                .isEqualTo(1);
        As.person(officer, () -> meetings.issue(meeting));
        stands(meeting);
        assertThat(mails(guest, meeting)).containsExactly("meeting-invitation", "meeting-minutes");
        for (Language language : Language.values()) {
            assertThat(text(As.person(guest, () -> guestDesk.minutes(meeting, language))
                            .content()))
                    .contains(meeting)
                    .contains("Keep it open.")
                    .contains("It is early.")
                    .contains(language == Language.CY ? "Penderfyniadau" : "Decisions");
        }
        assertThat(audited(meeting))
                .contains("meeting.called", "meeting.recorded", "meeting.minutes-issued", "meeting.minutes-read");
    }

    @Test
    void onlyWhoIsInvitedSeesItAndOnlyWhileTheCaseRuns() {
        String meeting = call(in(1), Set.of(guest));
        assertThat(As.person(guest, () -> guestDesk.mine(Long.MAX_VALUE, 10)))
                .extracting(ListedMeeting::reference)
                .containsExactly(meeting);
        assertThat(As.person(stranger, () -> guestDesk.mine(Long.MAX_VALUE, 10)))
                .isEmpty();
        assertThatThrownBy(() -> As.person(stranger, () -> guestDesk.page(meeting)))
                .isInstanceOf(AccessDeniedException.class);
        jdbc.sql("UPDATE escalation_case SET state = 'CLOSED' WHERE reference = ?")
                .param(reference)
                .update();
        assertThat(As.person(guest, () -> guestDesk.mine(Long.MAX_VALUE, 10))).isEmpty();
        assertThatThrownBy(() -> As.person(guest, () -> guestDesk.page(meeting)))
                .isInstanceOf(AccessDeniedException.class);
        jdbc.sql("UPDATE escalation_case SET state = 'OPEN' WHERE reference = ?")
                .param(reference)
                .update();
    }

    @Test
    void aCaseThatIsClosedLeavesNoMeetingInAnybodysCalendar() {
        String held = call(in(1), Set.of(guest));
        passed(page(held, officer).starts());
        record(held, recorded(held));
        As.person(officer, () -> meetings.issue(held));
        String meeting = call(in(90), Set.of(guest));
        tell(reference);
        time.forward(Duration.ofDays(28));
        As.person(manager, () -> levels.lower(reference, 2, 1, "All was done and seen."));
        time.forward(Duration.ofDays(28));
        As.person(manager, () -> levels.lower(reference, 1, 0, "All was done and seen."));
        inStep(reference);
        stands(meeting);
        assertThat(page(meeting, officer).state()).isEqualTo(MeetingState.CALLED_OFF);
        assertThat(page(meeting, officer).off())
                .contains("The case was closed.")
                .contains("Caewyd yr achos.");
        assertThat(mails(guest, meeting)).containsExactly("meeting-invitation", "meeting-off");
        assertThat(page(held, officer).state()).as("what was held stays").isEqualTo(MeetingState.ISSUED);
    }

    @Test
    void lateMinutesAreRemindedOnceAndGoToTheNextPersonUp() {
        String meeting = call(in(1), Set.of(guest));
        passed(page(meeting, officer).starts());
        record(meeting, recorded(meeting));
        engine.fire(MeetingProcess.KEY, meeting, MeetingProcess.TIMER_LATE);
        stands(meeting);
        assertThat(page(meeting, officer).minutesLate()).as("too early").isFalse();
        passed(Objects.requireNonNull(page(meeting, officer).minutesDue()));
        time.forward(Duration.ofDays(3));
        engine.fire(MeetingProcess.KEY, meeting, MeetingProcess.TIMER_REMINDER);
        engine.fire(MeetingProcess.KEY, meeting, MeetingProcess.TIMER_LATE);
        stands(meeting);
        assertThat(mails(manager, meeting)).containsOnlyOnce("meeting-minutes-reminder");
        assertThat(mails(head, meeting)).containsExactly("meeting-minutes-late");
        assertThat(page(meeting, officer).minutesLate()).isTrue();
        assertThat(list(MeetingFilter.MINUTES_DUE)).contains(meeting);
        As.person(head, () -> meetings.issue(meeting));
        stands(meeting);
        assertThat(list(MeetingFilter.MINUTES_DUE)).doesNotContain(meeting);
    }

    @Test
    void whatIsMissingIsRefusedAtItsField() throws Throwable {
        assertRefused(
                MEETING_CHAIR,
                () -> tried("chair", new CallMeeting(key(), monitor, in(1), 60, "A", "B", Set.of(officer), Set.of())));
        assertRefused(
                MEETING_TIME,
                () -> tried(
                        "starts", new CallMeeting(key(), manager, in(-1), 60, "A", "B", Set.of(officer), Set.of())));
        assertRefused(
                MEETING_TIME,
                () -> tried("starts", new CallMeeting(key(), manager, in(1), 5, "A", "B", Set.of(officer), Set.of())));
        assertRefused(
                MEETING_PLACE,
                () -> tried("place", new CallMeeting(key(), manager, in(1), 60, " ", "B", Set.of(officer), Set.of())));
        assertRefused(
                MEETING_WORDS,
                () -> tried("agenda", new CallMeeting(key(), manager, in(1), 60, "A", "", Set.of(officer), Set.of())));
        assertRefused(
                MEETING_INVITEES,
                () -> tried("people", new CallMeeting(key(), manager, in(1), 60, "A", "B", Set.of(manager), Set.of())));
        assertThatThrownBy(() -> call(in(1), Set.of(administrator)))
                .as("nobody of a provider")
                .isInstanceOf(AccessDeniedException.class);
        String meeting = call(in(1), Set.of(guest));
        passed(page(meeting, officer).starts());
        RecordMeeting whole = recorded(meeting);
        LocalDate next = whole.next();
        assertRefused(
                MEETING_ATTENDANCE,
                () -> record(meeting, new RecordMeeting(Map.of(), "", whole.decisions(), next, false)));
        assertRefused(
                MEETING_DECISIONS,
                () -> record(meeting, new RecordMeeting(whole.attendance(), "", List.of(), next, false)));
        assertRefused(
                MEETING_DECISIONS,
                () -> record(
                        meeting,
                        new RecordMeeting(
                                whole.attendance(), "", List.of(new DecisionLine("Keep it open.", "")), next, false)));
        for (LocalDate day : new LocalDate[] {null, clock.today()}) {
            assertRefused(
                    MEETING_NEXT_DAY,
                    () -> record(meeting, new RecordMeeting(whole.attendance(), "", whole.decisions(), day, false)));
        }
        record(meeting, new RecordMeeting(whole.attendance(), "", whole.decisions(), null, true));
        assertThat(page(meeting, officer).next()).isNull();
        assertAllowed(MEETING_CHAIR, () -> call(in(1), Set.of(guest)));
        assertAllowed(MEETING_TIME, MeetingPolicy.time(in(1), 60, clock.now()));
        assertAllowed(MEETING_PLACE, MeetingPolicy.place("Siambr"));
        assertAllowed(MEETING_INVITEES, MeetingPolicy.invitees(1));
        assertAllowed(MEETING_WORDS, MeetingPolicy.words("Agenda", "agenda"));
        assertAllowed(MEETING_NOT_CALLED, MeetingPolicy.called(MeetingState.CALLED));
        assertAllowed(MEETING_NOT_RECORDED, MeetingPolicy.recorded(MeetingState.RECORDED));
        assertAllowed(MEETING_NOT_YET, MeetingPolicy.begun(clock.now(), clock.now()));
        assertAllowed(MEETING_ATTENDANCE, MeetingPolicy.attendance(Set.of(1L), Set.of(1L)));
        assertAllowed(MEETING_DECISIONS, MeetingPolicy.decisions(whole));
        assertAllowed(MEETING_NEXT_DAY, MeetingPolicy.next(whole, clock.today()));
    }

    /** Refused at this field. */
    private void tried(String field, CallMeeting command) {
        try {
            As.person(monitor, () -> meetings.call(reference, command));
        } catch (RefusedException refused) {
            assertThat(refused.refusal().field()).isEqualTo(field);
            throw refused;
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private Instant in(int days) {
        return clock.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.HOURS);
    }

    private CallMeeting command(Instant starts, Set<Long> people) {
        return new CallMeeting(key(), manager, starts, 60, "Siambr", "What was done.", people, Set.of());
    }

    String call(Instant starts, Set<Long> people) {
        return As.person(monitor, () -> meetings.call(reference, command(starts, people)));
    }

    private MeetingPage page(String meeting, long reader) {
        return As.person(reader, () -> reading.page(meeting));
    }

    private RecordMeeting recorded(String meeting) {
        return new RecordMeeting(
                page(meeting, officer).invitees().stream()
                        .collect(Collectors.toMap(MeetingPage.Invitee::id, invitee -> Attendance.ATTENDED)),
                "A short meeting.",
                List.of(new DecisionLine("Keep it open.", "It is early.")),
                clock.today().plusDays(14),
                false);
    }

    private void record(String meeting, RecordMeeting command) {
        As.person(manager, () -> meetings.record(meeting, command));
    }

    private List<String> list(MeetingFilter view) {
        return As.person(officer, () -> reading.list(view, Long.MAX_VALUE, 100)).stream()
                .map(ListedMeeting::reference)
                .toList();
    }

    private void stands(String meeting) {
        checkProcess(MeetingProcess.KEY, meeting);
    }

    private @Nullable String mail(String meeting, String template) {
        return jdbc.sql("SELECT CONCAT(subject, arguments, calendar) FROM outbox_message WHERE reference = :reference"
                        + " AND template = :template ORDER BY id LIMIT 1")
                .param("reference", meeting)
                .param("template", template)
                .query(String.class)
                .single();
    }

    private static String text(InputStream pdf) throws IOException {
        try (pdf;
                PDDocument document = Loader.loadPDF(pdf.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
