package cymru.cartref.provider.domain;

import cymru.cartref.provider.Gender;
import cymru.cartref.provider.Need;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceForm;
import cymru.cartref.provider.ServiceKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A home, fostering agency or support a provider offers, with its places and how many are free. */
@Entity
@Table(name = "provider_service")
@SuppressWarnings("NullAway.Init")
public class RegisteredService extends EditedRow {

    @Enumerated(EnumType.STRING)
    private ServiceKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable Regulator regulator;

    private @Nullable String regulatorReference;
    private @Nullable Integer places;
    private @Nullable Integer ageFrom;
    private @Nullable Integer ageTo;
    private @Nullable Integer vacancies;
    private @Nullable LocalDate vacanciesAsOf;

    @Embedded
    private ReferralColumns referrals;

    @ElementCollection
    @CollectionTable(name = "provider_service_gender", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "gender")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Gender> genders = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "provider_service_need", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Need> needs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "provider_service_area", joinColumns = @JoinColumn(name = "service_id"))
    @Column(name = "area")
    @BatchSize(size = 100)
    private Set<String> areas = new HashSet<>();

    protected RegisteredService() {}

    public RegisteredService(long providerId, ServiceForm form, long by, Instant now, LocalDate today) {
        super(providerId, form.key());
        referrals = ReferralColumns.open(now);
        tell(form, by, now, today);
    }

    public void tell(ServiceForm form, long by, Instant now, LocalDate today) {
        kind = form.kind();
        name = form.name();
        regulator = form.regulator();
        regulatorReference = form.regulatorReference();
        places = form.places();
        ageFrom = form.ageFrom();
        ageTo = form.ageTo();
        replace(genders, form.genders());
        replace(needs, form.needs());
        replace(areas, form.areas());
        count(form.vacancies(), by, now, today);
    }

    /** Saying the same number again says that it is still true today. */
    public void count(@Nullable Integer free, long by, Instant now, LocalDate today) {
        vacancies = free;
        vacanciesAsOf = free == null ? null : today;
        changed(by, now);
    }

    public void refer(ReferralStanding standing) {
        referrals = new ReferralColumns(standing);
    }

    public ServiceForm form() {
        return new ServiceForm(
                key(),
                kind,
                name,
                regulator,
                regulatorReference,
                places,
                ageFrom,
                ageTo,
                genders,
                needs,
                areas,
                vacancies);
    }

    public @Nullable Regulator regulator() {
        return regulator;
    }

    public ServiceKind kind() {
        return kind;
    }

    public @Nullable Integer places() {
        return places;
    }

    public @Nullable LocalDate vacanciesAsOf() {
        return vacanciesAsOf;
    }

    public ReferralStanding referrals() {
        return referrals.standing();
    }

    /** Leaves the set alone where nothing changed, so that no row is written for it. */
    private static <T> void replace(Set<T> kept, Set<T> told) {
        if (!Objects.equals(kept, told)) {
            kept.retainAll(told);
            kept.addAll(told);
        }
    }
}
