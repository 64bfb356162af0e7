package cymru.cartref.provider;

import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.provider.domain.StoredVacancies;
import cymru.cartref.provider.vacancy.VacancyAge;
import cymru.cartref.text.Texts;
import cymru.cartref.work.HomeCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks a provider's administrators on their home page how many places are free, while what they said is old. */
@Component
class VacancyHomeCards implements HomeCard {

    private final StoredVacancies vacancies;
    private final VacancyAge age;
    private final Texts texts;

    VacancyHomeCards(StoredVacancies vacancies, VacancyAge age, Texts texts) {
        this.vacancies = vacancies;
        this.age = age;
        this.texts = texts;
    }

    /** After the provider's standing. */
    @Override
    public int order() {
        return 31;
    }

    @Override
    public Optional<Card> forPerson(Actor actor) {
        Long organisation = actor.organisationId();
        if (organisation == null || !actor.holds(Role.PROVIDER_ADMINISTRATOR)) {
            return Optional.empty();
        }
        int stale = vacancies.stale(organisation, age.oldest());
        return stale == 0
                ? Optional.empty()
                : Optional.of(new Card(
                        texts.get(actor.language(), "vacancy.own.title"),
                        texts.get(actor.language(), "vacancy.card.text", Map.of("count", stale)),
                        List.of(),
                        new Action(texts.get(actor.language(), "vacancy.card.action"), "free-places")));
    }
}
