package cymru.cartref.provider;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture.Made;
import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What a provider's own people do: each deed, who may do it, and what it leaves behind. */
class ProviderRegistrationIT extends ProviderIT {

    @Test
    void beginningTiesThePersonToTheirProviderOnce() {
        Made made = a.begun("Hafan");
        assertThat(made.reference()).isEqualTo("P-%04d".formatted(made.id()));
        assertThat(people.byId(made.administrator()).orElseThrow().belongsTo(made.id()))
                .isTrue();
        assertThat(As.person(made.administrator(), () -> registration.begin("Another", LegalForm.SOLE_TRADER)))
                .isEqualTo(made.reference());
        assertThat(mails(made.reference(), made.administrator())).containsExactly("provider.begun");
        assertThat(stands(made)).containsExactly("user_register");
        assertThat(file(made).missingByStep()).hasSize(5);
    }

    @Test
    void aRegistrationIsLeftAndResumedAndSentInOneCommit() throws Exception {
        long officer = a.officer();
        Made made = a.whole("Gobaith");
        assertThat(file(made).missing()).isEmpty();
        assertThat(file(made).services())
                .singleElement()
                .satisfies(service -> assertThat(service.vacanciesAsOf()).isNotNull());
        oneCommit(made.administrator(), registration::submit);
        As.person(made.administrator(), registration::submit);
        assertThat(register.byReference(made.reference()).orElseThrow().status())
                .isEqualTo(ProviderStatus.VETTING);
        assertThat(stands(made)).containsExactly("user_vet");
        assertThat(mails(made.reference(), made.administrator()))
                .containsExactly("provider.begun", "provider.submitted");
        assertThat(mails(made.reference(), officer)).containsExactly("provider.to-vet");
        assertThat(audit(made.reference())).contains("provider.begun", "provider.declared", "provider.submitted");
    }

    @Test
    void anUnfinishedRegistrationIsNotSent() {
        Made made = a.begun("Anorffen");
        assertRefused(ProviderRule.PROVIDER_INCOMPLETE, () -> As.person(made.administrator(), registration::submit));
        assertThat(stands(made)).containsExactly("user_register");
    }

    @Test
    void aNumberNamesOneProviderAndWhoGivesItAgainIsNotToldWhose() throws Throwable {
        WhoWeAre first = ProviderFixture.who("Cyntaf");
        Made one = a.begun("Cyntaf");
        Made two = a.begun("Ail");
        assertAllowed(
                ProviderRule.PROVIDER_NUMBER_TAKEN,
                () -> As.person(
                        one.administrator(),
                        () -> profile.saveWhoWeAre(file(one).version(), first)));
        assertRefused(
                ProviderRule.PROVIDER_NUMBER_TAKEN,
                () -> As.person(
                        two.administrator(),
                        () -> profile.saveWhoWeAre(file(two).version(), first)));
        assertThat(file(two).who().form().name()).isEqualTo("Ail");
        assertThat(file(two).who().form().numbers()).isEmpty();
    }

    @Test
    void savingOverAColleaguesChangeIsRefusedAndSavingTheSameAgainChangesNothing() {
        Made made = a.begun("Brys");
        long colleague = a.person("cyd", made.id(), Role.PROVIDER_ADMINISTRATOR);
        long version = file(made).version();
        WhoWeAre theirs = ProviderFixture.who("Brys");
        As.person(colleague, () -> profile.saveWhoWeAre(version, theirs));
        As.person(made.administrator(), () -> profile.saveWhoWeAre(version, theirs));
        assertRefused(
                ProviderRule.PROVIDER_CHANGED_MEANWHILE,
                () -> As.person(
                        made.administrator(), () -> profile.saveWhoWeAre(version, ProviderFixture.who("Brys 2"))));
        assertThat(file(made).who().form().name()).isEqualTo("Brys");

        PersonForm form = ProviderFixture.person(PersonRole.CONTACT, "Ifan");
        As.person(colleague, () -> profile.savePerson(form));
        As.person(colleague, () -> profile.savePerson(form));
        assertThat(file(made).people()).hasSize(1);
        PersonForm opened = file(made).people().getFirst().form();
        As.person(colleague, () -> profile.savePerson(renamed(opened, "Ifan Huws")));
        assertRefused(
                ProviderRule.PROVIDER_CHANGED_MEANWHILE,
                () -> As.person(made.administrator(), () -> profile.savePerson(renamed(opened, "I. Huws"))));
        As.person(
                colleague,
                () -> profile.removePerson(Objects.requireNonNull(opened.key().id())));
        As.person(
                colleague,
                () -> profile.removePerson(Objects.requireNonNull(opened.key().id())));
        assertRefused(
                ProviderRule.PROVIDER_CHANGED_MEANWHILE,
                () -> As.person(made.administrator(), () -> profile.savePerson(renamed(opened, "I. Huws"))));
    }

    @Test
    void colleaguesWithoutTheRoleReadAndStrangersDoNothing() {
        Made made = a.whole("Darllen");
        long writer = a.person("ysgrifennwr", made.id(), Role.BID_WRITER);
        assertThat(As.person(writer, registration::mine)).isPresent();
        for (long stranger : List.of(writer, a.officer(), a.person("archwilydd", null, Role.AUDITOR))) {
            for (Runnable deed : providerDeeds(made)) {
                assertThatThrownBy(() -> As.person(stranger, deed)).isInstanceOf(AccessDeniedException.class);
            }
        }
        long alone = a.person("unig", null, Role.PROVIDER_ADMINISTRATOR);
        assertThat(As.person(alone, registration::mine)).isEmpty();
        assertThatThrownBy(() -> As.person(alone, registration::submit)).isInstanceOf(AccessDeniedException.class);
    }

    private List<Runnable> providerDeeds(Made made) {
        return List.of(
                registration::submit,
                registration::withdraw,
                registration::applyAgain,
                () -> registration.leave("Because"),
                () -> registration.answer(1, "Because"),
                () -> profile.saveWhoWeAre(0, ProviderFixture.who("X")),
                () -> profile.savePerson(ProviderFixture.person(PersonRole.CONTACT, "X")),
                () -> profile.removePerson(1),
                () -> profile.removeGroupBody(1),
                () -> services.save(ProviderFixture.home("X")),
                () -> services.remove(1),
                () -> services.countVacancies(1, 1),
                () -> evidence.handIn(ProviderFixture.paper(EvidenceKind.ACCOUNTS), ProviderFixture.pdf()),
                () -> evidence.takeBack(1),
                () -> evidence.declare(Set.of()));
    }

    @Test
    void anotherProvidersRowsCannotBeReached() {
        Made mine = a.whole("Fy hun");
        Made theirs = a.whole("Eraill");
        RegistrationView file = file(theirs);
        PersonForm person = file.people().getFirst().form();
        ServiceLine service = file.services().getFirst();
        EvidenceLine paper = file.evidence().getFirst();
        long me = mine.administrator();
        List<Runnable> attempts = List.of(
                () -> profile.savePerson(renamed(person, "Mine now")),
                () -> profile.removePerson(Objects.requireNonNull(person.key().id())),
                () -> services.save(service.form()),
                () -> services.remove(service.id()),
                () -> services.countVacancies(service.id(), 0),
                () -> evidence.takeBack(paper.id()),
                () -> providers.open(paper.id()));
        for (Runnable attempt : attempts) {
            assertThatThrownBy(() -> As.person(me, attempt)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(file(theirs)).isEqualTo(file);
        assertThat(As.person(
                        theirs.administrator(),
                        () -> providers.open(paper.id()).file().mediaType()))
                .isEqualTo("application/pdf");
        assertThat(As.person(
                        a.officer(), () -> providers.open(paper.id()).file().name()))
                .isEqualTo("papur ŵ.pdf");
    }

    @Test
    void aRegistrationTakenBackGoesOnWhereItWas() throws Exception {
        long officer = a.officer();
        Made made = a.submitted("Yn ôl");
        assertRefused(
                ProviderRule.PROVIDER_BEING_VETTED,
                () -> As.person(made.administrator(), () -> profile.saveWhoWeAre(0, ProviderFixture.who("Newydd"))));
        oneCommit(made.administrator(), registration::withdraw);
        As.person(made.administrator(), registration::withdraw);
        assertThat(stands(made)).containsExactly("user_register");
        assertThat(mails(made.reference(), officer)).containsExactly("provider.to-vet", "provider.withdrawn");
        As.person(made.administrator(), registration::submit);
        assertThat(Objects.requireNonNull(page(made, officer).latest()).number())
                .isEqualTo(2);
        assertThat(stands(made)).containsExactly("user_vet");
    }

    @Test
    void changesOfSubstanceByARegisteredProviderAreVettedAgainWhileItStaysRegistered() throws Exception {
        Made made = a.registered("Cadarn");
        long officer = a.officer();
        PersonForm individual = file(made).people().stream()
                .map(Edited::form)
                .filter(person -> person.role() == PersonRole.RESPONSIBLE_INDIVIDUAL)
                .findFirst()
                .orElseThrow();
        PersonForm newPhone = new PersonForm(
                individual.key(), individual.role(), individual.name(), individual.email(), "029 2111 1111");
        As.person(made.administrator(), () -> profile.savePerson(newPhone));
        assertThat(file(made).vetting()).isNull();

        PersonForm current = file(made).people().stream()
                .map(Edited::form)
                .filter(person -> person.role() == PersonRole.RESPONSIBLE_INDIVIDUAL)
                .findFirst()
                .orElseThrow();
        oneCommit(made.administrator(), () -> profile.savePerson(renamed(current, "Ifan Huws")));
        assertThat(file(made).vetting()).isEqualTo(VettingStage.OPEN);
        assertThat(file(made).status()).isEqualTo(ProviderStatus.REGISTERED);
        assertThat(stands(made)).containsExactly("user_vet");
        assertThat(mails(made.reference(), made.administrator())).contains("provider.vetting-again");
        assertThat(mails(made.reference(), officer)).contains("provider.to-vet-again");

        ServiceForm home = file(made).services().getFirst().form();
        As.person(
                made.administrator(),
                () -> services.save(new ServiceForm(
                        home.key(),
                        home.kind(),
                        home.name(),
                        Regulator.OFSTED,
                        "SC123456",
                        home.places(),
                        home.ageFrom(),
                        home.ageTo(),
                        home.genders(),
                        home.needs(),
                        home.areas(),
                        home.vacancies())));
        assertThat(Objects.requireNonNull(page(made, officer).latest()).checklist())
                .extracting(ChecklistLine::item)
                .contains(ChecklistItem.RESPONSIBLE_INDIVIDUAL, ChecklistItem.REGULATOR_REGISTRATION)
                .doesNotContain(ChecklistItem.DATA_PROTECTION);
        a.checkEverything(made.reference(), officer);
        oneCommit(officer, () -> vetting.accept(made.reference()));
        assertThat(file(made).vetting()).isNull();
        assertThat(stands(made)).isEmpty();
        assertThat(mails(made.reference(), made.administrator())).contains("provider.confirmed");
    }

    @Test
    void aRegisteredProviderStaysCompleteAndLeavesWithAReason() throws Exception {
        Made made = a.registered("Gadael");
        WhoWeAre who = file(made).who().form();
        WhoWeAre noNumbers = new WhoWeAre(
                who.legalForm(),
                who.name(),
                null,
                who.welshName(),
                who.registeredOffice(),
                null,
                who.email(),
                who.phone(),
                null,
                false,
                null,
                new EnumMap<>(Map.of(
                        NumberKind.COMPANY, Objects.requireNonNull(who.numbers().get(NumberKind.COMPANY)))));
        assertRefused(
                ProviderRule.PROVIDER_INCOMPLETE,
                () -> As.person(
                        made.administrator(),
                        () -> profile.saveWhoWeAre(file(made).version(), noNumbers)));
        long service = file(made).services().getFirst().id();
        oneCommit(made.administrator(), () -> services.countVacancies(service, 0));
        assertThat(file(made).services().getFirst().form().vacancies()).isZero();
        assertRefused(
                ProviderRule.PROVIDER_REASON_NEEDED,
                () -> As.person(made.administrator(), () -> registration.leave(" ")));
        oneCommit(made.administrator(), () -> registration.leave("We close."));
        As.person(made.administrator(), () -> registration.leave("We close."));
        assertThat(file(made).status()).isEqualTo(ProviderStatus.LEFT);
        assertThat(stands(made)).isEmpty();
        oneCommit(made.administrator(), registration::applyAgain);
        assertThat(file(made).declarations()).isEmpty();
        assertThat(stands(made)).containsExactly("user_register");
    }

    @Test
    void aPaperIsTakenBackOnlyUntilItIsDecided() {
        Made made = a.submitted("Papur");
        long officer = a.officer();
        EvidenceLine paper = file(made).evidence().getFirst();
        As.person(officer, () -> vetting.rejectPaper(made.reference(), paper.id(), "It is not signed."));
        As.person(officer, () -> vetting.ask(made.reference(), "Please hand in a signed one."));
        assertRefused(
                ProviderRule.PROVIDER_EVIDENCE_DECIDED,
                () -> As.person(made.administrator(), () -> evidence.takeBack(paper.id())));
        EvidenceForm form = ProviderFixture.paper(paper.kind());
        As.person(made.administrator(), () -> evidence.handIn(form, ProviderFixture.pdf()));
        As.person(made.administrator(), () -> evidence.handIn(form, ProviderFixture.pdf()));
        assertThat(file(made).evidence())
                .filteredOn(line -> line.kind() == paper.kind())
                .hasSize(2);
        assertThatThrownBy(() -> As.person(
                        made.administrator(),
                        () -> evidence.handIn(
                                ProviderFixture.paper(EvidenceKind.ACCOUNTS),
                                new ByteArrayInputStream(new byte[] {'M', 'Z', 0, 0}))))
                .hasMessageContaining("DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThat(mails(made.reference(), made.administrator())).contains("provider.paper-rejected");
    }

    @Test
    void hostileWordsAreKeptAsWords() {
        Made made = a.begun("<img src=x onerror=alert(1)> بيت الأمل Ŵŷ");
        assertThat(file(made).who().form().name()).isEqualTo("<img src=x onerror=alert(1)> بيت الأمل Ŵŷ");
        assertRefused(
                ProviderRule.PROVIDER_TEXT_TOO_LONG,
                () -> As.person(
                        made.administrator(),
                        () -> profile.saveWhoWeAre(file(made).version(), ProviderFixture.who("ŵ".repeat(201)))));
        assertThatThrownBy(() ->
                        As.person(made.administrator(), () -> registration.answer(Long.MAX_VALUE, "x".repeat(10_000))))
                .isInstanceOf(AccessDeniedException.class);
    }

    static PersonForm renamed(PersonForm form, String name) {
        return new PersonForm(form.key(), form.role(), name, form.email(), form.phone());
    }
}
