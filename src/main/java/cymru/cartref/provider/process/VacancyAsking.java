package cymru.cartref.provider.process;

import cymru.cartref.provider.domain.Providers;
import cymru.cartref.provider.domain.StoredVacancies;
import cymru.cartref.provider.vacancy.VacancyAge;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks providers whose numbers of free places are stale to say them again: one mail for all their services, and not again before as long a time. */
@Component
public class VacancyAsking {

    private final StoredVacancies vacancies;
    private final VacancyAge age;
    private final Providers providers;
    private final ProviderMails mails;
    private final DatabaseClock clock;
    private final TransactionTemplate transaction;

    VacancyAsking(
            StoredVacancies vacancies,
            VacancyAge age,
            Providers providers,
            ProviderMails mails,
            DatabaseClock clock,
            TransactionTemplate transaction) {
        this.vacancies = vacancies;
        this.age = age;
        this.providers = providers;
        this.mails = mails;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "${cartref.provider.vacancies-every:PT1H}")
    public void look() {
        LocalDate oldest = age.oldest();
        vacancies.toAsk(oldest).forEach(provider -> transaction.executeWithoutResult(status -> ask(provider, oldest)));
    }

    private void ask(long providerId, LocalDate oldest) {
        int services = vacancies.ask(providerId, oldest, clock.today());
        if (services > 0) {
            mails.toProvider(
                    providers.findById(providerId).orElseThrow(),
                    "provider.vacancies-ask",
                    Map.of("services", services),
                    "free-places",
                    null);
        }
    }
}
