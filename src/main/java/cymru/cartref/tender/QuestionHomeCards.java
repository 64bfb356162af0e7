package cymru.cartref.tender;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the council asks about a provider's bids and can still be answered, on its people's home page. */
@Component
class QuestionHomeCards implements HomeCard {

    private static final int LINES = 5;
    private static final Set<Role> BIDDING =
            Set.of(Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);

    private final BidReader bids;
    private final Texts texts;
    private final DatabaseClock clock;

    QuestionHomeCards(BidReader bids, Texts texts, DatabaseClock clock) {
        this.bids = bids;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        Long provider = actor.organisationId();
        if (provider == null || BIDDING.stream().noneMatch(actor::holds)) {
            return Optional.empty();
        }
        List<BidReader.Asked> asked = bids.asked(provider, clock.now(), LINES);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Language language = actor.language();
        return Optional.of(new Card(
                texts.get(language, "award.card"),
                texts.get(language, "award.card.text"),
                asked.stream()
                        .map(question -> new Line(
                                texts.get(
                                        language,
                                        "award.card.line",
                                        Map.of(
                                                "title", question.title().in(language),
                                                "bid", question.bid())),
                                "bids/" + question.bid(),
                                question.due()))
                        .toList(),
                new Action(
                        texts.get(language, "award.card.action"),
                        "bids/" + asked.getFirst().bid())));
    }
}
