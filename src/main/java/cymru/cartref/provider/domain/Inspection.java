package cymru.cartref.provider.domain;

import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.RatingState;
import cymru.cartref.provider.inspection.RecordInspection;
import cymru.cartref.provider.inspection.Theme;
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
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An inspection of a service by its regulator. */
@Entity
@Table(name = "service_inspection")
@SuppressWarnings("NullAway.Init")
public class Inspection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private @Nullable String reference;

    @Column(updatable = false)
    private String formKey;

    @Column(updatable = false)
    private long providerId;

    @Column(updatable = false)
    private long serviceId;

    @Column(updatable = false)
    private LocalDate inspectedOn;

    @Column(updatable = false)
    private LocalDate receivedOn;

    private String link;
    private String note;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade wellBeing;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade care;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade leadership;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade environment;

    @Enumerated(EnumType.STRING)
    private RatingState state;

    @Column(updatable = false)
    private long procedureVersion;

    private @Nullable LocalDate reviewOn;
    private @Nullable LocalDate outcomeOn;
    private @Nullable LocalDate appealOn;
    private @Nullable LocalDate appealOutcomeOn;

    @Column(updatable = false)
    private long recordedBy;

    @Column(updatable = false)
    private Instant recordedAt;

    protected Inspection() {}

    public Inspection(RecordInspection of, long providerId, long procedureVersion, long by, Instant now) {
        formKey = of.form();
        this.providerId = providerId;
        serviceId = of.serviceId();
        inspectedOn = of.inspected();
        receivedOn = of.received();
        link = of.link().strip();
        note = of.note().strip();
        state = RatingState.GIVEN;
        this.procedureVersion = procedureVersion;
        recordedBy = by;
        recordedAt = now;
        grades(of.grades());
    }

    /** Gives the reference once the row has its id. */
    public void number() {
        reference = "IN-%05d".formatted(id());
    }

    /** The provider asked for the ratings to be looked at again: a review first, then an appeal. */
    public void askedAgain(LocalDate day) {
        if (state == RatingState.GIVEN) {
            state = RatingState.UNDER_REVIEW;
            reviewOn = day;
        } else {
            state = RatingState.UNDER_APPEAL;
            appealOn = day;
        }
    }

    public void outcome(LocalDate day, Map<Theme, Grade> grades) {
        if (state == RatingState.UNDER_REVIEW) {
            state = RatingState.REVIEWED;
            outcomeOn = day;
        } else {
            state = RatingState.SETTLED;
            appealOutcomeOn = day;
        }
        grades(grades);
    }

    private void grades(Map<Theme, Grade> grades) {
        wellBeing = grades.get(Theme.WELL_BEING);
        care = grades.get(Theme.CARE_AND_SUPPORT);
        leadership = grades.get(Theme.LEADERSHIP_AND_MANAGEMENT);
        environment = grades.get(Theme.ENVIRONMENT);
    }

    public Map<Theme, Grade> grades() {
        Map<Theme, Grade> grades = new EnumMap<>(Theme.class);
        put(grades, Theme.WELL_BEING, wellBeing);
        put(grades, Theme.CARE_AND_SUPPORT, care);
        put(grades, Theme.LEADERSHIP_AND_MANAGEMENT, leadership);
        put(grades, Theme.ENVIRONMENT, environment);
        return grades;
    }

    private static void put(Map<Theme, Grade> grades, Theme theme, @Nullable Grade grade) {
        if (grade != null) {
            grades.put(theme, grade);
        }
    }

    /** From which day the time runs in which the provider may ask for what follows; null where nothing follows. */
    public @Nullable LocalDate mayFollowFrom() {
        return switch (state) {
            case GIVEN -> receivedOn;
            case REVIEWED -> outcomeOn;
            case UNDER_REVIEW, UNDER_APPEAL, SETTLED -> null;
        };
    }

    /** The day on which what is open now was asked for; the day of the report where nothing was. */
    public LocalDate since() {
        LocalDate asked = appealOn == null ? reviewOn : appealOn;
        return asked == null ? receivedOn : asked;
    }

    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    public String reference() {
        return Objects.requireNonNull(reference, "not numbered yet");
    }

    public long providerId() {
        return providerId;
    }

    public long serviceId() {
        return serviceId;
    }

    public LocalDate inspectedOn() {
        return inspectedOn;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String link() {
        return link;
    }

    public String note() {
        return note;
    }

    public RatingState state() {
        return state;
    }

    public long procedureVersion() {
        return procedureVersion;
    }

    public long recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
