package cymru.cartref.provider;

import static cymru.cartref.account.Role.CONTRACT_OFFICER;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.EvidencePolicy;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.ProviderLifecycle.Arrow;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.provider.domain.Vetting;
import cymru.cartref.provider.domain.VettingConflict;
import cymru.cartref.provider.domain.VettingConflicts;
import cymru.cartref.provider.domain.VettingItem;
import cymru.cartref.provider.domain.VettingItems;
import cymru.cartref.provider.domain.VettingPolicy;
import cymru.cartref.provider.domain.VettingQuestion;
import cymru.cartref.provider.domain.VettingQuestions;
import cymru.cartref.provider.domain.Writing;
import cymru.cartref.provider.process.ProviderMails;
import cymru.cartref.provider.process.RegistrationDates;
import cymru.cartref.provider.process.RegistrationProcess;
import cymru.cartref.provider.process.RegistrationProcess.Outcome;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

/** Contract officers vet: work through the checklist, ask, decide, or step aside for another officer. */
@Desk
public class VettingDesk {

    private final Providers providers;
    private final VettingRounds rounds;
    private final VettingItems items;
    private final VettingQuestions questions;
    private final VettingConflicts conflicts;
    private final Papers papers;
    private final RegistrationProcess process;
    private final PaperLives lives;
    private final ProviderMails mails;
    private final CurrentActor actors;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    VettingDesk(
            Providers providers,
            VettingRounds rounds,
            VettingItems items,
            VettingQuestions questions,
            VettingConflicts conflicts,
            Papers papers,
            RegistrationProcess process,
            PaperLives lives,
            ProviderMails mails,
            CurrentActor actors,
            AuditTrail audit,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.providers = providers;
        this.rounds = rounds;
        this.items = items;
        this.questions = questions;
        this.conflicts = conflicts;
        this.papers = papers;
        this.process = process;
        this.lives = lives;
        this.mails = mails;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /** What was found for one item; a note says why it is not met or does not apply. */
    @May(CONTRACT_OFFICER)
    public void find(String reference, ChecklistItem item, ItemOutcome outcome, @Nullable String note) {
        Provider provider = lock(reference);
        Vetting round = round(provider);
        String why = Writing.text(note);
        boolean explained = outcome == ItemOutcome.NOT_MET || outcome == ItemOutcome.NOT_APPLICABLE;
        mayWork(round)
                .and(() -> explained ? Writing.reason(why, "note") : Writing.fits(why, ProviderLimits.TEXT, "note"))
                .orThrow();
        VettingItem row = items.findByVettingIdAndItem(round.id(), item)
                .orElseThrow(() -> new AccessDeniedException("Not on this checklist: " + item));
        row.found(outcome, why.isEmpty() ? null : why, officer(), clock.now());
        audit.record("provider.item-checked", reference, Map.of("item", item.name(), "outcome", outcome.name()));
    }

    @May(CONTRACT_OFFICER)
    public void verifyPaper(String reference, long evidenceId) {
        Provider provider = lock(reference);
        Evidence paper = paper(provider, evidenceId);
        if (paper.state() == EvidenceState.VERIFIED) {
            return;
        }
        mayDecideOnPapers(provider).orThrow();
        paper.verify(officer(), clock.now());
        lives.verified(provider, paper);
        audit.record(
                "provider.paper-verified",
                reference,
                Map.of("kind", paper.kind().name()));
    }

    @May(CONTRACT_OFFICER)
    public void rejectPaper(String reference, long evidenceId, String reason) {
        Provider provider = lock(reference);
        Evidence paper = paper(provider, evidenceId);
        if (paper.state() == EvidenceState.REJECTED) {
            return;
        }
        String why = Writing.text(reason);
        mayDecideOnPapers(provider)
                .and(() -> EvidencePolicy.mayDecide(paper.state(), EvidenceState.REJECTED))
                .and(() -> Writing.reason(why, "reason"))
                .orThrow();
        paper.reject(why, officer(), clock.now());
        lives.rejected(paper);
        audit.record(
                "provider.paper-rejected",
                reference,
                Map.of("kind", paper.kind().name()));
        mails.toProvider(provider, "provider.paper-rejected", Map.of(), "registration/evidence", null);
    }

    /** Asks the provider for more; the round waits for its answer. The same question again is the same question. */
    @May(CONTRACT_OFFICER)
    public void ask(String reference, String question) {
        Provider provider = lock(reference);
        Vetting round = round(provider);
        String text = Writing.text(question);
        if (round.stage() == VettingStage.QUESTIONED && text.equals(openQuestion(round))) {
            return;
        }
        mayWork(round).and(() -> Writing.reason(text, "question")).orThrow();
        Instant now = clock.now();
        RegistrationDates.Span span = rounds.answerSpan(round, now);
        process.officer(reference, second(round), Outcome.ASK, span);
        questions.save(new VettingQuestion(round.id(), text, officer(), now, span.due()));
        round.asked(span.due());
        audit.record("provider.asked", reference, Map.of("round", round.number()));
        mails.toProvider(provider, "provider.asked", Map.of(), "registration/questions", span.due());
    }

    /** Registers, or confirms a registered provider that had changed something. Accepted already, nothing happens. */
    @May(CONTRACT_OFFICER)
    public void accept(String reference) {
        Provider provider = lock(reference);
        if (decided(provider, VettingStage.ACCEPTED)) {
            return;
        }
        Vetting round = round(provider);
        mayWork(round)
                .and(() -> VettingPolicy.mayAccept(checklist(round), latestPapers(provider)))
                .orThrow();
        Instant now = clock.now();
        ProviderStatus before = provider.status();
        provider.move(before == ProviderStatus.REGISTERED ? Arrow.CONFIRM : Arrow.REGISTER, round.stage(), now);
        process.officer(reference, second(round), Outcome.ACCEPT, rounds.span(round, now));
        round.accepted(officer(), now);
        lives.registered(provider);
        boolean confirmed = before == ProviderStatus.REGISTERED;
        audit.record(
                confirmed ? "provider.confirmed" : "provider.registered", reference, Map.of("round", round.number()));
        mails.toProvider(
                provider, confirmed ? "provider.confirmed" : "provider.registered", Map.of(), "organisation", null);
        mails.toOfficers(provider, "provider.accepted", Map.of(), Set.of(), null);
        changed(provider, before);
    }

    /** Refuses with reasons that the provider reads; a registered one comes off the register. */
    @May(CONTRACT_OFFICER)
    public void refuse(String reference, String reasons) {
        Provider provider = lock(reference);
        if (decided(provider, VettingStage.REFUSED)) {
            return;
        }
        Vetting round = round(provider);
        String because = Writing.text(reasons);
        mayWork(round).and(() -> Writing.reason(because, "reasons")).orThrow();
        Instant now = clock.now();
        ProviderStatus before = provider.status();
        provider.move(Arrow.REFUSE, round.stage(), now);
        process.officer(reference, second(round), Outcome.REFUSE, rounds.span(round, now));
        round.refused(because, officer(), now);
        lives.left(provider);
        audit.record("provider.refused", reference, Map.of("round", round.number()));
        mails.toProvider(provider, "provider.refused", Map.of(), "registration", null);
        mails.toOfficers(provider, "provider.not-accepted", Map.of(), Set.of(), null);
        changed(provider, before);
    }

    /** Declares a conflict of interest: another officer goes on, and the decision is never this officer's. */
    @May(CONTRACT_OFFICER)
    public void stepAside(String reference, String reason) {
        Provider provider = lock(reference);
        Vetting round = rounds.live(provider);
        String why = Writing.text(reason);
        VettingPolicy.mayStepAside(round == null ? null : round.stage())
                .and(() -> Writing.reason(why, "reason"))
                .orThrow();
        Vetting live = round(provider);
        Set<Long> aside = new HashSet<>(rounds.steppedAside(live));
        if (!aside.add(officer())) {
            return;
        }
        Instant now = clock.now();
        conflicts.save(new VettingConflict(live.id(), officer(), why, now));
        if (live.stage() == VettingStage.OPEN) {
            RegistrationDates.Span span = rounds.span(live, now);
            process.officer(reference, false, Outcome.STEP_ASIDE, span);
            live.withOfficer(VettingStage.SECOND_OFFICER, span.due());
        }
        audit.record("provider.stepped-aside", reference, Map.of("round", live.number()));
        mails.toOfficers(provider, "provider.second-officer", Map.of(), aside, live.dueAt());
    }

    private Provider lock(String reference) {
        return providers
                .lockByReference(reference)
                .orElseThrow(() -> new AccessDeniedException("No provider " + reference));
    }

    private Vetting round(Provider provider) {
        Vetting round = rounds.live(provider);
        if (round == null) {
            throw new RefusedException(ProviderRule.PROVIDER_NOT_IN_VETTING);
        }
        return round;
    }

    private Decision mayWork(Vetting round) {
        return VettingPolicy.mayWork(round.stage(), officer(), rounds.steppedAside(round));
    }

    /** Papers are looked at in a round, or by themselves when a registered provider renews one. */
    private Decision mayDecideOnPapers(Provider provider) {
        Vetting round = rounds.live(provider);
        if (round == null) {
            return Decision.require(
                    provider.status() == ProviderStatus.REGISTERED, ProviderRule.PROVIDER_NOT_IN_VETTING);
        }
        return VettingPolicy.mayWork(VettingStage.OPEN, officer(), rounds.steppedAside(round));
    }

    private boolean decided(Provider provider, VettingStage stage) {
        return rounds.latest(provider)
                .filter(round -> round.stage() == stage)
                .map(Vetting::decidedBy)
                .filter(by -> by == officer())
                .isPresent();
    }

    private @Nullable String openQuestion(Vetting round) {
        return questions
                .findFirstByVettingIdOrderByIdDesc(round.id())
                .map(VettingQuestion::question)
                .orElse(null);
    }

    private Evidence paper(Provider provider, long evidenceId) {
        return papers.lockById(evidenceId)
                .filter(paper -> paper.providerId() == provider.id())
                .orElseThrow(() -> new AccessDeniedException("Paper " + evidenceId + " is not of this provider"));
    }

    private Map<ChecklistItem, ItemOutcome> checklist(Vetting round) {
        return items.findByVettingIdOrderById(round.id()).stream()
                .collect(Collectors.toMap(VettingItem::item, VettingItem::outcome));
    }

    private Map<EvidenceKind, EvidenceState> latestPapers(Provider provider) {
        Map<EvidenceKind, EvidenceState> latest = new EnumMap<>(EvidenceKind.class);
        papers.findByProviderIdOrderByIdDesc(provider.id())
                .forEach(paper -> latest.putIfAbsent(paper.kind(), paper.state()));
        return latest;
    }

    private long officer() {
        return actors.get().accountId();
    }

    private static boolean second(Vetting round) {
        return round.stage() == VettingStage.SECOND_OFFICER;
    }

    private void changed(Provider provider, ProviderStatus before) {
        if (before != provider.status()) {
            events.publishEvent(
                    new ProviderStatusChanged(provider.id(), provider.reference(), before, provider.status()));
        }
    }
}
