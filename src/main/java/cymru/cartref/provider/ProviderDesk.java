package cymru.cartref.provider;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.account.SignedIn;
import cymru.cartref.audit.AuditEntry;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.audit.CaseHistory;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.notification.MessageLog;
import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.provider.domain.RegisterSearch;
import cymru.cartref.provider.domain.Vetting;
import cymru.cartref.provider.domain.VettingConflict;
import cymru.cartref.provider.domain.VettingConflicts;
import cymru.cartref.provider.domain.VettingItem;
import cymru.cartref.provider.domain.VettingItems;
import cymru.cartref.provider.domain.VettingQuestion;
import cymru.cartref.provider.domain.VettingQuestions;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The council reads the register and a provider's page; a provider's own people their papers. */
@Desk
public class ProviderDesk {

    /** Most rows of one page of the register. */
    public static final int PAGE = 50;

    private static final int HISTORY = 50;
    private static final Set<Role> READERS =
            EnumSet.of(CONTRACT_OFFICER, COMMISSIONING_MANAGER, QUALITY_MONITOR, HEAD_OF_SERVICE, AUDITOR);

    private final Providers providers;
    private final RegisterSearch search;
    private final RegistrationFiles files;
    private final VettingRounds rounds;
    private final VettingItems items;
    private final VettingQuestions questions;
    private final VettingConflicts conflicts;
    private final Papers papers;
    private final DocumentStore documents;
    private final CaseHistory history;
    private final MessageLog messages;
    private final People people;
    private final CurrentActor actors;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    ProviderDesk(
            Providers providers,
            RegisterSearch search,
            RegistrationFiles files,
            VettingRounds rounds,
            VettingItems items,
            VettingQuestions questions,
            VettingConflicts conflicts,
            Papers papers,
            DocumentStore documents,
            CaseHistory history,
            MessageLog messages,
            People people,
            CurrentActor actors,
            AuditTrail audit,
            DatabaseClock clock) {
        this.providers = providers;
        this.search = search;
        this.files = files;
        this.rounds = rounds;
        this.items = items;
        this.questions = questions;
        this.conflicts = conflicts;
        this.papers = papers;
        this.documents = documents;
        this.history = history;
        this.messages = messages;
        this.people = people;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of the register in the order of names as the language sorts them.
     *
     * @param after where the page before ended; null for the first
     */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, QUALITY_MONITOR, HEAD_OF_SERVICE, AUDITOR})
    public List<ProviderLine> register(
            ProviderFilter filter, Language language, ProviderLine.@Nullable After after, int limit) {
        return search.page(filter, language, after, Math.min(limit, PAGE), clock.today());
    }

    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, QUALITY_MONITOR, HEAD_OF_SERVICE, AUDITOR})
    public Optional<ProviderPage> page(String reference) {
        return providers.findByReference(reference).map(this::page);
    }

    /** The file of a paper, for the council's readers and the provider's own people. Reading it is on record. */
    @SignedIn
    public PaperDownload open(long evidenceId) {
        Evidence paper = papers.findById(evidenceId).orElseThrow(() -> new AccessDeniedException("No paper"));
        Actor actor = actors.get();
        if (!actor.belongsTo(paper.providerId()) && READERS.stream().noneMatch(actor::holds)) {
            throw new AccessDeniedException("Paper " + evidenceId + " is another provider's");
        }
        StoredDocument file = documents
                .find(paper.document())
                .orElseThrow(() -> new IllegalStateException("Paper " + evidenceId + " has lost its file"));
        String reference = providers.findById(paper.providerId()).orElseThrow().reference();
        audit.record(
                "provider.paper-read", reference, Map.of("kind", paper.kind().name()));
        return new PaperDownload(file, documents.open(file.id()));
    }

    private ProviderPage page(Provider provider) {
        Optional<Vetting> latest = rounds.latest(provider);
        List<AuditEntry> entries = history.of(provider.reference(), Long.MAX_VALUE, HISTORY);
        Set<Long> accounts = new HashSet<>();
        entries.forEach(entry -> RegistrationFiles.addKnown(accounts, account(entry.actor())));
        VettingRoundView round = latest.map(found -> round(found, accounts)).orElse(null);
        Map<Long, String> names = people.names(accounts);
        return new ProviderPage(
                files.of(provider),
                provider.begunAt(),
                provider.registeredAt(),
                provider.status() == ProviderStatus.LEFT ? provider.leftReason() : null,
                round,
                entries.stream()
                        .map(entry -> new HistoryLine(
                                entry.at(), name(names, account(entry.actor())), entry.deed(), entry.details()))
                        .toList(),
                messages.about(provider.reference(), MessageLog.NEWEST, HISTORY));
    }

    private VettingRoundView round(Vetting round, Set<Long> accounts) {
        List<VettingItem> checked = items.findByVettingIdOrderById(round.id());
        List<VettingQuestion> asked = questions.findByVettingIdOrderById(round.id());
        List<VettingConflict> aside = conflicts.findByVettingIdOrderById(round.id());
        checked.forEach(item -> RegistrationFiles.addKnown(accounts, item.decidedBy()));
        asked.forEach(question -> RegistrationFiles.addKnown(accounts, question.answeredBy()));
        aside.forEach(conflict -> accounts.add(conflict.officer()));
        RegistrationFiles.addKnown(accounts, round.decidedBy());
        Map<Long, String> names = people.names(accounts);
        long reader = actors.get().accountId();
        return new VettingRoundView(
                round.number(),
                round.reason(),
                round.stage(),
                round.openedAt(),
                round.dueAt(),
                checked.stream()
                        .map(item -> new ChecklistLine(
                                item.item(),
                                item.outcome(),
                                item.note(),
                                name(names, item.decidedBy()),
                                item.decidedAt()))
                        .toList(),
                asked.stream()
                        .map(question -> RegistrationFiles.line(question, names))
                        .toList(),
                aside.stream()
                        .map(conflict -> new ConflictLine(
                                name(names, conflict.officer()), conflict.reason(), conflict.declaredAt()))
                        .toList(),
                aside.stream().anyMatch(conflict -> conflict.officer() == reader),
                name(names, round.decidedBy()),
                round.decidedAt(),
                round.reasons());
    }

    private static String name(Map<Long, String> names, @Nullable Long account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }

    /** Null for what the portal did by itself. */
    private static @Nullable Long account(String actor) {
        return actor.matches("\\d{1,18}") ? Long.valueOf(actor) : null;
    }
}
