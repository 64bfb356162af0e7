package cymru.cartref.embedded;

import cymru.cartref.account.Actor;
import cymru.cartref.provider.DeclarationKind;
import cymru.cartref.provider.EvidenceDesk;
import cymru.cartref.provider.EvidenceForm;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.GroupBodyForm;
import cymru.cartref.provider.GroupRelation;
import cymru.cartref.provider.MissingItem;
import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.PersonRole;
import cymru.cartref.provider.ProfileDesk;
import cymru.cartref.provider.RegistrationDesk;
import cymru.cartref.provider.ServicesDesk;
import cymru.cartref.provider.WhoWeAre;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people of every provider that has no history yet begin their registration, tell all they have to, and most send it. */
@Component
@Order(20)
class DemoRegistrations implements DemoContent.Filler {

    /** A registration that was begun, and its people. */
    record Begun(String reference, Actor administrator, Actor signatory) {}

    private static final int YEAR = 365;
    private static final int SOON = 34;

    private final DemoSignIn people;
    private final RegistrationDesk registration;
    private final ProfileDesk profile;
    private final ServicesDesk services;
    private final EvidenceDesk evidence;
    private final DemoPapers papers;
    private final Texts texts;
    private final DatabaseClock clock;
    private final Map<DemoProvider, Begun> begun = new EnumMap<>(DemoProvider.class);

    DemoRegistrations(
            DemoSignIn people,
            RegistrationDesk registration,
            ProfileDesk profile,
            ServicesDesk services,
            EvidenceDesk evidence,
            DemoPapers papers,
            Texts texts,
            DatabaseClock clock) {
        this.people = people;
        this.registration = registration;
        this.profile = profile;
        this.services = services;
        this.evidence = evidence;
        this.papers = papers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void fill() {
        Arrays.stream(DemoProvider.values())
                .filter(provider -> !begun.containsKey(provider))
                .forEach(this::register);
    }

    void register(DemoProvider provider) {
        Begun made = begin(provider);
        begun.put(provider, made);
        people.as(made.administrator(), () -> tell(provider));
    }

    Begun of(DemoProvider provider) {
        return Objects.requireNonNull(begun.get(provider));
    }

    private Begun begin(DemoProvider provider) {
        Actor administrator = people.make(provider.administrator(), null);
        String reference = people.as(administrator, () -> registration.begin(provider.title(), provider.form()));
        long id =
                people.as(administrator, () -> registration.mine().orElseThrow().id());
        return new Begun(reference, administrator, people.make(provider.signatory(), id));
    }

    private void tell(DemoProvider provider) {
        tellWho(provider);
        DemoServices.of(provider).forEach(services::save);
        if (provider == DemoProvider.NANT_ENFYS) {
            return;
        }
        tellPeople(provider);
        registration.mine().orElseThrow().missing().stream()
                .filter(item -> item.what() == MissingItem.What.EVIDENCE)
                .map(item -> EvidenceKind.valueOf(item.detail()))
                .forEach(kind -> handIn(provider, kind));
        if (provider == DemoProvider.HENDRE_WEN || provider == DemoProvider.CALON_AWEL) {
            handIn(provider, EvidenceKind.PUBLIC_LIABILITY);
            handIn(provider, EvidenceKind.EMPLOYERS_LIABILITY);
        }
        evidence.declare(EnumSet.allOf(DeclarationKind.class));
        registration.submit();
    }

    private void tellWho(DemoProvider provider) {
        boolean inGroup = provider == DemoProvider.PONT_LANTERN;
        profile.saveWhoWeAre(
                registration.mine().orElseThrow().version(),
                new WhoWeAre(
                        provider.form(),
                        provider.title(),
                        null,
                        provider.welshName(),
                        provider.office(),
                        null,
                        provider.mailbox("post"),
                        provider.phone(),
                        provider.website(),
                        inGroup,
                        inGroup ? "Lantern Group" : null,
                        provider.numbers()));
        if (inGroup) {
            profile.saveGroupBody(new GroupBodyForm(
                    FormKey.fresh(),
                    GroupRelation.PARENT,
                    "Lantern Holdings Limited",
                    "Unit 1, Parc y Bont, Abercynon Newydd CF99 3CC",
                    "office@lanternholdings.example",
                    "029 2018 0131",
                    "99990099",
                    null));
        }
    }

    private void tellPeople(DemoProvider provider) {
        person(provider, PersonRole.RESPONSIBLE_INDIVIDUAL, provider.signatory());
        person(provider, PersonRole.REGISTERED_MANAGER, provider.administrator());
        person(provider, PersonRole.CONTACT, provider.administrator());
    }

    private void person(DemoProvider provider, PersonRole role, DemoMember member) {
        profile.savePerson(new PersonForm(FormKey.fresh(), role, member.fullName(), member.email(), provider.phone()));
    }

    private void handIn(DemoProvider provider, EvidenceKind kind) {
        LocalDate today = clock.today();
        boolean runsOut = provider == DemoProvider.PONT_LANTERN && kind == EvidenceKind.SAFEGUARDING_POLICY;
        LocalDate expires = today.plusDays(runsOut ? SOON : YEAR - 40L - 7L * kind.ordinal());
        var language = provider.administrator().language();
        String title = texts.get(language, "provider.evidence." + kind.name());
        try (InputStream file = papers.paper(language, title, provider)) {
            evidence.handIn(
                    new EvidenceForm(UUID.randomUUID(), kind, expires.minusDays(YEAR), expires, title + ".pdf"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
