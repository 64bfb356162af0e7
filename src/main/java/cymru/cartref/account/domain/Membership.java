package cymru.cartref.account.domain;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Invitation;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who belongs to a team and what they may do in it: the same for a provider's team and the council's. */
@Component
public class Membership {

    private final Accounts accounts;
    private final TeamRows rows;
    private final Tokens tokens;
    private final DatabaseClock clock;
    private final AuditTrail audit;
    private final Postbox postbox;

    Membership(
            Accounts accounts, TeamRows rows, Tokens tokens, DatabaseClock clock, AuditTrail audit, Postbox postbox) {
        this.accounts = accounts;
        this.rows = rows;
        this.tokens = tokens;
        this.clock = clock;
        this.audit = audit;
        this.postbox = postbox;
    }

    /**
     * One team.
     *
     * @param organisationId null for the council
     */
    public record Team(Role.Side side, @Nullable Long organisationId) {

        public static final Team COUNCIL = new Team(Role.Side.COUNCIL, null);

        public static Team provider(long organisationId) {
            return new Team(Role.Side.PROVIDER, organisationId);
        }

        Role administrator() {
            return side == Role.Side.COUNCIL ? Role.SYSTEM_ADMINISTRATOR : Role.PROVIDER_ADMINISTRATOR;
        }

        boolean has(Account account) {
            return account.status() != AccountStatus.CLOSED
                    && Objects.equals(account.organisationId(), organisationId)
                    && account.roles().stream().allMatch(role -> role.side() == side);
        }
    }

    /** Inviting the same person again sends the mail again. */
    public void invite(Team team, Invitation invitation) {
        String email = AccountPolicy.address(invitation.email());
        String name = invitation.name().strip();
        AccountPolicy.name(name)
                .and(() -> AccountPolicy.email(email))
                .and(() -> AccountPolicy.roles(invitation.roles(), team.side()))
                .orThrow();
        Account account = reserved(email, name, invitation);
        AccountPolicy.addressFree(account.openTo(team.side(), team.organisationId()))
                .orThrow();
        account.invite(name, invitation.language(), invitation.roles(), team.organisationId());
        audit.record(
                "account.invited",
                account.reference(),
                Map.of("account", account.id(), "roles", sorted(invitation.roles())));
        mailInvitation(account, clock.now());
    }

    public void inviteAgain(Team team, long accountId) {
        Account account = memberOf(team, accountId);
        if (account.status() != AccountStatus.INVITED) {
            return;
        }
        audit.record("account.invited-again", account.reference(), Map.of("account", accountId));
        mailInvitation(account, clock.now());
    }

    /** @param seen the version that the person who decides has seen */
    public void changeRoles(Team team, long accountId, Set<Role> roles, int seen) {
        AccountPolicy.roles(roles, team.side()).orThrow();
        long others = rows.lockOtherAdministrators(team.organisationId(), accountId);
        Account account = memberOf(team, accountId);
        if (account.roles().equals(roles)) {
            return;
        }
        AccountPolicy.unchanged(seen, account.version())
                .and(() -> AccountPolicy.keepsAnAdministrator(
                        administers(team, account), roles.contains(team.administrator()), others))
                .orThrow();
        account.setRoles(roles);
        audit.record(
                "account.roles-changed", account.reference(), Map.of("account", accountId, "roles", sorted(roles)));
        if (account.status() == AccountStatus.ACTIVE) {
            tell(account, "account.roles-changed", "account");
        }
    }

    /** Closes the account; done already, nothing more happens. */
    public void remove(Team team, long accountId) {
        long others = rows.lockOtherAdministrators(team.organisationId(), accountId);
        Account account = find(accountId);
        if (account.status() == AccountStatus.CLOSED) {
            return;
        }
        require(team.has(account));
        AccountPolicy.keepsAnAdministrator(administers(team, account), false, others)
                .orThrow();
        tell(account, "account.closed", null);
        account.close();
        tokens.cancelOf(accountId, clock.now());
        audit.record("account.closed", account.reference(), Map.of("account", accountId));
    }

    /** A row for the address, locked, new or known. */
    public Account reserved(String email, String name, Invitation invitation) {
        accounts.reserve(email, name, invitation.language().name(), clock.now());
        return accounts.findByEmail(email).orElseThrow();
    }

    public void mailInvitation(Account account, Instant now) {
        String secret = tokens.issue(TokenPurpose.INVITATION, account.id(), now);
        postbox.send(
                List.of(account.recipient()),
                new Mail(
                        "account.invitation",
                        Map.of(),
                        account.reference(),
                        "invitation/" + secret,
                        now.plus(TokenPurpose.INVITATION.validFor())));
    }

    /** The team that an administrator administers; refused when they have not begun a registration. */
    public static Team teamOf(Actor actor) {
        Long organisation = actor.organisationId();
        AccountPolicy.hasOrganisation(organisation != null).orThrow();
        return Team.provider(Objects.requireNonNull(organisation));
    }

    private static boolean administers(Team team, Account account) {
        return account.status() == AccountStatus.ACTIVE && account.holds(team.administrator());
    }

    private Account memberOf(Team team, long accountId) {
        Account account = find(accountId);
        require(team.has(account));
        return account;
    }

    /** Another team's person is denied in the same words as nobody's. */
    private Account find(long accountId) {
        return accounts.findById(accountId).orElseThrow(() -> new AccessDeniedException("Not in this team"));
    }

    private static void require(boolean ownTeam) {
        if (!ownTeam) {
            throw new AccessDeniedException("Not in this team");
        }
    }

    private void tell(Account account, String template, @Nullable String link) {
        postbox.send(List.of(account.recipient()), new Mail(template, Map.of(), account.reference(), link, null));
    }

    private static List<Role> sorted(Set<Role> roles) {
        return roles.stream().sorted().toList();
    }
}
