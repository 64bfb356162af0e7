package cymru.cartref.account;

import cymru.cartref.account.domain.Account;
import cymru.cartref.account.domain.AccountPolicy;
import cymru.cartref.account.domain.AccountToken;
import cymru.cartref.account.domain.Accounts;
import cymru.cartref.account.domain.MailsOnRequest;
import cymru.cartref.account.domain.Membership;
import cymru.cartref.account.domain.PasswordRule;
import cymru.cartref.account.domain.SignInAttempts;
import cymru.cartref.account.domain.TokenPurpose;
import cymru.cartref.account.domain.Tokens;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.notification.Mail;
import cymru.cartref.notification.Postbox;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One's own account: registering, proving the address, the password, name and language. */
@Desk
public class AccountDesk {

    private final Accounts accounts;
    private final Tokens tokens;
    private final Membership membership;
    private final SignInAttempts attempts;
    private final MailsOnRequest mails;
    private final PasswordEncoder passwords;
    private final CurrentActor actors;
    private final DatabaseClock clock;
    private final AuditTrail audit;
    private final Postbox postbox;

    AccountDesk(
            Accounts accounts,
            Tokens tokens,
            Membership membership,
            SignInAttempts attempts,
            MailsOnRequest mails,
            PasswordEncoder passwords,
            CurrentActor actors,
            DatabaseClock clock,
            AuditTrail audit,
            Postbox postbox) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.membership = membership;
        this.attempts = attempts;
        this.mails = mails;
        this.passwords = passwords;
        this.actors = actors;
        this.clock = clock;
        this.audit = audit;
        this.postbox = postbox;
    }

    /** Who holds a link that still works, for the page on which they choose a password. */
    public record LinkHolder(String name, String email, Language language) {}

    /** The same answer whether or not the address has an account; what is so, the address is told by mail. */
    @Anyone
    public void register(String name, String email, Language language) {
        String address = AccountPolicy.address(email);
        String given = name.strip();
        AccountPolicy.name(given).and(() -> AccountPolicy.email(address)).orThrow();
        Account account = membership.reserved(address, given, new Invitation(given, address, language, Set.of()));
        if (!mails.take(address)) {
            return;
        }
        Instant now = clock.now();
        switch (account.status()) {
            case ACTIVE -> send(account, "account.exists", "sign-in", null);
            case INVITED, CLOSED -> {
                if (account.invitedByATeam()) {
                    membership.mailInvitation(account, now);
                } else {
                    account.registerAlone(given, language);
                    mailLink(account, TokenPurpose.VERIFY_EMAIL, "account.verify", "register/", now);
                }
            }
        }
        audit.record("account.registration-asked", account.reference(), Map.of("account", account.id()));
    }

    /** Like {@link #register}: nobody learns here whether an address has an account, nor easily by how long it takes. */
    @Anyone
    public void askReset(String email) {
        String address = AccountPolicy.address(email);
        AccountPolicy.email(address).orThrow();
        Optional<Account> found = accounts.findByEmail(address);
        if (!mails.take(address) || found.isEmpty()) {
            return;
        }
        Account account = found.get();
        Instant now = clock.now();
        switch (account.status()) {
            case ACTIVE -> mailLink(account, TokenPurpose.PASSWORD_RESET, "account.reset", "reset/", now);
            case INVITED -> {
                if (account.invitedByATeam()) {
                    membership.mailInvitation(account, now);
                } else {
                    mailLink(account, TokenPurpose.VERIFY_EMAIL, "account.verify", "register/", now);
                }
            }
            case CLOSED -> {
                return;
            }
        }
        audit.record("account.reset-asked", account.reference(), Map.of("account", account.id()));
    }

    /** Looks at a link without using it up: mail programs open links too. */
    @Anyone
    public Optional<LinkHolder> holderOf(String link) {
        return tokens.peek(link, clock.now())
                .filter(token -> Tokens.forPassword().contains(token.purpose()))
                .flatMap(token -> accounts.findById(Objects.requireNonNull(token.accountId())))
                .map(account -> new LinkHolder(account.name(), account.email(), account.language()));
    }

    /**
     * Uses the link up: the address is proved, the password set, the account open.
     *
     * @return the account, to be signed in
     */
    @Anyone
    public long choosePassword(String link, String password) {
        AccountToken token = tokens.redeem(link, Tokens.forPassword());
        Instant now = clock.now();
        Account account =
                accounts.findById(Objects.requireNonNull(token.accountId())).orElseThrow();
        PasswordRule.check(password, account.name(), account.email()).orThrow();
        account.setPassword(Objects.requireNonNull(passwords.encode(password)), now);
        tokens.cancelOf(account.id(), now);
        attempts.succeeded(account.email());
        mails.forget(account.email());
        boolean reset = token.purpose() == TokenPurpose.PASSWORD_RESET;
        audit.record(
                reset ? "account.password-reset" : "account.opened",
                account.reference(),
                Map.of("account", account.id()));
        if (reset) {
            send(account, "account.password-changed", "reset", null);
        }
        return account.id();
    }

    @SignedIn
    public Actor mine() {
        return actors.get();
    }

    @SignedIn
    public void changeDetails(String name, Language language) {
        String given = name.strip();
        AccountPolicy.name(given).orThrow();
        Account account = own();
        if (account.name().equals(given) && account.language() == language) {
            return;
        }
        account.change(given, language);
        audit.record("account.details-changed", account.reference(), Map.of("account", account.id()));
    }

    /**
     * Other sessions of the account end.
     *
     * @return the account, to be signed in again here
     */
    @SignedIn
    public long changePassword(String current, String password) {
        Account account = own();
        AccountPolicy.ownPassword(passwords.matches(current, account.passwordHash()))
                .and(() -> PasswordRule.check(password, account.name(), account.email()))
                .orThrow();
        account.setPassword(Objects.requireNonNull(passwords.encode(password)), clock.now());
        tokens.cancelOf(account.id(), clock.now());
        audit.record("account.password-changed", account.reference(), Map.of("account", account.id()));
        send(account, "account.password-changed", "reset", null);
        return account.id();
    }

    private Account own() {
        return accounts.findById(actors.get().accountId()).orElseThrow();
    }

    private void mailLink(Account account, TokenPurpose purpose, String template, String path, Instant now) {
        String secret = tokens.issue(purpose, account.id(), now);
        send(account, template, path + secret, now.plus(purpose.validFor()));
    }

    private void send(Account account, String template, String link, @Nullable Instant due) {
        postbox.send(List.of(account.recipient()), new Mail(template, Map.of(), account.reference(), link, due));
    }
}
