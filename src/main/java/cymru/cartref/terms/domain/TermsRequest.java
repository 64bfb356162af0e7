package cymru.cartref.terms.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One provider was asked to accept one version: the case behind a {@code terms-acceptance} process. */
@Entity
@Table(name = "terms_request")
public class TermsRequest {

    /** Superseded: a newer version came into force first. */
    public enum State {
        OPEN,
        ACCEPTED,
        SUPERSEDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "terms_version_id")
    private long termsVersionId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "provider_id")
    private long providerId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "first_reminder")
    private LocalDate firstReminder;

    @Column(name = "second_reminder")
    private LocalDate secondReminder;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private int reminders;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TermsRequest() {}

    @SuppressWarnings("NullAway.Init")
    public TermsRequest(
            TermsVersion terms, long providerId, String providerReference, Instant askedAt, ReminderPlan.Dates dates) {
        this.termsVersionId = terms.id();
        this.versionNumber = terms.number();
        this.providerId = providerId;
        this.reference = reference(terms.number(), providerReference);
        take(askedAt, dates);
    }

    /** Asked anew: the provider had left and came back while this version still stands. */
    public void askedAgain(Instant now, ReminderPlan.Dates dates) {
        if (state != State.SUPERSEDED) {
            throw new IllegalStateException(reference + " is " + state);
        }
        state = State.OPEN;
        reminders = 0;
        take(now, dates);
    }

    /** The case, such as {@code TA-3-P-0012}. */
    public static String reference(int number, String providerReference) {
        return "TA-" + number + "-" + providerReference;
    }

    public void accepted() {
        leave(State.ACCEPTED);
    }

    public void superseded() {
        leave(State.SUPERSEDED);
    }

    public void reminded() {
        reminders++;
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** How many reminders are due on a day; the rest waits for its own. */
    public int remindersDueOn(LocalDate day) {
        return day.isBefore(firstReminder) ? 0 : day.isBefore(secondReminder) ? 1 : 2;
    }

    public ReminderPlan.Dates dates() {
        return new ReminderPlan.Dates(firstReminder, secondReminder, dueOn);
    }

    public int versionNumber() {
        return versionNumber;
    }

    public long providerId() {
        return providerId;
    }

    public String reference() {
        return reference;
    }

    public State state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public int reminders() {
        return reminders;
    }

    private void take(Instant now, ReminderPlan.Dates dates) {
        askedAt = now;
        firstReminder = dates.first();
        secondReminder = dates.second();
        dueOn = dates.due();
    }

    private void leave(State next) {
        if (state != State.OPEN) {
            throw new IllegalStateException(reference + " is " + state);
        }
        state = next;
    }
}
