package cymru.cartref.provider.vacancy;

import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long a number of free places is relied on. */
@Component
public class VacancyAge {

    private final Procedures procedures;
    private final DatabaseClock clock;

    VacancyAge(Procedures procedures, DatabaseClock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The first day whose numbers are still good; what was said before it is stale. */
    public LocalDate oldest() {
        return clock.today()
                .minusDays(
                        procedures.current(ProcedureCode.PROVIDER_REGISTRATION).days(Setting.VACANCIES_GOOD_FOR));
    }
}
