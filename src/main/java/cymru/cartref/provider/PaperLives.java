package cymru.cartref.provider;

import cymru.cartref.provider.domain.Evidence;
import cymru.cartref.provider.domain.PaperLife;
import cymru.cartref.provider.domain.Papers;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.process.EvidenceProcess;
import cymru.cartref.provider.process.EvidenceTimes;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Begins and ends the process of a paper, in the deed that changes the paper. */
@Component
class PaperLives {

    private static final Comparator<Evidence> LONGEST =
            Comparator.comparing(Evidence::expires, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Papers papers;
    private final EvidenceProcess process;
    private final EvidenceTimes times;
    private final DatabaseClock clock;

    PaperLives(Papers papers, EvidenceProcess process, EvidenceTimes times, DatabaseClock clock) {
        this.papers = papers;
        this.process = process;
        this.times = times;
        this.clock = clock;
    }

    /** Of a registered provider that is not vetted again, so that nobody is looking anyway. */
    void handedIn(Evidence paper) {
        Instant now = clock.now();
        long version = times.currentVersion();
        paper.begin(version, times.checkUntil(version, now));
        papers.saveAndFlush(paper);
        process.toCheck(paper);
    }

    /** Verified: of its kind the one that counts longest is watched to its last day, and none beside it. */
    void verified(Provider provider, Evidence paper) {
        List<Evidence> others = verifiedOf(provider)
                .filter(other -> other.kind() == paper.kind() && other.id() != paper.id())
                .toList();
        boolean longest = others.stream().noneMatch(other -> LONGEST.compare(other, paper) > 0);
        boolean runsOut = longest && paper.expires() != null;
        if (paper.life() == PaperLife.TO_CHECK) {
            if (runsOut) {
                paper.runs();
            } else {
                paper.over();
            }
            papers.saveAndFlush(paper);
            process.checked(paper, runsOut);
        } else if (longest && provider.status() == ProviderStatus.REGISTERED) {
            watch(paper);
        }
        if (longest) {
            others.stream().filter(other -> other.life() != null).forEach(this::end);
        }
    }

    void rejected(Evidence paper) {
        if (paper.life() == PaperLife.TO_CHECK) {
            paper.over();
            papers.saveAndFlush(paper);
            process.checked(paper, false);
        }
    }

    /** Registered: of each kind the verified paper that counts longest is watched. */
    void registered(Provider provider) {
        verifiedOf(provider)
                .collect(Collectors.groupingBy(Evidence::kind, Collectors.maxBy(LONGEST)))
                .values()
                .forEach(longest -> longest.ifPresent(this::watch));
    }

    private Stream<Evidence> verifiedOf(Provider provider) {
        return papers.findByProviderIdOrderByIdDesc(provider.id()).stream()
                .filter(paper -> paper.state() == EvidenceState.VERIFIED && paper.settledWhy() == null);
    }

    /** Off the register: nobody waits for its papers. */
    void left(Provider provider) {
        papers.findByProviderIdOrderByIdDesc(provider.id()).stream()
                .filter(paper -> paper.life() != null)
                .forEach(this::end);
    }

    void takenBack(Evidence paper) {
        if (paper.life() != null) {
            end(paper);
        }
    }

    private void watch(Evidence paper) {
        if (paper.expires() == null || paper.life() != null) {
            return;
        }
        paper.begin(times.currentVersion(), null);
        papers.saveAndFlush(paper);
        process.running(paper);
    }

    private void end(Evidence paper) {
        paper.over();
        papers.saveAndFlush(paper);
        process.over(paper);
    }
}
