package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.concern.domain.ConcernDrafts;
import cymru.cartref.text.Texts;
import cymru.cartref.work.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A concern that somebody has begun and not sent, on their home page: a break of any sort ends there. */
@Component
class ConcernHomeCards implements HomeCard {

    private final ConcernDrafts drafts;
    private final Texts texts;

    ConcernHomeCards(ConcernDrafts drafts, Texts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    /** Before everything else. */
    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        int count = drafts.of(actor.accountId()).size();
        if (count == 0 && actor.holds(Role.GUEST)) {
            return Optional.of(new Card(
                    texts.get(actor.language(), "concern.card.guest.title"),
                    texts.get(actor.language(), "concern.card.guest.text"),
                    List.of(),
                    new Action(texts.get(actor.language(), "concern.card.guest.action"), "concerns/new")));
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(new Card(
                        texts.get(actor.language(), "concern.card.title"),
                        texts.get(actor.language(), "concern.card.text", Map.of("count", count)),
                        List.of(),
                        new Action(texts.get(actor.language(), "concern.card.action"), "concerns/new")));
    }
}
