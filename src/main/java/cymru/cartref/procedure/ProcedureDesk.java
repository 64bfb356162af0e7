package cymru.cartref.procedure;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.ProcedureLine.Change;
import cymru.cartref.procedure.domain.Draft;
import cymru.cartref.procedure.domain.Drafts;
import cymru.cartref.procedure.domain.HolidayCalendars;
import cymru.cartref.procedure.domain.ProcedureVersions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Where the council's people look up what the procedures say and where that comes from. */
@Desk
public class ProcedureDesk {

    private final ProcedureVersions versions;
    private final Drafts drafts;
    private final LawDates lawDates;
    private final HolidayCalendars holidays;

    ProcedureDesk(ProcedureVersions versions, Drafts drafts, LawDates lawDates, HolidayCalendars holidays) {
        this.versions = versions;
        this.drafts = drafts;
        this.lawDates = lawDates;
        this.holidays = holidays;
    }

    @May({
        Role.CONTRACT_OFFICER,
        Role.EVALUATOR,
        Role.MODERATOR,
        Role.HOME_FINDING_OFFICER,
        Role.QUALITY_MONITOR,
        Role.SAFEGUARDING_LEAD,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.DIRECTOR,
        Role.AUDITOR,
        Role.SYSTEM_ADMINISTRATOR
    })
    @Transactional(readOnly = true)
    public List<ProcedureLine> list() {
        Map<ProcedureCode, Draft.Status> open = drafts.open();
        Map<ProcedureCode, ProcedureVersion> newest = versions.allNewest();
        return versions.allInForce().entrySet().stream()
                .map(inForce -> new ProcedureLine(
                        inForce.getValue(),
                        change(
                                inForce.getValue(),
                                newest.getOrDefault(inForce.getKey(), inForce.getValue()),
                                open.get(inForce.getKey()))))
                .toList();
    }

    /** @param number of an approved version; null for the one in force */
    @May({
        Role.CONTRACT_OFFICER,
        Role.EVALUATOR,
        Role.MODERATOR,
        Role.HOME_FINDING_OFFICER,
        Role.QUALITY_MONITOR,
        Role.SAFEGUARDING_LEAD,
        Role.COMMISSIONING_MANAGER,
        Role.HEAD_OF_SERVICE,
        Role.DIRECTOR,
        Role.AUDITOR,
        Role.SYSTEM_ADMINISTRATOR
    })
    @Transactional(readOnly = true)
    public Optional<ProcedurePage> page(ProcedureCode code, @Nullable Integer number) {
        ProcedureVersion inForce = versions.inForce(code);
        List<ProcedureVersion> history = versions.history(code);
        Change change = change(inForce, history.getFirst(), drafts.open().get(code));
        return history.stream()
                .filter(version -> number == null ? version.equals(inForce) : version.number() == number)
                .findFirst()
                .map(version -> new ProcedurePage(
                        version,
                        version.equals(inForce),
                        versions.rows(version.id()),
                        history,
                        change,
                        code == ProcedureCode.LAW_DATES ? lawDates.all() : List.of(),
                        code == ProcedureCode.BANK_HOLIDAYS ? holidays.all() : List.of()));
    }

    private static Change change(ProcedureVersion inForce, ProcedureVersion newest, Draft.@Nullable Status open) {
        if (open != null) {
            return open == Draft.Status.SENT ? Change.SENT : Change.DRAFT;
        }
        return newest.number() > inForce.number() ? Change.TO_COME : Change.NONE;
    }
}
