package cymru.cartref.account;

import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;

import cymru.cartref.account.domain.Account;
import cymru.cartref.account.domain.AccountPolicy;
import cymru.cartref.account.domain.AccountStatus;
import cymru.cartref.account.domain.Accounts;
import cymru.cartref.account.domain.RecoveryRequest;
import cymru.cartref.account.domain.RecoveryRequests;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.notification.Recipient;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A provider whose administrator is gone gets one again: a person asks with evidence, an officer decides, all are told. */
@Desk
public class RecoveryDesk {

    public static final int EVIDENCE_LENGTH = 4000;
    public static final int REASON_LENGTH = 2000;
    private static final int SENTENCE = 20;

    private final RecoveryRequests requests;
    private final Accounts accounts;
    private final People people;
    private final ObjectProvider<Organisations> organisations;
    private final CurrentActor actors;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final AuditTrail audit;
    private final Postbox postbox;

    RecoveryDesk(
            RecoveryRequests requests,
            Accounts accounts,
            People people,
            ObjectProvider<Organisations> organisations,
            CurrentActor actors,
            JdbcClient jdbc,
            DatabaseClock clock,
            AuditTrail audit,
            Postbox postbox) {
        this.requests = requests;
        this.accounts = accounts;
        this.people = people;
        this.organisations = organisations;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
        this.postbox = postbox;
    }

    /** A request as the officer reads it. */
    public record Request(
            long id,
            long accountId,
            String name,
            long organisationId,
            String organisation,
            String evidence,
            Instant at) {}

    /** @param reason the officer's words; null while the request is open */
    public record Answer(
            RecoveryStatus status,
            Instant askedAt,
            @Nullable String reason) {}

    /**
     * Asks for an administrator of one's own provider or, for somebody who registered alone, of the named one. While a
     * request is open, asking again changes nothing.
     *
     * @param reference the provider's, such as {@code P-0012}; not looked at when the person belongs to a provider
     */
    @SignedIn
    public void ask(String reference, String evidence) {
        Actor actor = actors.get();
        if (actor.council()) {
            throw new AccessDeniedException("For a provider's people");
        }
        Account account = accounts.findById(actor.accountId()).orElseThrow();
        String stripped = evidence.strip();
        long organisation = organisationOf(actor, reference);
        AccountPolicy.mayAskForRecovery(actor.organisationId() != null && actor.holds(PROVIDER_ADMINISTRATOR))
                .and(() -> AccountPolicy.text(stripped, SENTENCE, EVIDENCE_LENGTH, "evidence"))
                .orThrow();
        if (requests.findFirstByAccountIdAndStatus(account.id(), RecoveryStatus.OPEN)
                .isPresent()) {
            return;
        }
        requests.save(new RecoveryRequest(account.id(), organisation, stripped, clock.now()));
        audit.record("account.recovery-asked", account.reference(), Map.of("organisation", organisation));
        postbox.send(
                people.councilWith(CONTRACT_OFFICER).stream()
                        .map(Actor::recipient)
                        .toList(),
                new Mail("account.recovery-asked", Map.of(), account.reference(), "lost-organisations"));
    }

    /** How the person's latest request stands; empty when they never asked. */
    @SignedIn
    public Optional<Answer> latest() {
        return jdbc.sql("SELECT status, asked_at, reason FROM recovery_request WHERE account_id = :account"
                        + " ORDER BY id DESC LIMIT 1")
                .param("account", actors.get().accountId())
                .query((row, number) -> new Answer(
                        RecoveryStatus.valueOf(row.getString("status")),
                        row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("reason")))
                .optional();
    }

    /** Open requests, the oldest first, after {@code afterId}. */
    @May(CONTRACT_OFFICER)
    public List<Request> open(long afterId, int limit) {
        List<Request> found = jdbc.sql(
                        "SELECT q.id, q.account_id, a.name, q.organisation_id, q.evidence, q.asked_at FROM recovery_request q"
                                + " JOIN account a ON a.id = q.account_id WHERE q.status = 'OPEN' AND q.id > :after"
                                + " ORDER BY q.id LIMIT :limit")
                .param("after", afterId)
                .param("limit", limit)
                .query((row, number) -> new Request(
                        row.getLong("id"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        row.getLong("organisation_id"),
                        "",
                        row.getString("evidence"),
                        row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
        Set<Long> ids = found.stream().map(Request::organisationId).collect(Collectors.toSet());
        Organisations known = organisations.getIfAvailable();
        Map<Long, String> names = known == null || ids.isEmpty() ? Map.of() : known.names(ids);
        return found.stream().map(request -> named(request, names)).toList();
    }

    /** Whom the officer can name: the provider's people, and the person who asks. */
    @May(CONTRACT_OFFICER)
    public List<Actor> candidates(long requestId) {
        RecoveryRequest request = find(requestId);
        List<Actor> candidates = new ArrayList<>(people.ofOrganisation(request.organisationId()));
        if (candidates.stream().noneMatch(actor -> actor.accountId() == request.accountId())) {
            people.byId(request.accountId()).ifPresent(candidates::add);
        }
        return candidates;
    }

    @May(CONTRACT_OFFICER)
    public void grant(long requestId, long accountId, String reason) {
        RecoveryRequest request = find(requestId);
        if (!request.open()) {
            return;
        }
        String why = reason.strip();
        AccountPolicy.text(why, SENTENCE, REASON_LENGTH, "reason").orThrow();
        Account account = accounts.findById(accountId)
                .filter(found -> mayBeNamed(found, request))
                .orElseThrow(() -> new AccessDeniedException("Not a person of this provider"));
        Set<Role> roles = new TreeSet<>(account.roles());
        roles.add(PROVIDER_ADMINISTRATOR);
        account.setRoles(roles);
        account.joinOrganisation(request.organisationId());
        accounts.flush();
        request.grant(accountId, why, actors.get().accountId(), clock.now());
        audit.record(
                "account.recovery-granted",
                account.reference(),
                Map.of("organisation", request.organisationId(), "account", accountId, "request", requestId));
        List<Recipient> everyone = people.ofOrganisation(request.organisationId()).stream()
                .map(Actor::recipient)
                .toList();
        postbox.send(everyone, new Mail("account.recovery-granted", Map.of(), account.reference(), "account"));
    }

    @May(CONTRACT_OFFICER)
    public void refuse(long requestId, String reason) {
        RecoveryRequest request = find(requestId);
        if (!request.open()) {
            return;
        }
        String why = reason.strip();
        AccountPolicy.text(why, SENTENCE, REASON_LENGTH, "reason").orThrow();
        request.refuse(why, actors.get().accountId(), clock.now());
        String reference = Account.reference(request.accountId());
        audit.record("account.recovery-refused", reference, Map.of("request", requestId));
        postbox.send(
                people.byId(request.accountId()).map(Actor::recipient).stream().toList(),
                new Mail("account.recovery-refused", Map.of(), reference, "lost-organisation"));
    }

    private long organisationOf(Actor actor, String reference) {
        Long own = actor.organisationId();
        if (own != null) {
            return own;
        }
        Organisations known = organisations.getIfAvailable();
        Long named = known == null ? null : known.byReference(reference.strip()).orElse(null);
        AccountPolicy.organisationKnown(named != null).orThrow();
        return Objects.requireNonNull(named);
    }

    private static boolean mayBeNamed(Account account, RecoveryRequest request) {
        Long organisation = account.organisationId();
        boolean member = organisation != null && organisation == request.organisationId();
        boolean askedAlone = organisation == null && account.id() == request.accountId();
        return account.status() == AccountStatus.ACTIVE && (member || askedAlone);
    }

    private RecoveryRequest find(long requestId) {
        return requests.findById(requestId).orElseThrow(() -> new AccessDeniedException("No such request"));
    }

    private static Request named(Request request, Map<Long, String> names) {
        return new Request(
                request.id(),
                request.accountId(),
                request.name(),
                request.organisationId(),
                names.getOrDefault(request.organisationId(), "#" + request.organisationId()),
                request.evidence(),
                request.at());
    }
}
