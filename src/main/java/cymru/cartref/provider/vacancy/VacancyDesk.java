package cymru.cartref.provider.vacancy;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.HOME_FINDING_OFFICER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.provider.domain.StoredVacancies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where free places are read. A provider's administrators say how many there are at the desk of its services. */
@Desk
public class VacancyDesk {

    private static final int PAGE = 100;

    private final StoredVacancies vacancies;
    private final VacancyAge age;
    private final CurrentActor actors;

    VacancyDesk(StoredVacancies vacancies, VacancyAge age, CurrentActor actors) {
        this.vacancies = vacancies;
        this.age = age;
        this.actors = actors;
    }

    /** Of registered providers, by provider. */
    @May({HOME_FINDING_OFFICER, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, QUALITY_MONITOR, DIRECTOR})
    public List<VacancyLine> list(VacancyFilter filter, VacancyLine.@Nullable After after, int limit) {
        return vacancies.page(filter, actors.get().language(), age.oldest(), after, Math.min(limit, PAGE));
    }

    /** The own provider's services that have places, by name; none while somebody belongs to no provider. */
    @May(PROVIDER_ADMINISTRATOR)
    public List<VacancyLine> own() {
        Actor actor = actors.get();
        return actor.organisationId() == null
                ? List.of()
                : vacancies.ofProvider(actor.organisationId(), actor.language(), age.oldest());
    }
}
