package cymru.cartref.account.domain;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every account; each finder locks its row, since whoever loads one is about to change it. */
public interface Accounts extends Repository<Account, Long> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findByEmail(String email);

    /** A closed account for the address unless it has one: two people who type it at once end with one row. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "INSERT INTO account (email, name, language, status, created, version)"
                    + " VALUES (:email, :name, :language, 'CLOSED', :created, 0) ON DUPLICATE KEY UPDATE id = id")
    void reserve(String email, String name, String language, Instant created);

    void flush();
}
