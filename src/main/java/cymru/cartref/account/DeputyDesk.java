package cymru.cartref.account;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.HOME_FINDING_OFFICER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;
import static cymru.cartref.account.Role.SYSTEM_ADMINISTRATOR;

import cymru.cartref.account.domain.Account;
import cymru.cartref.account.domain.Accounts;
import cymru.cartref.account.domain.DeputyPolicy;
import cymru.cartref.account.domain.DeputyRows;
import cymru.cartref.account.domain.StoredPeople;
import cymru.cartref.account.domain.TeamRows;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;

/**
 * Where a person of the council who will be away says who stands in, or a system administrator says it for somebody who
 * cannot. While it runs the deputy has the person's roles and mails as well as their own; each still acts as themselves.
 */
@Desk
public class DeputyDesk {

    private final DeputyRows rows;
    private final Accounts accounts;
    private final StoredPeople people;
    private final TeamRows team;
    private final AuditTrail audit;
    private final Postbox postbox;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    DeputyDesk(
            DeputyRows rows,
            Accounts accounts,
            StoredPeople people,
            TeamRows team,
            AuditTrail audit,
            Postbox postbox,
            DatabaseClock clock,
            CurrentActor actors) {
        this.rows = rows;
        this.accounts = accounts;
        this.people = people;
        this.team = team;
        this.audit = audit;
        this.postbox = postbox;
        this.clock = clock;
        this.actors = actors;
    }

    /** Everybody's, for those who plan the work; one's own, and where one stands in, for the others. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        SYSTEM_ADMINISTRATOR
    })
    public List<Deputising> list() {
        Actor me = actors.get();
        boolean plans = Stream.of(COMMISSIONING_MANAGER, HEAD_OF_SERVICE, DIRECTOR, SYSTEM_ADMINISTRATOR)
                .anyMatch(me::holds);
        return plans ? rows.all() : rows.of(me.accountId());
    }

    /** The council's people, by name. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        SYSTEM_ADMINISTRATOR
    })
    public List<Member> colleagues() {
        return team.council(null, 500).stream().filter(Member::active).toList();
    }

    /** Somebody stands in for whoever is signed in. Said again, nothing happens. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR
    })
    public void appoint(long deputy, LocalDate from, LocalDate to) {
        appointed(actors.get().accountId(), deputy, from, to);
    }

    /** Somebody stands in for a person who cannot say so. */
    @May(SYSTEM_ADMINISTRATOR)
    public void appointFor(long holder, long deputy, LocalDate from, LocalDate to) {
        appointed(holder, deputy, from, to);
    }

    /** The roles are back with their holder at once; ended already, nothing happens. */
    @May({
        CONTRACT_OFFICER,
        HOME_FINDING_OFFICER,
        QUALITY_MONITOR,
        SAFEGUARDING_LEAD,
        COMMISSIONING_MANAGER,
        HEAD_OF_SERVICE,
        DIRECTOR,
        SYSTEM_ADMINISTRATOR
    })
    public void end(long id) {
        Actor me = actors.get();
        Optional<Deputising> found = rows.find(id);
        if (found.isEmpty()) {
            return;
        }
        Deputising of = found.get();
        if (of.holderId() != me.accountId() && !me.holds(SYSTEM_ADMINISTRATOR)) {
            throw new AccessDeniedException("Not theirs to end");
        }
        rows.end(id, me.accountId());
        audit.record("account.deputy-ended", Account.reference(of.holderId()), Map.of("deputy", of.deputyId()));
        people.given(of.deputyId())
                .ifPresent(deputy -> tell(
                        deputy,
                        "account.deputy-ended",
                        of.holderId(),
                        Map.of("holder", of.holder(), "deputy", of.deputy(), "from", of.from(), "to", of.to())));
    }

    private void appointed(long holder, long deputy, LocalDate from, LocalDate to) {
        Optional<Actor> away = accounts.findById(holder).flatMap(locked -> people.given(locked.id()));
        Optional<Actor> standsIn = people.given(deputy);
        List<Deputising> others = rows.overlapping(holder, from, to);
        if (others.stream()
                .anyMatch(one -> one.deputyId() == deputy
                        && one.from().equals(from)
                        && one.to().equals(to))) {
            return;
        }
        DeputyPolicy.lends(away)
                .and(() -> DeputyPolicy.person(standsIn, holder))
                .and(() -> DeputyPolicy.days(from, to, clock.today()))
                .and(() -> DeputyPolicy.oneAtATime(!others.isEmpty()))
                .orThrow();
        Actor ofHolder = away.orElseThrow();
        Actor ofDeputy = standsIn.orElseThrow();
        long me = actors.get().accountId();
        rows.add(holder, deputy, from, to, me, clock.now());
        audit.record(
                "account.deputy-set",
                Account.reference(holder),
                Map.of("deputy", deputy, "from", from.toString(), "to", to.toString()));
        Map<String, Object> said = Map.of("holder", ofHolder.name(), "deputy", ofDeputy.name(), "from", from, "to", to);
        tell(ofDeputy, "account.deputy", holder, said);
        if (me != holder) {
            tell(ofHolder, "account.deputy-for-you", holder, said);
        }
    }

    private void tell(Actor person, String template, long holder, Map<String, Object> said) {
        postbox.send(
                List.of(person.recipient()), new Mail(template, said, Account.reference(holder), "deputies", null));
    }
}
