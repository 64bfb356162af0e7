package cymru.cartref.account.security;

import cymru.cartref.account.AccountDesk;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.LanguageChoice;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The language switch of a signed-in person changes what their account says, and so the language of their mails. */
@Component
class AccountLanguage implements LanguageChoice {

    private final CurrentActor actors;
    private final AccountDesk desk;

    AccountLanguage(CurrentActor actors, AccountDesk desk) {
        this.actors = actors;
        this.desk = desk;
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
