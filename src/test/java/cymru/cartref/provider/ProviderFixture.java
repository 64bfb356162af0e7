package cymru.cartref.provider;

import cymru.cartref.As;
import cymru.cartref.account.AccountSeeding;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Providers for tests, made by the people who would make them. {@code new ProviderFixture(context).registered("Hafan")}. */
public final class ProviderFixture {

    public static final String CARDIFF = "W06000015";

    private final AccountSeeding seeding;
    private final RegistrationDesk registration;
    private final ProfileDesk profile;
    private final ServicesDesk services;
    private final EvidenceDesk evidence;
    private final VettingDesk vetting;
    private final ProviderDesk providers;

    public ProviderFixture(BeanFactory beans) {
        seeding = beans.getBean(AccountSeeding.class);
        registration = beans.getBean(RegistrationDesk.class);
        profile = beans.getBean(ProfileDesk.class);
        services = beans.getBean(ServicesDesk.class);
        evidence = beans.getBean(EvidenceDesk.class);
        vetting = beans.getBean(VettingDesk.class);
        providers = beans.getBean(ProviderDesk.class);
    }

    /** A provider and its administrator. */
    public record Made(long id, String reference, long administrator) {}

    public long officer() {
        return person("swyddog", null, Role.CONTRACT_OFFICER);
    }

    public long person(String mailbox, @Nullable Long organisation, Role... roles) {
        return seeding.create(
                mailbox + "." + UUID.randomUUID() + "@example.org",
                "Siân Gŵyr",
                Language.CY,
                "pedwar oen bach melyn",
                Set.of(roles),
                organisation);
    }

    /** Begun, with nothing but name and form. */
    public Made begun(String name) {
        return begun(name, LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE);
    }

    public Made begun(String name, LegalForm form) {
        long administrator = person("darparwr", null, Role.PROVIDER_ADMINISTRATOR);
        String reference = As.person(administrator, () -> registration.begin(name, form));
        long id =
                As.person(administrator, () -> registration.mine().orElseThrow().id());
        return new Made(id, reference, administrator);
    }

    /** Everything told, not sent. */
    public Made whole(String name) {
        Made made = begun(name);
        As.person(made.administrator(), () -> tellEverything(name));
        return made;
    }

    public Made submitted(String name) {
        Made made = whole(name);
        As.person(made.administrator(), registration::submit);
        return made;
    }

    /** On the register, with one children's home in Cardiff. */
    public Made registered(String name) {
        Made made = submitted(name);
        long officer = officer();
        checkEverything(made.reference(), officer);
        As.person(officer, () -> vetting.accept(made.reference()));
        return made;
    }

    /** Every item met and every paper verified. */
    public void checkEverything(String reference, long officer) {
        As.person(officer, () -> {
            ProviderPage page = providers.page(reference).orElseThrow();
            page.file().evidence().stream()
                    .filter(paper -> paper.state() == EvidenceState.SUBMITTED)
                    .forEach(paper -> vetting.verifyPaper(reference, paper.id()));
            Objects.requireNonNull(page.latest())
                    .checklist()
                    .forEach(line -> vetting.find(reference, line.item(), ItemOutcome.MET, null));
        });
    }

    public static WhoWeAre who(String name) {
        return new WhoWeAre(
                LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
                name,
                null,
                "Cymdeithas " + name,
                "1 Heol y Bont, Caerdydd CF10 1AA",
                null,
                "post@example.org",
                "029 2000 0000",
                null,
                false,
                null,
                Map.of(
                        NumberKind.COMPANY,
                        companyNumber(),
                        NumberKind.CHARITY_ENGLAND_WALES,
                        Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999))));
    }

    public static String companyNumber() {
        return "%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));
    }

    public static ServiceForm home(String name) {
        return new ServiceForm(
                FormKey.fresh(),
                ServiceKind.CHILDRENS_HOME,
                name,
                Regulator.CARE_INSPECTORATE_WALES,
                "SIN-%08d-ABCD".formatted(ThreadLocalRandom.current().nextInt(1, 99_999_999)),
                4,
                8,
                17,
                Set.of(Gender.GIRLS, Gender.BOYS),
                Set.of(Need.TEENAGERS),
                Set.of(CARDIFF),
                1);
    }

    public static PersonForm person(PersonRole role, String name) {
        return new PersonForm(FormKey.fresh(), role, name, "mair@example.org", "029 2000 0000");
    }

    public static InputStream pdf() {
        return new ByteArrayInputStream(
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    public static EvidenceForm paper(EvidenceKind kind) {
        return new EvidenceForm(
                UUID.randomUUID(), kind, LocalDate.of(2026, 1, 5), LocalDate.of(2099, 1, 5), "papur ŵ.pdf");
    }

    private void tellEverything(String name) {
        profile.saveWhoWeAre(registration.mine().orElseThrow().version(), who(name));
        for (PersonRole role : PersonRole.values()) {
            profile.savePerson(person(role, "Mair Rees"));
        }
        services.save(home("Bryn House"));
        registration.mine().orElseThrow().missing().stream()
                .filter(item -> item.what() == MissingItem.What.EVIDENCE)
                .forEach(item -> evidence.handIn(paper(EvidenceKind.valueOf(item.detail())), pdf()));
        evidence.declare(EnumSet.allOf(DeclarationKind.class));
    }
}
