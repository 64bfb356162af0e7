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

/** What is open to bid for, and the provider's own bids that are not finished, on its people's home page. */
@Component
class TenderHomeCards implements HomeCard {

    private static final int LINES = 5;
    private static final Set<Role> BIDDING =
            Set.of(Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);

    private final OpportunityReader opportunities;
    private final BidReader bids;
    private final Texts texts;
    private final DatabaseClock clock;

    TenderHomeCards(OpportunityReader opportunities, BidReader bids, Texts texts, DatabaseClock clock) {
        this.opportunities = opportunities;
        this.bids = bids;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        Long provider = actor.organisationId();
        if (provider == null || BIDDING.stream().noneMatch(actor::holds)) {
            return Optional.empty();
        }
        Language language = actor.language();
        List<Line> unfinished = bids.unfinished(provider, LINES).stream()
                .map(bid -> new Line(
                        texts.get(
                                language,
                                "bid.card.line",
                                Map.of(
                                        "status", texts.get(language, "bid.status." + bid.status()),
                                        "title", bid.title().in(language),
                                        "lot", bid.lot())),
                        "tenders/" + bid.tender() + "/bid?lot=" + bid.lot(),
                        bid.deadline()))
                .toList();
        if (!unfinished.isEmpty()) {
            return Optional.of(new Card(
                    texts.get(language, "bid.card"),
                    texts.get(language, "bid.card.text"),
                    unfinished,
                    new Action(texts.get(language, "bid.list.menu"), "bids")));
        }
        List<Line> open = opportunities.open(new OpportunityFilter(null, null), null, clock.now(), LINES).stream()
                .map(line ->
                        new Line(line.title().in(language), "opportunities/" + line.reference(), line.bidDeadline()))
                .toList();
        return Optional.of(new Card(
                texts.get(language, "opportunity.card"),
                texts.get(language, open.isEmpty() ? "opportunity.none" : "opportunity.card.text"),
                open,
                new Action(texts.get(language, "opportunity.list.menu"), "opportunities")));
    }
}
