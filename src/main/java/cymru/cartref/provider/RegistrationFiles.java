package cymru.cartref.provider;

import cymru.cartref.account.People;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.provider.domain.Declaration;
import cymru.cartref.provider.domain.Declarations;
import cymru.cartref.provider.domain.EditedRow;
import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.GroupBodies;
import cymru.cartref.provider.domain.GroupBody;
import cymru.cartref.provider.domain.PaperLife;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.ProviderLifecycle;
import cymru.cartref.provider.domain.ProviderNumber;
import cymru.cartref.provider.domain.ProviderNumbers;
import cymru.cartref.provider.domain.ProviderPeople;
import cymru.cartref.provider.domain.ProviderPerson;
import cymru.cartref.provider.domain.RegisteredService;
import cymru.cartref.provider.domain.RegisteredServices;
import cymru.cartref.provider.domain.RegistrationProgress;
import cymru.cartref.provider.domain.Vetting;
import cymru.cartref.provider.domain.VettingQuestion;
import cymru.cartref.provider.domain.VettingQuestions;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together all that a provider has told, in a fixed number of statements. */
@Component
class RegistrationFiles {

    private final ProviderNumbers numbers;
    private final ProviderPeople persons;
    private final GroupBodies bodies;
    private final RegisteredServices services;
    private final Papers papers;
    private final Declarations declarations;
    private final VettingQuestions questions;
    private final VettingRounds rounds;
    private final DocumentStore documents;
    private final People people;
    private final DatabaseClock clock;

    RegistrationFiles(
            ProviderNumbers numbers,
            ProviderPeople persons,
            GroupBodies bodies,
            RegisteredServices services,
            Papers papers,
            Declarations declarations,
            VettingQuestions questions,
            VettingRounds rounds,
            DocumentStore documents,
            People people,
            DatabaseClock clock) {
        this.numbers = numbers;
        this.persons = persons;
        this.bodies = bodies;
        this.services = services;
        this.papers = papers;
        this.declarations = declarations;
        this.questions = questions;
        this.rounds = rounds;
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    WhoWeAre who(Provider provider) {
        return provider.who(numbers.findByProviderId(provider.id()).stream()
                .collect(Collectors.toMap(ProviderNumber::register, ProviderNumber::number)));
    }

    List<MissingItem> missing(Provider provider) {
        LocalDate today = clock.today();
        return RegistrationProgress.missing(new RegistrationProgress.Told(
                who(provider),
                persons.findByProviderIdOrderById(provider.id()).stream()
                        .map(ProviderPerson::form)
                        .toList(),
                bodies.findByProviderIdOrderById(provider.id()).stream()
                        .map(GroupBody::form)
                        .toList(),
                services.findByProviderIdOrderById(provider.id()).stream()
                        .map(RegisteredService::form)
                        .toList(),
                papers.findByProviderIdOrderByIdDesc(provider.id()).stream()
                        .filter(paper -> paper.usable(today))
                        .map(Evidence::kind)
                        .collect(Collectors.toSet()),
                declarations.findByProviderId(provider.id()).stream()
                        .map(Declaration::kind)
                        .collect(Collectors.toSet())));
    }

    RegistrationView of(Provider provider) {
        long id = provider.id();
        LocalDate today = clock.today();
        List<ProviderPerson> named = persons.findByProviderIdOrderById(id);
        List<GroupBody> group = bodies.findByProviderIdOrderById(id);
        List<RegisteredService> offered = services.findByProviderIdOrderById(id);
        List<Evidence> shown = papers.findByProviderIdOrderByIdDesc(id);
        List<Declaration> made = declarations.findByProviderId(id);
        Optional<Vetting> round = rounds.latest(provider);
        List<VettingQuestion> asked = round.map(latest -> questions.findByVettingIdOrderById(latest.id()))
                .orElse(List.of());
        Set<Long> accounts = new HashSet<>();
        accounts.add(provider.changedBy());
        List.of(named, group, offered).forEach(rows -> rows.forEach(row -> accounts.add(row.changedBy())));
        shown.forEach(paper -> accounts.add(paper.submittedBy()));
        made.forEach(declaration -> accounts.add(declaration.madeBy()));
        asked.forEach(question -> addKnown(accounts, question.answeredBy()));
        Map<Long, String> names = people.names(accounts);
        Map<DocumentId, StoredDocument> files =
                documents.findAll(shown.stream().map(Evidence::document).toList()).stream()
                        .collect(Collectors.toMap(StoredDocument::id, file -> file));
        VettingStage stage =
                round.map(Vetting::stage).filter(VettingStage::live).orElse(null);
        WhoWeAre who = who(provider);
        List<PersonForm> personForms = named.stream().map(ProviderPerson::form).toList();
        List<GroupBodyForm> bodyForms = group.stream().map(GroupBody::form).toList();
        List<ServiceForm> serviceForms =
                offered.stream().map(RegisteredService::form).toList();
        return new RegistrationView(
                id,
                provider.reference(),
                provider.status(),
                stage,
                provider.version(),
                new Edited<>(who, name(names, provider.changedBy()), provider.changedAt()),
                named.stream().map(row -> edited(row, row.form(), names)).toList(),
                group.stream().map(row -> edited(row, row.form(), names)).toList(),
                offered.stream().map(row -> line(row, names)).toList(),
                shown.stream()
                        .flatMap(paper -> line(paper, files, names, today).stream())
                        .toList(),
                made.stream()
                        .map(each -> new DeclarationLine(each.kind(), name(names, each.madeBy()), each.madeAt()))
                        .toList(),
                asked.stream().map(question -> line(question, names)).toList(),
                provider.status() == ProviderStatus.REFUSED
                        ? round.map(Vetting::reasons).orElse(null)
                        : null,
                provider.referrals(),
                ProviderLifecycle.mayEdit(provider.status(), stage).allowed(),
                RegistrationProgress.missing(new RegistrationProgress.Told(
                        who,
                        personForms,
                        bodyForms,
                        serviceForms,
                        shown.stream()
                                .filter(paper -> paper.usable(today))
                                .map(Evidence::kind)
                                .collect(Collectors.toSet()),
                        made.stream().map(Declaration::kind).collect(Collectors.toSet()))));
    }

    static QuestionLine line(VettingQuestion question, Map<Long, String> names) {
        Long by = question.answeredBy();
        return new QuestionLine(
                question.id(),
                question.question(),
                question.askedAt(),
                question.dueAt(),
                question.answer(),
                by == null ? null : name(names, by),
                question.answeredAt());
    }

    static String name(Map<Long, String> names, long account) {
        return names.getOrDefault(account, "");
    }

    static void addKnown(Set<Long> accounts, @Nullable Long account) {
        if (account != null) {
            accounts.add(account);
        }
    }

    private static <T> Edited<T> edited(EditedRow row, T form, Map<Long, String> names) {
        return new Edited<>(form, name(names, row.changedBy()), row.changedAt());
    }

    private static ServiceLine line(RegisteredService row, Map<Long, String> names) {
        return new ServiceLine(
                row.form(), row.vacanciesAsOf(), row.referrals(), name(names, row.changedBy()), row.changedAt());
    }

    private static Optional<EvidenceLine> line(
            Evidence paper, Map<DocumentId, StoredDocument> files, Map<Long, String> names, LocalDate today) {
        return Optional.ofNullable(files.get(paper.document()))
                .map(file -> new EvidenceLine(
                        paper.id(),
                        paper.kind(),
                        paper.state(),
                        paper.standing(today),
                        paper.issued(),
                        paper.expires(),
                        file,
                        name(names, paper.submittedBy()),
                        paper.submittedAt(),
                        paper.rejection(),
                        paper.life() == PaperLife.EXPIRED,
                        paper.settledWhy()));
    }
}
