package cymru.cartref.work;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Deputies;
import cymru.cartref.account.Deputising;
import cymru.cartref.text.Dates;
import cymru.cartref.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells a deputy for whom they stand in, and until when. */
@Component
class DeputyHomeCards implements HomeCard {

    private final Deputies deputies;
    private final Texts texts;

    DeputyHomeCards(Deputies deputies, Texts texts) {
        this.deputies = deputies;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        if (actor.standsInFor().isEmpty()) {
            return Optional.empty();
        }
        List<Line> lines = deputies.of(actor.accountId()).stream()
                .filter(Deputising::running)
                .filter(one -> one.deputyId() == actor.accountId())
                .map(one -> new Line(
                        texts.get(
                                actor.language(),
                                "work.deputy.line",
                                Map.of("holder", one.holder(), "to", Dates.day(actor.language(), one.to()))),
                        "deputies",
                        null))
                .toList();
        return Optional.of(new Card(
                texts.get(actor.language(), "work.deputy.title"),
                texts.get(actor.language(), "work.deputy.text"),
                lines,
                null));
    }
}
