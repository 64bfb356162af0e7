package cymru.cartref.account.security;

import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.LanguageChoice;
import cymru.cartref.ui.SignedInPerson;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the frame asks of accounts. The language switch of a signed-in person changes what their account says, and so the
 * language of their mails.
 */
@Component
class SignedInReader implements LanguageChoice, SignedInPerson {

    private final CurrentActor actors;
    private final AccountDesk desk;

    SignedInReader(CurrentActor actors, AccountDesk desk) {
        this.actors = actors;
        this.desk = desk;
    }

    @Override
    public Optional<String> name() {
        return actors.find().map(Actor::name);
    }

    @Override
    public Optional<Language> kept() {
        return actors.find().map(Actor::language);
    }

    @Override
    public void keep(Language language) {
        actors.find().ifPresent(actor -> desk.changeDetails(actor.name(), language));
    }
}
