package cymru.cartref.account;

import cymru.cartref.account.domain.Account;
import cymru.cartref.account.domain.AccountPolicy;
import cymru.cartref.account.domain.Membership;
import cymru.cartref.account.domain.PasswordRule;
import cymru.cartref.account.domain.TeamRows;
import cymru.cartref.account.domain.TokenPurpose;
import cymru.cartref.account.domain.Tokens;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The first start: the person who holds the printed link becomes the administrator and names the council. */
@Desk
public class SetupDesk {

    private static final int NAME_LENGTH = 200;

    private final TeamRows rows;
    private final Membership membership;
    private final Tokens tokens;
    private final CouncilSettings settings;
    private final PasswordEncoder passwords;
    private final DatabaseClock clock;
    private final AuditTrail audit;

    SetupDesk(
            TeamRows rows,
            Membership membership,
            Tokens tokens,
            CouncilSettings settings,
            PasswordEncoder passwords,
            DatabaseClock clock,
            AuditTrail audit) {
        this.rows = rows;
        this.membership = membership;
        this.tokens = tokens;
        this.settings = settings;
        this.passwords = passwords;
        this.clock = clock;
        this.audit = audit;
    }

    /** Whether the printed link still works; looking does not use it up. */
    @Anyone
    public boolean linkWorks(String link) {
        return tokens.peek(link, clock.now())
                        .filter(token -> token.purpose() == TokenPurpose.FIRST_ADMINISTRATOR)
                        .isPresent()
                && !rows.hasSystemAdministrator();
    }

    /** @return the account, to be signed in */
    @Anyone
    public long createAdministrator(String link, String name, String email, Language language, String password) {
        String address = AccountPolicy.address(email);
        String given = name.strip();
        tokens.redeem(link, EnumSet.of(TokenPurpose.FIRST_ADMINISTRATOR));
        Instant now = clock.now();
        Decision.require(!rows.hasSystemAdministrator(), AccountRule.ACCOUNT_LINK_NOT_VALID)
                .and(() -> AccountPolicy.name(given))
                .and(() -> AccountPolicy.email(address))
                .and(() -> PasswordRule.check(password, given, address))
                .orThrow();
        Invitation self = new Invitation(given, address, language, Set.of(Role.SYSTEM_ADMINISTRATOR));
        Account account = membership.reserved(address, given, self);
        AccountPolicy.addressFree(account.openTo(Role.Side.COUNCIL, null)).orThrow();
        account.invite(given, language, self.roles(), null);
        account.setPassword(Objects.requireNonNull(passwords.encode(password)), now);
        tokens.cancelOf(account.id(), now);
        audit.record("account.first-administrator", account.reference(), Map.of("account", account.id()));
        return account.id();
    }

    /** As they were given; empty before. */
    @May(Role.SYSTEM_ADMINISTRATOR)
    public CouncilNames council() {
        String team = settings.teamAddress();
        return new CouncilNames(team.isEmpty() ? new Bilingual("", "") : settings.name(), team);
    }

    @May(Role.SYSTEM_ADMINISTRATOR)
    public void nameCouncil(CouncilNames names) {
        String english = names.name().en().strip();
        String welsh = names.name().cy().strip();
        String team = AccountPolicy.address(names.teamAddress());
        AccountPolicy.text(english, 3, NAME_LENGTH, "nameEn")
                .and(() -> AccountPolicy.text(welsh, 3, NAME_LENGTH, "nameCy"))
                .and(() -> AccountPolicy.email(team))
                .orThrow();
        settings.change(new Bilingual(english, welsh), team);
        audit.record("council.named", "-", Map.of());
    }

    /** What the council is called, and the mailbox that answers to mails go to. */
    public record CouncilNames(Bilingual name, String teamAddress) {}
}
