package cymru.cartref.account.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;

import cymru.cartref.account.AccountRule;
import cymru.cartref.shared.Decision;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokensTest {

    private static final Instant NOW = Instant.parse("2027-02-03T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void linkWorksUntilItsLastInstant(TokenPurpose purpose) {
        AccountToken token = new AccountToken("hash", purpose, 1L, NOW);
        Instant last = NOW.plus(purpose.validFor());
        assertAllowed(AccountRule.ACCOUNT_LINK_NOT_VALID, valid(token, purpose, last));
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, valid(token, purpose, last.plusNanos(1000)));
    }

    @Test
    void linkWorksOnce() {
        AccountToken token = new AccountToken("hash", TokenPurpose.INVITATION, 1L, NOW);
        token.use(NOW);
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, valid(token, TokenPurpose.INVITATION, NOW));
    }

    @Test
    void linkWorksForItsPurposeOnly() {
        AccountToken token = new AccountToken("hash", TokenPurpose.VERIFY_EMAIL, 1L, NOW);
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, valid(token, TokenPurpose.FIRST_ADMINISTRATOR, NOW));
        assertRefused(AccountRule.ACCOUNT_LINK_NOT_VALID, Tokens.valid(Optional.empty(), Tokens.forPassword(), NOW));
    }

    private static Decision valid(AccountToken token, TokenPurpose purpose, Instant at) {
        return Tokens.valid(Optional.of(token), EnumSet.of(purpose), at);
    }
}
