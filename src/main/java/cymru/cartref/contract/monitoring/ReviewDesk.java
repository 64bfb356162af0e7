package cymru.cartref.contract.monitoring;

import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.domain.FigureBook;
import cymru.cartref.contract.domain.Monitoring;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.contract.domain.Monitorings;
import cymru.cartref.contract.domain.ReviewPolicy;
import cymru.cartref.contract.process.MonitoringMails;
import cymru.cartref.contract.process.MonitoringOpening;
import cymru.cartref.contract.process.MonitoringProcess;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Where the council reviews a return, or one that has not come, and says what follows. */
@Desk
public class ReviewDesk {

    private final Monitorings monitorings;
    private final MonitoringCycles cycles;
    private final FigureBook figures;
    private final CycleColours colours;
    private final MonitoringOpening opening;
    private final MonitoringPlans plans;
    private final MonitoringProcess process;
    private final MonitoringMails mails;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ReviewDesk(
            Monitorings monitorings,
            MonitoringCycles cycles,
            FigureBook figures,
            CycleColours colours,
            MonitoringOpening opening,
            MonitoringPlans plans,
            MonitoringProcess process,
            MonitoringMails mails,
            ApplicationEventPublisher events,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.monitorings = monitorings;
        this.cycles = cycles;
        this.figures = figures;
        this.colours = colours;
        this.opening = opening;
        this.plans = plans;
        this.process = process;
        this.mails = mails;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** The colour, the feedback and what follows; the cycle closes and the next one begins. Done again by the same person, nothing. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER})
    public void review(String reference, ReviewReturn review) {
        String contract = cycles.contractOf(reference).orElseThrow(ReviewDesk::unknown);
        Monitoring monitoring = monitorings.lockByContract(contract).orElseThrow();
        MonitoringCycle cycle = cycles.findByReference(reference).orElseThrow();
        long reviewer = actors.get().accountId();
        if (Objects.equals(cycle.reviewedBy(), reviewer)) {
            return;
        }
        Instant now = clock.now();
        LocalDate today = Deadlines.dayOf(now);
        if (cycle.miss(today, opening.reviewDue(cycle, now))) {
            audit.record("monitoring.return-missed", reference, Map.of());
            process.returnSettled(contract);
        }
        Colour byRule = colours.byRule(cycle, figures.of(List.of(cycle.id())));
        ReviewPolicy.waits(cycle.state())
                .and(() -> ReviewPolicy.unchanged(review.edition(), cycle.edition()))
                .and(() -> ReviewPolicy.whole(review, byRule, today))
                .orThrow();
        cycle.review(review, byRule, reviewer, now);
        Colour colour = Objects.requireNonNull(cycle.colour());
        monitoring.reviewed(colour, today);
        monitorings.saveAndFlush(monitoring);
        if (review.plan()) {
            cycle.planned(plans.open(monitoring, cycle, today));
        }
        cycles.saveAndFlush(cycle);
        List<String> redInARow = colours.redInARow(cycle);
        audit.record(
                "monitoring.reviewed",
                reference,
                Map.of(
                        "contract", contract,
                        "rule", byRule.name(),
                        "colour", colour.name(),
                        "returned", cycle.returnedAt() != null,
                        "redInARow", redInARow.toString()));
        mails.reviewed(cycle);
        if (review.concern() || review.plan() || !redInARow.isEmpty()) {
            events.publishEvent(new MonitoringConsequence(
                    reference, contract, cycle.providerId(), colour, review.concern(), redInARow, cycle.plan()));
        }
        process.reviewed(contract);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such cycle, or not this person's");
    }
}
