package cymru.cartref.account.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every link ever handed out. */
interface AccountTokens extends Repository<AccountToken, Long> {

    AccountToken save(AccountToken token);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from AccountToken t where t.tokenHash = :hash")
    Optional<AccountToken> lockByTokenHash(String hash);

    Optional<AccountToken> findByTokenHash(String tokenHash);

    @Modifying(flushAutomatically = true)
    @Query("update AccountToken t set t.usedAt = :now where t.accountId = :accountId and t.usedAt is null")
    void cancelOf(long accountId, Instant now);

    @Modifying(flushAutomatically = true)
    @Query("update AccountToken t set t.usedAt = :now where t.purpose = :purpose and t.usedAt is null"
            + " and t.accountId is null")
    void cancelNobodys(TokenPurpose purpose, Instant now);
}
