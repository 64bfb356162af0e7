package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.GUEST;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ConcernDrafts;
import cymru.cartref.concern.domain.ConcernPolicy;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.concern.process.ConcernMails;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Where a concern is sent: once, whatever is pressed. A provider's people raise one about their own services only. */
@Desk
public class RaisingDesk {

    private final Concerns concerns;
    private final ConcernDrafts drafts;
    private final Subjects subjects;
    private final EventTypes events;
    private final Raising raising;
    private final ConcernMails mails;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    RaisingDesk(
            Concerns concerns,
            ConcernDrafts drafts,
            Subjects subjects,
            EventTypes events,
            Raising raising,
            ConcernMails mails,
            DatabaseClock clock,
            CurrentActor actors) {
        this.concerns = concerns;
        this.drafts = drafts;
        this.subjects = subjects;
        this.events = events;
        this.raising = raising;
        this.mails = mails;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * Raises what the draft says; sent again, the answer is the first.
     *
     * @param formKey the draft's
     * @param revision of its last save, so that what is sent is what the page shows
     * @return the concern's reference
     */
    @May({
        QUALITY_MONITOR,
        CONTRACT_OFFICER,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        SAFEGUARDING_LEAD,
        PROVIDER_ADMINISTRATOR,
        RESPONSIBLE_INDIVIDUAL,
        GUEST
    })
    public String raise(long providerId, String formKey, int revision) {
        Actor actor = actors.get();
        DraftDesk.mayBeAbout(actor, providerId);
        Optional<ConcernDrafts.Kept> kept = drafts.lock(actor.accountId(), providerId)
                .filter(draft -> draft.formKey().equals(formKey));
        if (kept.isEmpty()) {
            return concerns.findByFormKey(formKey)
                    .filter(concern -> concern.raisedBy() == actor.accountId())
                    .map(Concern::reference)
                    .orElseThrow(() -> new AccessDeniedException("No such draft, or not this person's"));
        }
        Instant now = clock.now();
        ConcernContent content = kept.get().content();
        ConcernPolicy.fresh(kept.get().revision(), revision)
                .and(() -> ConcernPolicy.mayBeKept(content))
                .and(() -> ConcernPolicy.event(
                        content.event(),
                        events.find(events.version(), content.event()).isPresent()))
                .and(() -> ConcernPolicy.mayBeRaised(content, LocalDateTime.ofInstant(now, DatabaseClock.LONDON)))
                .orThrow();
        Concern concern = raising.raise(
                formKey,
                subjects.about(providerId, content.serviceId()),
                source(actor, content),
                content,
                actor.accountId(),
                now);
        drafts.discard(actor.accountId(), providerId);
        mails.received(concern, actor);
        return concern.reference();
    }

    private static SourceKind source(Actor actor, ConcernContent content) {
        if (!actor.council() && !actor.holds(GUEST)) {
            return SourceKind.PROVIDER;
        }
        if (actor.holds(GUEST) || content.professional()) {
            return SourceKind.PROFESSIONAL;
        }
        return actor.holds(QUALITY_MONITOR) ? SourceKind.MONITOR : SourceKind.OFFICER;
    }
}
