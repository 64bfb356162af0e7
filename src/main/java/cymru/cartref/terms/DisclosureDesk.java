package cymru.cartref.terms;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.terms.domain.Arrangement;
import cymru.cartref.terms.domain.ArrangementPolicy;
import cymru.cartref.terms.domain.Arrangements;
import cymru.cartref.terms.domain.Disclosures;
import cymru.cartref.terms.domain.FactorNote;
import cymru.cartref.terms.domain.FactorNotes;
import cymru.cartref.terms.domain.OwnOrganisation;
import cymru.cartref.terms.domain.Thresholds;
import cymru.cartref.terms.domain.Transition;
import cymru.cartref.terms.domain.TransitionPolicy;
import cymru.cartref.terms.domain.Transitions;
import cymru.cartref.time.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/** Where a provider declares arrangements with related parties and records its way to being not for profit. */
@Desk
public class DisclosureDesk {

    private final Arrangements arrangements;
    private final Transitions transitions;
    private final FactorNotes factors;
    private final Disclosures disclosures;
    private final Thresholds thresholds;
    private final NotForProfitStanding standing;
    private final OwnOrganisation own;
    private final CurrentActor current;
    private final People people;
    private final AuditTrail audit;
    private final Postbox postbox;
    private final DatabaseClock clock;

    DisclosureDesk(
            Arrangements arrangements,
            Transitions transitions,
            FactorNotes factors,
            Disclosures disclosures,
            Thresholds thresholds,
            NotForProfitStanding standing,
            OwnOrganisation own,
            CurrentActor current,
            People people,
            AuditTrail audit,
            Postbox postbox,
            DatabaseClock clock) {
        this.arrangements = arrangements;
        this.transitions = transitions;
        this.factors = factors;
        this.disclosures = disclosures;
        this.thresholds = thresholds;
        this.standing = standing;
        this.own = own;
        this.current = current;
        this.people = people;
        this.audit = audit;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** Newest first. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public List<ArrangementLine> arrangements() {
        return disclosures.arrangements(own.id());
    }

    /** Keeps the declaration whatever its size; officers hear of it when it is flagged. */
    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public ArrangementLine declare(DeclareArrangement declared) {
        ArrangementPolicy.declare(declared).orThrow();
        ProviderSummary provider = own.provider();
        List<DeclareArrangement> live = disclosures.arrangements(provider.id()).stream()
                .filter(line -> line.state() != ArrangementLine.State.ENDED)
                .map(ArrangementLine::declared)
                .toList();
        Set<ArrangementFlag> flags = ArrangementPolicy.flags(declared, live, thresholds.all());
        ArrangementLine line = arrangements
                .saveAndFlush(new Arrangement(
                        provider.id(), declared, flags, current.get().accountId(), clock.now()))
                .line();
        audit.record(
                "arrangement.declared",
                "NP-" + provider.reference(),
                Map.of(
                        "id",
                        line.id(),
                        "nature",
                        declared.nature().name(),
                        "flags",
                        flags.stream().map(Enum::name).toList()));
        if (!flags.isEmpty()) {
            postbox.send(
                    people.councilWith(CONTRACT_OFFICER).stream()
                            .map(Actor::recipient)
                            .toList(),
                    new Mail(
                            "arrangement-flagged",
                            Map.of("provider", provider.name(), "count", flags.size()),
                            "NP-" + provider.reference(),
                            "providers/" + provider.reference() + "/not-for-profit"));
        }
        return line;
    }

    /** The arrangement is over; what was declared stays on record. Twice is once. */
    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void end(long arrangementId) {
        ProviderSummary provider = own.provider();
        Arrangement arrangement = arrangements
                .lockById(arrangementId)
                .filter(candidate -> candidate.providerId() == provider.id())
                .orElseThrow(() -> new AccessDeniedException("Not this organisation's arrangement"));
        if (arrangement.live()) {
            arrangement.end();
            arrangements.saveAndFlush(arrangement);
            audit.record("arrangement.ended", "NP-" + provider.reference(), Map.of("id", arrangementId));
        }
    }

    /** The newest transition. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public Optional<TransitionPage> transition() {
        return disclosures.transition(own.id());
    }

    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void plan(PlanTransition plan) {
        ProviderSummary provider = own.provider();
        Optional<Transition> latest = transitions.lockLatest(provider.id());
        TransitionPolicy.plan(
                        standing.of(provider.id()).outcome(),
                        latest.map(Transition::step).orElse(null),
                        plan)
                .orThrow();
        transitions.saveAndFlush(new Transition(provider.id(), plan, clock.today()));
        audit.record("transition.planned", "NP-" + provider.reference(), Map.of());
        tellOfficers(provider, TransitionStep.PLANNED);
    }

    /** Takes the next step, or gives up. That it is granted, an officer confirms from the regulator's register. */
    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void move(TransitionMove move) {
        if (move instanceof TransitionMove.Granted) {
            throw new AccessDeniedException("An officer confirms what the regulator granted");
        }
        ProviderSummary provider = own.provider();
        Transition transition = transitions
                .lockLatest(provider.id())
                .orElseThrow(() -> new RefusedException(TermsRule.TRANSITION_STEP_ORDER));
        transition.move(move, clock.today());
        transitions.saveAndFlush(transition);
        audit.record(
                "transition.moved",
                "NP-" + provider.reference(),
                Map.of("step", transition.step().name(), "on", move.on().toString()));
        tellOfficers(provider, transition.step());
    }

    /** Newest first. */
    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public List<FactorLine> factors() {
        return disclosures.factors(own.id());
    }

    /** Records what moves the provider towards not-for-profit, or holds it back. */
    @May({PROVIDER_ADMINISTRATOR, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public void recordFactor(Factor factor, String note) {
        ProviderSummary provider = own.provider();
        factors.save(new FactorNote(provider.id(), factor, note, current.get().accountId(), clock.now()));
        audit.record("transition.factor", "NP-" + provider.reference(), Map.of("factor", factor.name()));
    }

    private void tellOfficers(ProviderSummary provider, TransitionStep step) {
        postbox.send(
                people.councilWith(CONTRACT_OFFICER).stream()
                        .map(Actor::recipient)
                        .toList(),
                new Mail(
                        "transition-moved",
                        Map.of("provider", provider.name(), "step", step.name()),
                        "NP-" + provider.reference(),
                        "providers/" + provider.reference() + "/not-for-profit"));
    }
}
