package cymru.cartref.provider;

import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.domain.Cleaning;
import cymru.cartref.provider.domain.EditedRow;
import cymru.cartref.provider.domain.GroupBodies;
import cymru.cartref.provider.domain.GroupBody;
import cymru.cartref.provider.domain.PeoplePolicy;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.ProviderPeople;
import cymru.cartref.provider.domain.ProviderPerson;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A provider's administrators tell who they are: the body, its people, its group. Saving the same again, from a second click
 * or another tab, changes nothing; saving over a colleague's change is refused.
 */
@Desk
public class ProfileDesk {

    private final Editing editing;
    private final ProviderNumberBook numbers;
    private final ProviderPeople people;
    private final GroupBodies bodies;
    private final VettingRounds rounds;
    private final RegistrationFiles files;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ProfileDesk(
            Editing editing,
            ProviderNumberBook numbers,
            ProviderPeople people,
            GroupBodies bodies,
            VettingRounds rounds,
            RegistrationFiles files,
            AuditTrail audit,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.editing = editing;
        this.numbers = numbers;
        this.people = people;
        this.bodies = bodies;
        this.rounds = rounds;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** @param version of the page the form was opened from, see {@link RegistrationView#version()} */
    @May(PROVIDER_ADMINISTRATOR)
    public void saveWhoWeAre(long version, WhoWeAre typed) {
        Provider provider = editing.lock();
        WhoWeAre who = Cleaning.clean(typed);
        WhoWeAre before = files.who(provider);
        if (who.equals(before)) {
            return;
        }
        editing.mayEdit(provider)
                .and(() -> Cleaning.check(who))
                .and(() -> EditedRow.fresh(provider.version(), version))
                .and(() -> numbers.check(provider.id(), who.numbers()))
                .orThrow();
        Instant now = clock.now();
        provider.tell(who, editing.by(), now);
        numbers.keep(provider.id(), who.numbers());
        audit.record(
                "provider.who-we-are",
                provider.reference(),
                Map.of("form", who.legalForm().name()));
        boolean formChanged = before.legalForm() != who.legalForm();
        if (formChanged || !before.numbers().equals(who.numbers())) {
            rounds.substanceChanged(provider, VettingReason.LEGAL_FORM_CHANGED, now);
        }
        editing.stillComplete(provider, RegistrationStep.WHO_WE_ARE);
        if (formChanged) {
            events.publishEvent(
                    new LegalFormChanged(provider.id(), provider.reference(), before.legalForm(), who.legalForm()));
        }
    }

    @May(PROVIDER_ADMINISTRATOR)
    public void savePerson(PersonForm typed) {
        Provider provider = editing.lock();
        PersonForm form = Cleaning.clean(typed);
        ProviderPerson row =
                Editing.row(people, key -> people.findByProviderIdAndFormKey(provider.id(), key), form.key(), provider);
        PersonForm before = row == null ? null : row.form();
        if (before != null && before.equals(form.withKey(before.key()))) {
            return;
        }
        List<PersonForm> others = people.findByProviderIdOrderById(provider.id()).stream()
                .filter(other -> row == null || other.id() != row.id())
                .map(ProviderPerson::form)
                .toList();
        editing.mayEdit(provider)
                .and(() -> Cleaning.check(form))
                .and(() -> PeoplePolicy.mayName(form, others))
                .and(() -> Editing.fresh(row, form.key()))
                .orThrow();
        Instant now = clock.now();
        if (row == null) {
            people.save(new ProviderPerson(provider.id(), form, editing.by(), now));
        } else {
            row.tell(form, editing.by(), now);
        }
        audit.record(
                "provider.person-saved",
                provider.reference(),
                Map.of("role", form.role().name()));
        if (PeoplePolicy.responsibleIndividualChanged(before, form)) {
            rounds.substanceChanged(provider, VettingReason.RESPONSIBLE_INDIVIDUAL_CHANGED, now);
        }
        editing.stillComplete(provider, RegistrationStep.PEOPLE);
    }

    @May(PROVIDER_ADMINISTRATOR)
    public void removePerson(long personId) {
        Provider provider = editing.lock();
        Optional<ProviderPerson> row = Editing.ownRow(people, personId, provider);
        if (row.isEmpty()) {
            return;
        }
        PersonRole role = row.get().role();
        editing.mayEdit(provider)
                .and(() -> PeoplePolicy.mayRemove(role, provider.status()))
                .orThrow();
        people.delete(row.get());
        audit.record("provider.person-removed", provider.reference(), Map.of("role", role.name()));
        editing.stillComplete(provider, RegistrationStep.PEOPLE);
    }

    @May(PROVIDER_ADMINISTRATOR)
    public void saveGroupBody(GroupBodyForm typed) {
        Provider provider = editing.lock();
        GroupBodyForm form = Cleaning.clean(typed);
        GroupBody row =
                Editing.row(bodies, key -> bodies.findByProviderIdAndFormKey(provider.id(), key), form.key(), provider);
        if (row != null && row.form().equals(form.withKey(row.key()))) {
            return;
        }
        editing.mayEdit(provider)
                .and(() -> Cleaning.check(form))
                .and(() -> Editing.fresh(row, form.key()))
                .orThrow();
        Instant now = clock.now();
        if (row == null) {
            bodies.save(new GroupBody(provider.id(), form, editing.by(), now));
        } else {
            row.tell(form, editing.by(), now);
        }
        audit.record(
                "provider.group-saved",
                provider.reference(),
                Map.of("relation", form.relation().name()));
        editing.stillComplete(provider, RegistrationStep.WHO_WE_ARE);
    }

    @May(PROVIDER_ADMINISTRATOR)
    public void removeGroupBody(long bodyId) {
        Provider provider = editing.lock();
        Optional<GroupBody> row = Editing.ownRow(bodies, bodyId, provider);
        if (row.isEmpty()) {
            return;
        }
        editing.mayEdit(provider).orThrow();
        bodies.delete(row.get());
        audit.record("provider.group-removed", provider.reference(), Map.of());
        editing.stillComplete(provider, RegistrationStep.WHO_WE_ARE);
    }
}
