package cymru.cartref.terms.process;

import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.provider.ProviderSummary;
import cymru.cartref.terms.domain.TermsRequests;
import cymru.cartref.terms.domain.TermsVersion;
import cymru.cartref.terms.domain.TermsVersion.Asking;
import cymru.cartref.terms.domain.TermsVersions;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What {@code terms-issue} does: a batch at a time, each in a transaction of its own, so that many providers are no wall. */
@Component
public class TermsFanOut {

    /** Providers asked, or requests ended, in one transaction. */
    static final int BATCH = 50;

    private final TermsVersions versions;
    private final TermsRequests requests;
    private final ProviderRegister register;
    private final TermsAsking asking;
    private final DatabaseClock clock;

    TermsFanOut(
            TermsVersions versions,
            TermsRequests requests,
            ProviderRegister register,
            TermsAsking asking,
            DatabaseClock clock) {
        this.versions = versions;
        this.requests = requests;
        this.register = register;
        this.asking = asking;
        this.clock = clock;
    }

    /** Asks the next registered providers, in order of id; none when a newer version is in force by now. */
    public void askNext(String caseRef) {
        TermsVersion version = lock(caseRef);
        boolean standing =
                versions.toAskOn(clock.today()).stream().anyMatch(candidate -> candidate.number() == version.number());
        List<ProviderSummary> batch = standing ? register.registeredAfter(version.askedThrough(), BATCH) : List.of();
        batch.forEach(provider -> asking.ask(version, provider));
        if (!batch.isEmpty()) {
            version.askedThrough(batch.getLast().id());
        }
        if (batch.size() < BATCH) {
            version.asking(Asking.WAITING_FOR_FORCE);
        }
    }

    public boolean allAsked(String caseRef) {
        return lock(caseRef).asking() != Asking.ASKING;
    }

    /** The first moment of the version's first day, in London. */
    public Date inForceAt(String caseRef) {
        return Date.from(from(lock(caseRef)).atStartOfDay(DatabaseClock.LONDON).toInstant());
    }

    /** Ends requests for earlier versions; nothing before the version is in force, whatever a timer did. */
    public void closeNext(String caseRef) {
        TermsVersion version = lock(caseRef);
        if (clock.today().isBefore(from(version))) {
            return;
        }
        var batch = requests.openBefore(version.number(), Limit.of(BATCH));
        batch.forEach(asking::end);
        if (batch.size() < BATCH) {
            version.asking(Asking.DONE);
        }
    }

    public boolean allClosed(String caseRef) {
        return lock(caseRef).asking() == Asking.DONE;
    }

    private TermsVersion lock(String caseRef) {
        return versions.lockByNumber(TermsIssueProcess.number(caseRef)).orElseThrow();
    }

    private static LocalDate from(TermsVersion version) {
        LocalDate from = version.inForceFrom();
        if (from == null) {
            throw new IllegalStateException("Version " + version.number() + " is not issued");
        }
        return from;
    }
}
