package cymru.cartref.tender.domain;

import cymru.cartref.procedure.Calendars;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.tender.evaluation.QueryKind;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The numbers and days of the procedure version that a tender began with. */
@Component
public class TenderProcedure {

    private final Procedures procedures;
    private final Deadlines deadlines;
    private final Calendars calendars;

    TenderProcedure(Procedures procedures, Deadlines deadlines, Calendars calendars) {
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.calendars = calendars;
    }

    public int leastStandstill(Tender tender) {
        return of(tender).days(Setting.VOLUNTARY_STANDSTILL_MINIMUM);
    }

    /** @param days working days, as the tender was published with */
    public LocalDate standstillLastDay(LocalDate noticedOn, int days) {
        return Standstill.lastDay(noticedOn, days, calendars.of(Calendars.Kind.PROCUREMENT));
    }

    /** The last day for the contract details notice. */
    public LocalDate detailsNoticeDue(Tender tender, LocalDate contractEntered) {
        Setting setting = tender.content().lightTouch() ? Setting.LIGHT_TOUCH_DETAILS_NOTICE : Setting.DETAILS_NOTICE;
        return deadlines.lastDay(contractEntered, of(tender).limit(setting));
    }

    public int evaluatorsPerLot(Tender tender) {
        return of(tender).number(Setting.EVALUATORS_PER_LOT).intValueExact();
    }

    /** Until when a bidder may answer. */
    public Instant replyDue(Tender tender, QueryKind kind, Instant asked) {
        return due(
                tender,
                switch (kind) {
                    case MISSING_ITEM -> Setting.COMPLIANCE_REPLY;
                    case LOW_PRICE -> Setting.LOW_BID_REPLY;
                    case QUESTION -> Setting.BIDDER_QUESTION_REPLY;
                },
                asked);
    }

    /** Of a warning that is counted back from its day. */
    public int days(Tender tender, Setting setting) {
        return of(tender).days(setting);
    }

    public Instant due(Tender tender, Setting setting, Instant from) {
        return deadlines.end(from, of(tender).limit(setting));
    }

    private ProcedureSettings of(Tender tender) {
        Long pinned = tender.procedureVersion();
        return pinned == null ? procedures.current(ProcedureCode.TENDER) : procedures.pinned(pinned);
    }
}
