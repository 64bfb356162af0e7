package cymru.cartref.terms.domain;

import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/**
 * When somebody who was asked is reminded, and by when they should answer: the days are the procedure's. The dates are
 * kept with the request, so that a running case keeps those it began with.
 */
@Component
public class ReminderPlan {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Procedures procedures;
    private final Deadlines deadlines;

    ReminderPlan(Procedures procedures, Deadlines deadlines) {
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    /** The dates for somebody asked on a day. */
    public Dates from(LocalDate asked) {
        ProcedureSettings terms = procedures.on(ProcedureCode.TERMS, asked);
        return new Dates(
                deadlines.lastDay(asked, terms.limit(Setting.TERMS_FIRST_REMINDER)),
                deadlines.lastDay(asked, terms.limit(Setting.TERMS_SECOND_REMINDER)),
                deadlines.lastDay(asked, terms.limit(Setting.TERMS_ANSWER)));
    }

    /** By when an assessment that was sent on a day should be made. */
    public Instant assessmentDue(LocalDate sent) {
        return deadlines.end(sent, procedures.on(ProcedureCode.TERMS, sent).limit(Setting.ASSESSMENT_TARGET));
    }

    /** The last day counts to its end in London. */
    public record Dates(LocalDate first, LocalDate second, LocalDate due) {

        public Instant firstAt() {
            return morning(first);
        }

        public Instant secondAt() {
            return morning(second);
        }

        /** The last second of the last day. */
        public Instant dueAt() {
            return Deadlines.endOfDay(due);
        }

        /** The first second after it. */
        public Instant overdueAt() {
            return due.plusDays(1).atStartOfDay(DatabaseClock.LONDON).toInstant();
        }

        private static Instant morning(LocalDate day) {
            return day.atTime(MORNING).atZone(DatabaseClock.LONDON).toInstant();
        }
    }
}
