package cymru.cartref.terms.process;

import cymru.cartref.account.Actor;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.domain.TermsRequest;
import cymru.cartref.terms.domain.TermsRequests;
import cymru.cartref.text.Texts;
import cymru.cartref.work.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Terms that wait, on the home page of everybody in the provider: those who may not sign can ask somebody who may. */
@Component
class TermsHomeCards implements HomeCard {

    private static final Limit LINES = Limit.of(5);

    private final TermsRequests requests;
    private final Texts texts;

    TermsHomeCards(TermsRequests requests, Texts texts) {
        this.requests = requests;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        Long organisation = actor.organisationId();
        if (organisation == null) {
            return Optional.empty();
        }
        List<TermsRequest> open = requests.findByProviderIdOrderByVersionNumberDesc(organisation, LINES).stream()
                .filter(TermsRequest::open)
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(card(open, actor.language()));
    }

    private Card card(List<TermsRequest> open, Language language) {
        return new Card(
                texts.get(language, "terms.card.title"),
                texts.get(language, "terms.card.text", Map.of("count", open.size())),
                open.stream()
                        .map(request -> new Line(
                                texts.get(language, "terms.card.line", Map.of("number", request.versionNumber())),
                                "terms/" + request.versionNumber(),
                                request.dates().dueAt()))
                        .toList(),
                new Action(texts.get(language, "terms.card.action"), "terms"));
    }
}
