package cymru.cartref.concern.domain;

import cymru.cartref.concern.EscalationFact;
import cymru.cartref.concern.EscalationState;
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

/** At which level of concern a provider or one of its services stands. Level 0 is ordinary monitoring: no open case. */
@Entity
@SuppressWarnings("NullAway.Init")
public class EscalationCase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private String provider;

    @Column(updatable = false)
    private @Nullable Long serviceId;

    @Column(updatable = false)
    private @Nullable String service;

    @Column(updatable = false)
    private long procedureVersion;

    @Enumerated(EnumType.STRING)
    private EscalationState state;

    private int level;
    private Instant levelSince;

    @Column(updatable = false)
    private Instant openedAt;

    private Instant askedAt;
    private Instant dueAt;
    private boolean reviewed;
    private boolean reminded;
    private boolean late;
    private @Nullable LocalDate enquirySince;
    private @Nullable LocalDate enquiryEnded;
    private @Nullable LocalDate regulatorSince;
    private @Nullable LocalDate regulatorEnded;
    private @Nullable Instant toldAt;
    private @Nullable Instant closedAt;

    protected EscalationCase() {}

    /** @param due until when the level asks for its first meeting */
    public static EscalationCase opened(
            Concern.About about, long procedureVersion, int level, Instant now, Instant due) {
        EscalationCase opened = new EscalationCase();
        opened.providerId = about.providerId();
        opened.provider = about.provider();
        opened.serviceId = about.serviceId();
        opened.service = about.service();
        opened.procedureVersion = procedureVersion;
        opened.state = EscalationState.OPEN;
        opened.openedAt = now;
        opened.at(level, now, due);
        return opened;
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "EC-%04d".formatted(id());
    }

    /** Another level asks anew. */
    public void at(int next, Instant now, Instant due) {
        level = next;
        levelSince = now;
        reviewed = false;
        ask(now, due);
    }

    /** What the level asked for was done; the next review is due by then. */
    public void reviewed(Instant now, Instant due) {
        reviewed = true;
        ask(now, due);
    }

    private void ask(Instant now, Instant due) {
        askedAt = now;
        dueAt = due;
        reminded = false;
        late = false;
    }

    public void close(Instant now) {
        state = EscalationState.CLOSED;
        level = 0;
        closedAt = now;
    }

    public void begin(EscalationFact fact, LocalDate day) {
        if (fact == EscalationFact.ENQUIRY) {
            enquirySince = day;
            enquiryEnded = null;
        } else {
            regulatorSince = day;
            regulatorEnded = null;
        }
    }

    public void end(EscalationFact fact, LocalDate day) {
        if (fact == EscalationFact.ENQUIRY) {
            enquiryEnded = day;
        } else {
            regulatorEnded = day;
        }
    }

    /** The day it began, while it goes on. */
    public @Nullable LocalDate open(EscalationFact fact) {
        LocalDate since = fact == EscalationFact.ENQUIRY ? enquirySince : regulatorSince;
        LocalDate ended = fact == EscalationFact.ENQUIRY ? enquiryEnded : regulatorEnded;
        return ended == null ? since : null;
    }

    /** The provider has had a letter and knows of the case from now on. */
    public void told(Instant now) {
        if (toldAt == null) {
            toldAt = now;
        }
    }

    /** Three quarters of the way to what is due. */
    public Instant reminderAt() {
        return dueAt.minus(Duration.between(askedAt, dueAt).dividedBy(4));
    }

    /** Whether there is still to be reminded now: once is enough. */
    public boolean remind(Instant now) {
        boolean first = open() && !reminded && !now.isBefore(reminderAt());
        reminded = reminded || first;
        return first;
    }

    /** Whether what is due is late; asked on any day, often, late or early. */
    public boolean late(Instant now) {
        late = open() && now.isAfter(dueAt);
        return late;
    }

    public boolean open() {
        return state == EscalationState.OPEN;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    /** The name of the service, else of the provider. */
    public String subject() {
        return service == null ? provider : service;
    }

    public long providerId() {
        return providerId;
    }

    public String provider() {
        return provider;
    }

    public @Nullable Long serviceId() {
        return serviceId;
    }

    public @Nullable String service() {
        return service;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public EscalationState state() {
        return state;
    }

    public int level() {
        return level;
    }

    public Instant levelSince() {
        return levelSince;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** Whether the level's first meeting was held, so that reviews follow. */
    public boolean reviewed() {
        return reviewed;
    }

    public boolean late() {
        return late;
    }

    public @Nullable Instant toldAt() {
        return toldAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
