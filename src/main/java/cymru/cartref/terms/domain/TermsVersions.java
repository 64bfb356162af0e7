package cymru.cartref.terms.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All versions of the terms. */
public interface TermsVersions extends JpaRepository<TermsVersion, Long> {

    Optional<TermsVersion> findByNumber(int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from TermsVersion v where v.number = :number")
    Optional<TermsVersion> lockByNumber(int number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from TermsVersion v where v.status = cymru.cartref.terms.domain.TermsVersion$Status.DRAFT")
    Optional<TermsVersion> lockDraft();

    List<TermsVersion> findByAskingInAndNumberGreaterThanOrderByNumber(
            Collection<TermsVersion.Asking> asking, int after, Limit limit);

    /** From when each of the versions is in force, without their words. */
    @Query("select new cymru.cartref.terms.domain.TermsVersions$ForceDate(v.number, v.inForceFrom) from TermsVersion v"
            + " where v.number in :numbers and v.inForceFrom is not null")
    List<ForceDate> forceDates(Collection<Integer> numbers);

    /** A version's number and first day. */
    record ForceDate(int number, LocalDate inForceFrom) {}

    @Query("select coalesce(max(v.number), 0) from TermsVersion v")
    int lastNumber();

    @Query("select max(v.inForceFrom) from TermsVersion v"
            + " where v.status = cymru.cartref.terms.domain.TermsVersion$Status.ISSUED")
    Optional<LocalDate> lastForceDate();

    /** The version in force on a day: the newest issued one that has begun. */
    @Query("select v.number from TermsVersion v where v.status = cymru.cartref.terms.domain.TermsVersion$Status.ISSUED"
            + " and v.inForceFrom <= :day order by v.number desc limit 1")
    Optional<Integer> inForceOn(LocalDate day);

    /** The issued versions that somebody new must be asked for: the one in force and those to come. */
    @Query("select v from TermsVersion v where v.status = cymru.cartref.terms.domain.TermsVersion$Status.ISSUED"
            + " and (v.inForceFrom > :day or v.number = (select max(w.number) from TermsVersion w"
            + " where w.status = cymru.cartref.terms.domain.TermsVersion$Status.ISSUED and w.inForceFrom <= :day))"
            + " order by v.number")
    List<TermsVersion> toAskOn(LocalDate day);
}
