package cymru.cartref.provider.process;

import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long the steps of a registration may take: the council's procedure says, in the version a round began under. */
@Component
public class RegistrationDates {

    private final Procedures procedures;
    private final Deadlines deadlines;

    RegistrationDates(Procedures procedures, Deadlines deadlines) {
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    /** When something is due, and when whoever has it is reminded: half-way. */
    public record Span(Instant due, Instant reminder) {

        static Span of(Instant from, Instant due) {
            return new Span(due, from.plus(Duration.between(from, due).dividedBy(2)));
        }
    }

    public long currentVersion() {
        return procedures.current(ProcedureCode.PROVIDER_REGISTRATION).versionId();
    }

    /** A registration that nobody has finished is asked after once, and shows as late from then on; nothing ends. */
    public Span finishing(Instant from) {
        ProcedureSettings settings = procedures.current(ProcedureCode.PROVIDER_REGISTRATION);
        return new Span(
                deadlines.end(from, settings.limit(Setting.REGISTRATION_TARGET)),
                from.plus(Duration.ofDays(settings.days(Setting.REGISTRATION_REMINDER))));
    }

    public Span vetting(long version, Instant from, boolean again) {
        return span(version, from, again ? Setting.REVETTING_TARGET : Setting.VETTING_TARGET);
    }

    public Span answer(long version, Instant from) {
        return span(version, from, Setting.MORE_INFORMATION_REPLY);
    }

    private Span span(long version, Instant from, Setting setting) {
        return Span.of(from, deadlines.end(from, procedures.pinned(version).limit(setting)));
    }
}
