package cymru.cartref.improvement;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Organisations;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditEntry;
import cymru.cartref.audit.CaseHistory;
import cymru.cartref.document.DocumentId;
import cymru.cartref.document.DocumentStore;
import cymru.cartref.document.StoredDocument;
import cymru.cartref.improvement.domain.Action;
import cymru.cartref.improvement.domain.ActionRows;
import cymru.cartref.improvement.domain.Evidence;
import cymru.cartref.improvement.domain.EvidenceRows;
import cymru.cartref.improvement.domain.Plan;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a plan's page together: a handful of statements, however many actions. */
@Component
class PlanReader {

    private static final int MOST_EVENTS = 200;

    private final ActionRows actions;
    private final EvidenceRows evidence;
    private final DocumentStore documents;
    private final People people;
    private final Organisations organisations;
    private final CaseHistory history;
    private final CurrentActor actors;

    PlanReader(
            ActionRows actions,
            EvidenceRows evidence,
            DocumentStore documents,
            People people,
            Organisations organisations,
            CaseHistory history,
            CurrentActor actors) {
        this.actions = actions;
        this.evidence = evidence;
        this.documents = documents;
        this.people = people;
        this.organisations = organisations;
        this.history = history;
        this.actors = actors;
    }

    PlanPage page(Plan plan) {
        Actor reader = actors.get();
        List<Action> rows = actions.findByPlanIdOrderByNumber(plan.id());
        Map<Long, List<Evidence>> files = rows.isEmpty()
                ? Map.of()
                : evidence
                        .findByActionIdInOrderById(rows.stream().map(Action::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Evidence::actionId));
        Map<DocumentId, StoredDocument> stored = stored(files);
        List<AuditEntry> entries = history.of(plan.reference(), Long.MAX_VALUE, MOST_EVENTS).stream()
                .filter(entry ->
                        entry.deed().startsWith("plan.") && !entry.deed().endsWith("-read"))
                .toList();
        Map<Long, String> names = people.names(accounts(plan, rows, files, entries));
        Set<Long> ofProvider = people.ofProviders(names.keySet());
        Names said = new Names(names, ofProvider, reader.council());
        return new PlanPage(
                plan.reference(),
                plan.edition(),
                plan.owner(),
                plan.title(),
                organisations.names(Set.of(plan.providerId())).getOrDefault(plan.providerId(), ""),
                plan.status(),
                plan.checkOn(),
                plan.askedReason(),
                check(plan, said),
                plan.withdrawnWhy(),
                rows.stream()
                        .map(action -> line(action, files.getOrDefault(action.id(), List.of()), stored, said))
                        .toList(),
                entries.stream().map(entry -> event(entry, said)).toList());
    }

    Optional<PlanFile> file(Plan plan, long id) {
        return evidence.findById(id)
                .filter(found -> actions.findById(found.actionId())
                        .filter(action -> actions.findByPlanIdAndNumber(plan.id(), action.number())
                                .filter(same -> same.id() == action.id())
                                .isPresent())
                        .isPresent())
                .flatMap(found -> documents.find(found.document()))
                .map(stored ->
                        new PlanFile(stored.name(), stored.mediaType(), stored.size(), documents.open(stored.id())));
    }

    /** A provider reads its own people's names, and of the council that it was the council. */
    private record Names(Map<Long, String> names, Set<Long> ofProvider, boolean all) {

        @Nullable
        String of(@Nullable Long account) {
            return account == null || (!all && !ofProvider.contains(account)) ? null : names.get(account);
        }

        String owner(long account) {
            return names.getOrDefault(account, "");
        }
    }

    private static PlanPage.@Nullable Check check(Plan plan, Names said) {
        Boolean effective = plan.effective();
        if (effective == null) {
            return null;
        }
        String by = said.of(plan.checkedBy());
        return new PlanPage.Check(
                effective,
                Objects.requireNonNull(plan.finding()),
                by == null ? "" : by,
                Objects.requireNonNull(plan.checkedAt()));
    }

    private static ActionLine line(
            Action action, List<Evidence> files, Map<DocumentId, StoredDocument> stored, Names said) {
        return new ActionLine(
                action.form(),
                action.state(),
                said.owner(action.owner()),
                action.ofProvider(),
                action.note(),
                said.of(action.doneBy()),
                action.doneAt(),
                said.of(action.verifiedBy()),
                action.verifiedAt(),
                action.reopenedWhy(),
                files.stream()
                        .filter(file -> stored.containsKey(file.document()))
                        .map(file -> {
                            String by = said.of(file.addedBy());
                            return new ActionLine.Evidence(
                                    file.id(),
                                    Objects.requireNonNull(stored.get(file.document())),
                                    by == null ? "" : by,
                                    file.addedAt());
                        })
                        .toList());
    }

    private static PlanPage.Event event(AuditEntry entry, Names said) {
        Object number = entry.details().get("number");
        return new PlanPage.Event(
                entry.deed(),
                said.of(account(entry)),
                number instanceof Number found ? found.intValue() : 0,
                entry.at());
    }

    private static @Nullable Long account(AuditEntry entry) {
        return entry.actor().matches("\\d{1,18}") ? Long.valueOf(entry.actor()) : null;
    }

    private Map<DocumentId, StoredDocument> stored(Map<Long, List<Evidence>> files) {
        Set<DocumentId> ids = files.values().stream()
                .flatMap(List::stream)
                .map(Evidence::document)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : documents.findAll(ids).stream().collect(Collectors.toMap(StoredDocument::id, Function.identity()));
    }

    private static Set<Long> accounts(
            Plan plan, List<Action> rows, Map<Long, List<Evidence>> files, List<AuditEntry> entries) {
        Set<Long> accounts = new HashSet<>();
        for (Action action : rows) {
            accounts.add(action.owner());
            add(accounts, action.doneBy());
            add(accounts, action.verifiedBy());
        }
        files.values().forEach(of -> of.forEach(file -> accounts.add(file.addedBy())));
        entries.forEach(entry -> add(accounts, account(entry)));
        add(accounts, plan.checkedBy());
        return accounts;
    }

    private static void add(Set<Long> accounts, @Nullable Long account) {
        if (account != null) {
            accounts.add(account);
        }
    }
}
