package cymru.cartref.account.domain;

import cymru.cartref.account.AccountRule;
import cymru.cartref.shared.Decision;
import cymru.cartref.time.DatabaseClock;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands links out and takes them back, once. Always inside a deed's transaction. */
@Component
public class Tokens {

    private static final int BYTES = 32;

    private final AccountTokens tokens;
    private final DatabaseClock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(AccountTokens tokens, DatabaseClock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * A new secret for a link. A person's older ones go on working until one is used: strangers can ask for links too, and
     * must not end those that the person has been sent. Of the first administrator's only the newest works.
     */
    public String issue(TokenPurpose purpose, @Nullable Long accountId, Instant now) {
        if (accountId == null) {
            tokens.cancelNobodys(purpose, now);
        }
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        tokens.save(new AccountToken(Hashes.sha256(text), purpose, accountId, now));
        return text;
    }

    /** Uses the link up; refused by {@code ACCOUNT_LINK_NOT_VALID}. */
    public AccountToken redeem(String secret, Set<TokenPurpose> purposes) {
        Optional<AccountToken> found = tokens.lockByTokenHash(Hashes.sha256(secret));
        Instant now = clock.now();
        valid(found, purposes, now).orThrow();
        AccountToken token = found.orElseThrow();
        token.use(now);
        return token;
    }

    /** What the link is good for, without using it up. */
    public Optional<AccountToken> peek(String secret, Instant now) {
        return tokens.findByTokenHash(Hashes.sha256(secret)).filter(token -> token.usable(now));
    }

    public void cancelOf(long accountId, Instant now) {
        tokens.cancelOf(accountId, now);
    }

    public static Decision valid(Optional<AccountToken> token, Set<TokenPurpose> purposes, Instant now) {
        return Decision.require(
                token.filter(found -> purposes.contains(found.purpose()) && found.usable(now))
                        .isPresent(),
                AccountRule.ACCOUNT_LINK_NOT_VALID);
    }

    /** Links that let their holder choose a password. */
    public static Set<TokenPurpose> forPassword() {
        return EnumSet.of(TokenPurpose.VERIFY_EMAIL, TokenPurpose.INVITATION, TokenPurpose.PASSWORD_RESET);
    }
}
