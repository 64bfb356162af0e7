package cymru.cartref.directory;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.EVALUATOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.HOME_FINDING_OFFICER;
import static cymru.cartref.account.Role.MODERATOR;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;
import static cymru.cartref.account.Role.SYSTEM_ADMINISTRATOR;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.directory.domain.Bodies;
import cymru.cartref.directory.domain.Body;
import cymru.cartref.directory.domain.BodyPolicy;
import cymru.cartref.directory.domain.DirectorySearch;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Where the council keeps whom it works with, and how to reach them at any hour. */
@Desk
public class DirectoryDesk {

    private final Bodies bodies;
    private final DirectorySearch search;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    DirectoryDesk(
            Bodies bodies,
            DirectorySearch search,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.bodies = bodies;
        this.search = search;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * By name in a language.
     *
     * @param after the last line of the page before; null for the first
     */
    @May({
        CONTRACT_OFFICER,
        EVALUATOR,
        MODERATOR,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        AUDITOR,
        SYSTEM_ADMINISTRATOR
    })
    public List<PartnerLine> list(PartnerFilter filter, @Nullable PartnerLine after, Language language, int limit) {
        return search.page(filter, after, language, limit);
    }

    @May({
        CONTRACT_OFFICER,
        EVALUATOR,
        MODERATOR,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        AUDITOR,
        SYSTEM_ADMINISTRATOR
    })
    public Optional<PartnerPage> page(long id) {
        return bodies.findById(id)
                .map(body -> new PartnerPage(
                        body.key(), body.content(), name(body.changedBy()), body.changedAt(), body.retiredAt()));
    }

    /**
     * Adds a body, or changes one. Saved again by a second click, the answer is the same.
     *
     * @return its id
     */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, SAFEGUARDING_LEAD})
    public long save(PartnerKey key, PartnerContent typed) {
        PartnerContent content = BodyPolicy.clean(typed);
        Long id = key.id();
        Optional<Body> found = id == null
                ? bodies.findByFormKey(key.form().toString())
                : Optional.of(bodies.lockById(id).orElseThrow(DirectoryDesk::unknown));
        if (found.isPresent() && found.get().content().equals(content)) {
            return found.get().id();
        }
        Instant now = clock.now();
        found.map(body -> BodyPolicy.mayChange(body.retiredAt())
                        .and(() -> BodyPolicy.fresh(body.key().edition(), key.edition())))
                .orElseGet(Decision::allow)
                .and(() -> BodyPolicy.check(content))
                .orThrow();
        Set<String> taken =
                search.areasOfOthers(content.areas(), found.map(Body::id).orElse(0L));
        BodyPolicy.areasFree(taken).orThrow();
        Body body = found.orElseGet(() -> new Body(key.form()));
        body.tell(content, actors.get().accountId(), now);
        try {
            bodies.saveAndFlush(body);
        } catch (DataIntegrityViolationException e) {
            throw new RefusedException(DirectoryRule.DIRECTORY_AREA_TAKEN);
        }
        audit.record(
                found.isPresent() ? "directory.changed" : "directory.added",
                body.reference(),
                Map.of(
                        "kind",
                        content.kind().name(),
                        "mailbox",
                        !content.mailbox().isEmpty()));
        return body.id();
    }

    /** What named it goes on naming it; it is offered no more, and its areas are free. Retired twice is retired once. */
    @May({CONTRACT_OFFICER, COMMISSIONING_MANAGER, SAFEGUARDING_LEAD})
    public void retire(long id, long edition) {
        Body body = bodies.lockById(id).orElseThrow(DirectoryDesk::unknown);
        if (body.retiredAt() != null) {
            return;
        }
        Instant now = clock.now();
        BodyPolicy.fresh(body.key().edition(), edition).orThrow();
        List<String> areas = body.content().areas();
        body.retire(actors.get().accountId(), now);
        bodies.saveAndFlush(body);
        audit.record("directory.retired", body.reference(), Map.of("areas", areas));
    }

    private @Nullable String name(@Nullable Long account) {
        return account == null ? null : people.names(Set.of(account)).get(account);
    }

    private static AccessDeniedException unknown() {
        return new AccessDeniedException("No such body");
    }
}
