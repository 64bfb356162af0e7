package cymru.cartref.improvement;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.improvement.domain.Action;
import cymru.cartref.improvement.domain.ActionPolicy;
import cymru.cartref.improvement.domain.ActionRows;
import cymru.cartref.improvement.domain.EvidenceRows;
import cymru.cartref.improvement.domain.Plan;
import cymru.cartref.improvement.domain.PlanPolicy;
import cymru.cartref.improvement.domain.PlanRows;
import cymru.cartref.improvement.domain.Veils;
import cymru.cartref.improvement.process.ActionPlanProcess;
import cymru.cartref.improvement.process.PlanMails;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the council writes a plan and sends it to its provider. */
@Desk
public class PlanWritingDesk {

    private static final List<Role> OWNERS = List.of(QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER);

    private final PlanFinder finder;
    private final PlanRows plans;
    private final ActionRows actions;
    private final EvidenceRows evidence;
    private final Veils veils;
    private final People people;
    private final ActionPlanProcess process;
    private final PlanMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    PlanWritingDesk(
            PlanFinder finder,
            PlanRows plans,
            ActionRows actions,
            EvidenceRows evidence,
            Veils veils,
            People people,
            ActionPlanProcess process,
            PlanMails mails,
            AuditTrail audit,
            DatabaseClock clock) {
        this.finder = finder;
        this.plans = plans;
        this.actions = actions;
        this.evidence = evidence;
        this.veils = veils;
        this.people = people;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who may own an action. */
    public record Owner(long account, String name, boolean ofProvider) {}

    /** The provider's people who look after plans, then the council's, each once. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public List<Owner> owners(String reference) {
        return owners(finder.find(reference)).toList();
    }

    /** Adds an action, or writes one again. Saved twice alike, it is saved once. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void write(String reference, ActionForm typed) {
        Plan plan = finder.lock(reference);
        ActionForm form = new ActionForm(
                typed.form(),
                typed.number(),
                typed.edition(),
                typed.kind(),
                typed.what().strip(),
                typed.owner(),
                typed.due());
        Optional<Action> found = form.number() == 0
                ? actions.findByPlanIdAndFormKey(plan.id(), form.form().toString())
                : actions.findByPlanIdAndNumber(plan.id(), form.number());
        if (found.filter(action -> same(action.form(), form)).isPresent()) {
            return;
        }
        Optional<Owner> owner =
                owners(plan).filter(each -> each.account() == form.owner()).findFirst();
        PlanPolicy.isAt(plan.status(), PlanStatus.DRAFT)
                .and(() -> found.map(action -> ActionPolicy.mayBeWritten(action.state())
                                .and(() -> ActionPolicy.fresh(action.form().edition(), form.edition())))
                        .orElseGet(Decision::allow))
                .and(() -> ActionPolicy.what(form.what()))
                .and(() -> ActionPolicy.owner(owner.isPresent()))
                .and(() -> ActionPolicy.due(form.due(), clock.today()))
                .orThrow();
        boolean ofProvider = owner.orElseThrow().ofProvider();
        Action action = found.orElseGet(() -> new Action(plan, nextNumber(plan), form, ofProvider));
        action.write(form, ofProvider);
        actions.saveAndFlush(action);
        audit.record("plan.action-written", reference, Map.of("number", action.number()));
    }

    /** Leaves out an action of which nothing was done or shown yet. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void leaveOut(String reference, int number) {
        Plan plan = finder.lock(reference);
        Optional<Action> found = actions.findByPlanIdAndNumber(plan.id(), number);
        if (found.isEmpty()) {
            return;
        }
        Action action = found.get();
        PlanPolicy.isAt(plan.status(), PlanStatus.DRAFT)
                .and(() -> ActionPolicy.mayBeLeftOut(
                        action.state(),
                        action.attempt(),
                        evidence.countByActionIdAndAttempt(action.id(), action.attempt())))
                .orThrow();
        actions.delete(action);
        actions.flush();
        audit.record("plan.action-left-out", reference, Map.of("number", number));
    }

    /**
     * Shows the plan to its provider and asks it to agree. Sent twice, it is sent once.
     *
     * @param checkOn from when on its effect is looked at
     */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER})
    public void send(String reference, @Nullable LocalDate checkOn) {
        Plan plan = finder.lock(reference);
        if (plan.status() == PlanStatus.SENT) {
            return;
        }
        Instant now = clock.now();
        List<Action> all = actions.findByPlanIdOrderByNumber(plan.id());
        LocalDate today = clock.today();
        Decision dates = all.stream()
                .filter(action -> action.state().toDo())
                .map(action -> ActionPolicy.due(action.due(), today))
                .filter(decision -> !decision.allowed())
                .findFirst()
                .orElseGet(Decision::allow);
        PlanPolicy.mayBecome(plan.status(), PlanStatus.SENT)
                .and(() -> PlanPolicy.mayBeShown(veils.hiddenFromProvider(plan.owner())))
                .and(() -> PlanPolicy.hasSomethingToDo(
                        all.stream().map(Action::state).toList()))
                .and(() -> dates)
                .and(() -> PlanPolicy.checkDay(
                        checkOn, all.stream().map(Action::due).toList()))
                .orThrow();
        plan.send(Objects.requireNonNull(checkOn), now);
        plans.saveAndFlush(plan);
        audit.record("plan.sent", reference, Map.of("actions", all.size()));
        mails.sent(plan, all.size());
        process.sent(reference);
    }

    private Stream<Owner> owners(Plan plan) {
        Stream<Owner> provider =
                people
                        .ofOrganisation(plan.providerId(), Role.PROVIDER_ADMINISTRATOR, Role.RESPONSIBLE_INDIVIDUAL)
                        .stream()
                        .map(person -> new Owner(person.accountId(), person.name(), true));
        Stream<Owner> council = OWNERS.stream()
                .flatMap(role -> people.councilWith(role).stream())
                .map(person -> new Owner(person.accountId(), person.name(), false));
        return Stream.concat(provider, council).distinct();
    }

    private int nextNumber(Plan plan) {
        List<Action> all = actions.findByPlanIdOrderByNumber(plan.id());
        return all.isEmpty() ? 1 : all.getLast().number() + 1;
    }

    private static boolean same(ActionForm kept, ActionForm typed) {
        return kept.kind() == typed.kind()
                && kept.what().equals(typed.what())
                && kept.owner() == typed.owner()
                && kept.due().equals(typed.due());
    }
}
