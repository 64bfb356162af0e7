package cymru.cartref.concern.domain;

import cymru.cartref.concern.meeting.MeetingState;
import cymru.cartref.document.DocumentId;
import cymru.cartref.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One meeting of a case. */
@Entity
@SuppressWarnings("NullAway.Init")
public class EscalationMeeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private String formKey;

    @Column(updatable = false)
    private long caseId;

    @Column(updatable = false)
    private int level;

    @Column(updatable = false)
    private long chair;

    private String place;
    private Instant startsAt;
    private Instant endsAt;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    @Column(updatable = false)
    private long calledBy;

    @Column(updatable = false)
    private Instant calledAt;

    private @Nullable Long recordedBy;
    private @Nullable Instant recordedAt;
    private @Nullable LocalDate nextOn;
    private @Nullable Instant minutesDue;
    private boolean minutesLate;
    private boolean reminded;
    private @Nullable String minutesEn;
    private @Nullable String minutesCy;
    private @Nullable Long issuedBy;
    private @Nullable Instant issuedAt;

    protected EscalationMeeting() {}

    public EscalationMeeting(EscalationCase of, String formKey, long chair, long calledBy, Instant now) {
        caseId = of.id();
        level = of.level();
        this.formKey = formKey;
        this.chair = chair;
        this.calledBy = calledBy;
        calledAt = now;
        state = MeetingState.CALLED;
        sequence = -1;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "MT-%05d".formatted(id());
    }

    /** Its first time and place, or others. */
    public void at(Instant starts, Duration length, String where) {
        startsAt = starts;
        endsAt = starts.plus(length);
        place = where;
        sequence++;
    }

    public void callOff() {
        state = MeetingState.CALLED_OFF;
        sequence++;
    }

    /** @param next null where the case is to be closed */
    public void recorded(@Nullable LocalDate next, Instant due, long by, Instant now) {
        state = MeetingState.RECORDED;
        nextOn = next;
        minutesDue = due;
        recordedBy = by;
        recordedAt = now;
    }

    /** Three quarters of the way to the minutes' time. */
    public Instant reminderAt() {
        Instant recorded = Objects.requireNonNull(recordedAt);
        Instant due = Objects.requireNonNull(minutesDue);
        return due.minus(Duration.between(recorded, due).dividedBy(4));
    }

    /** Whether there is still to be reminded now: once is enough. */
    public boolean remind(Instant now) {
        boolean first = state == MeetingState.RECORDED && !reminded && !now.isBefore(reminderAt());
        reminded = reminded || first;
        return first;
    }

    /** Whether the minutes are late; asked on any day, often, late or early. */
    public boolean late(Instant now) {
        minutesLate =
                minutesLate || (state == MeetingState.RECORDED && now.isAfter(Objects.requireNonNull(minutesDue)));
        return minutesLate;
    }

    public void issued(DocumentId english, DocumentId welsh, long by, Instant now) {
        minutesEn = english.value().toString();
        minutesCy = welsh.value().toString();
        state = MeetingState.ISSUED;
        issuedBy = by;
        issuedAt = now;
    }

    public @Nullable String minutes(Language language) {
        return language == Language.CY ? minutesCy : minutesEn;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long caseId() {
        return caseId;
    }

    public int level() {
        return level;
    }

    public long chair() {
        return chair;
    }

    public String place() {
        return place;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public int sequence() {
        return sequence;
    }

    public MeetingState state() {
        return state;
    }

    public long calledBy() {
        return calledBy;
    }

    public @Nullable Long recordedBy() {
        return recordedBy;
    }

    public @Nullable LocalDate nextOn() {
        return nextOn;
    }

    public @Nullable Instant minutesDue() {
        return minutesDue;
    }

    public boolean minutesLate() {
        return minutesLate;
    }
}
