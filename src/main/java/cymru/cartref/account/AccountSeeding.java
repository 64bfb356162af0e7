package cymru.cartref.account;

import cymru.cartref.account.domain.Account;
import cymru.cartref.account.domain.AccountPolicy;
import cymru.cartref.account.domain.Accounts;
import cymru.cartref.account.domain.Membership;
import cymru.cartref.shared.Language;
import cymru.cartref.time.DatabaseClock;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People for the demo and for tests: open accounts without invitation, mail or audit. No page reaches this. */
@Component
public class AccountSeeding {

    private final Accounts accounts;
    private final Membership membership;
    private final PasswordEncoder passwords;
    private final DatabaseClock clock;

    AccountSeeding(Accounts accounts, Membership membership, PasswordEncoder passwords, DatabaseClock clock) {
        this.accounts = accounts;
        this.membership = membership;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** @return the account's id; an account of that address is overwritten */
    @Transactional
    public long create(
            String email,
            String name,
            Language language,
            String password,
            Set<Role> roles,
            @Nullable Long organisationId) {
        String address = AccountPolicy.address(email);
        Account account = membership.reserved(address, name, new Invitation(name, address, language, roles));
        account.invite(name, language, roles, organisationId);
        account.setPassword(Objects.requireNonNull(passwords.encode(password)), clock.now());
        accounts.flush();
        return account.id();
    }
}
