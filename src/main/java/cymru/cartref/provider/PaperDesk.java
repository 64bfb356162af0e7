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
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.provider.domain.Writing;
import cymru.cartref.provider.process.EvidenceProcess;
import cymru.cartref.time.DatabaseClock;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;

/** Where an officer settles a paper that has expired and that no current one follows. */
@Desk
public class PaperDesk {

    private final Providers providers;
    private final Papers papers;
    private final EvidenceProcess process;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    PaperDesk(
            Providers providers,
            Papers papers,
            EvidenceProcess process,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.providers = providers;
        this.papers = papers;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** From then on it stops nothing; that it did not come is on record with its reason. */
    @May(CONTRACT_OFFICER)
    public void notNeeded(String reference, long evidenceId, String reason) {
        Provider provider = providers
                .lockByReference(reference)
                .orElseThrow(() -> new AccessDeniedException("No provider " + reference));
        Evidence paper = papers.lockById(evidenceId)
                .filter(found -> found.providerId() == provider.id())
                .orElseThrow(() -> new AccessDeniedException("Paper " + evidenceId + " is not of this provider"));
        if (paper.settledWhy() != null) {
            return;
        }
        String why = Writing.text(reason);
        EvidencePolicy.mayBeNotNeeded(paper.life())
                .and(() -> Writing.reason(why, "reason"))
                .orThrow();
        paper.notNeeded(why, actors.get().accountId(), clock.now());
        papers.saveAndFlush(paper);
        process.notNeeded(paper);
        audit.record(
                "provider.paper-not-needed",
                reference,
                Map.of("kind", paper.kind().name()));
    }
}
