package cymru.cartref.work;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.SignedIn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the cards of a person's home page. */
@Desk
public class HomeDesk {

    private final CurrentActor actors;
    private final List<HomeCard> cards;

    HomeDesk(CurrentActor actors, List<HomeCard> cards) {
        this.actors = actors;
        this.cards =
                cards.stream().sorted(Comparator.comparingInt(HomeCard::order)).toList();
    }

    @SignedIn
    public List<HomeCard.Card> cards() {
        Actor me = actors.get();
        return cards.stream()
                .map(card -> card.forPerson(me))
                .flatMap(Optional::stream)
                .toList();
    }

    @SignedIn
    public Actor me() {
        return actors.get();
    }
}
