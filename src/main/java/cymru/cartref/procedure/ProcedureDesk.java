package cymru.cartref.procedure;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.domain.HolidayCalendars;
import java.util.Arrays;
import org.springframework.transaction.annotation.Transactional;

/** Where the council's people look up what the procedures say and where that comes from. */
@Desk
public class ProcedureDesk {

    private final Procedures procedures;
    private final LawDates lawDates;
    private final HolidayCalendars holidays;

    ProcedureDesk(Procedures procedures, LawDates lawDates, HolidayCalendars holidays) {
        this.procedures = procedures;
        this.lawDates = lawDates;
        this.holidays = holidays;
    }

    @May({
        Role.CONTRACT_OFFICER,
        Role.EVALUATOR,
        Role.MODERATOR,
        Role.QUALITY_MONITOR,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.AUDITOR,
        Role.SYSTEM_ADMINISTRATOR
    })
    @Transactional(readOnly = true)
    public ProcedureOverview overview() {
        return new ProcedureOverview(
                Arrays.stream(ProcedureCode.values())
                        .map(procedures::current)
                        .filter(settings -> !settings.values().isEmpty())
                        .toList(),
                procedures.current(ProcedureCode.LAW_DATES).version(),
                lawDates.all(),
                procedures.current(ProcedureCode.BANK_HOLIDAYS).version(),
                holidays.all());
    }
}
