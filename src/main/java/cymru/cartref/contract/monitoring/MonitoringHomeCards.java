package cymru.cartref.contract.monitoring;

import cymru.cartref.account.Actor;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Returns that wait to be sent, on the home page of all the provider's people. */
@Component
class MonitoringHomeCards implements HomeCard {

    private static final int LINES = 5;

    private final MonitoringLists lists;
    private final DatabaseClock clock;
    private final Texts texts;

    MonitoringHomeCards(MonitoringLists lists, DatabaseClock clock, Texts texts) {
        this.lists = lists;
        this.clock = clock;
        this.texts = texts;
    }

    /** After a contract to sign. */
    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        Long organisation = actor.organisationId();
        if (organisation == null) {
            return Optional.empty();
        }
        MonitoringFilter toSend = new MonitoringFilter(MonitoringFilter.View.TO_SEND, "");
        List<ListedCycle> open = lists.page(organisation, toSend, Long.MAX_VALUE, LINES, clock.today());
        return open.isEmpty() ? Optional.empty() : Optional.of(card(open, actor.language()));
    }

    private Card card(List<ListedCycle> open, Language language) {
        String action = open.size() == 1 ? "monitoring/" + open.getFirst().reference() : "monitoring";
        return new Card(
                texts.get(language, "monitoring.card.title"),
                texts.get(language, "monitoring.card.text", Map.of("count", open.size())),
                open.stream()
                        .map(cycle -> new Line(
                                texts.get(language, "monitoring.card.line", Map.of("contract", cycle.contract())),
                                "monitoring/" + cycle.reference(),
                                cycle.dueOn() == null ? null : Deadlines.endOfDay(cycle.dueOn())))
                        .toList(),
                new Action(texts.get(language, "monitoring.card.action"), action));
    }
}
