package cymru.cartref.terms.domain;

import cymru.cartref.terms.ArrangementLine;
import cymru.cartref.terms.FactorLine;
import cymru.cartref.terms.TransitionPage;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a provider has declared beside its form: arrangements, transition, what moves it and what holds it back. */
@Component
public class Disclosures {

    /** As many as a page lists. */
    private static final Limit LISTED = Limit.of(100);

    private final Arrangements arrangements;
    private final Transitions transitions;
    private final FactorNotes factors;

    Disclosures(Arrangements arrangements, Transitions transitions, FactorNotes factors) {
        this.arrangements = arrangements;
        this.transitions = transitions;
        this.factors = factors;
    }

    public List<ArrangementLine> arrangements(long providerId) {
        return arrangements.findByProviderIdOrderByIdDesc(providerId, LISTED).stream()
                .map(Arrangement::line)
                .toList();
    }

    public Optional<TransitionPage> transition(long providerId) {
        return transitions.findFirstByProviderIdOrderByIdDesc(providerId).map(Transition::page);
    }

    public List<FactorLine> factors(long providerId) {
        return factors.findByProviderIdOrderByIdDesc(providerId, LISTED).stream()
                .map(FactorNote::line)
                .toList();
    }
}
