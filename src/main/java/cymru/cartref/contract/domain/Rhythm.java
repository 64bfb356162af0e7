package cymru.cartref.contract.domain;

import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.KpiDefinition.Colour;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Setting;
import cymru.cartref.work.Decisions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often, by risk: {@code bpmn/monitoring-frequency.dmn} with the procedure's numbers. */
@Component
public class Rhythm {

    public static final String DECISION = "monitoring-frequency";

    private static final String ROUTINE = "ROUTINE";

    private final Decisions decisions;
    private final Deadlines deadlines;

    Rhythm(Decisions decisions, Deadlines deadlines) {
        this.decisions = decisions;
        this.deadlines = deadlines;
    }

    /**
     * What the table answers.
     *
     * @param returnMonths length of the next return's period
     * @param visitMonths between visits, whatever happens
     * @param visitWithin the time limit that the colour brings with it; empty for none
     */
    public record Frequency(int returnMonths, int visitMonths, Optional<Setting> visitWithin) {}

    public static Map<String, Object> inputs(Colour colour, boolean newProvider, ProcedureSettings settings) {
        return Map.of(
                "colour",
                colour.name(),
                "newProvider",
                newProvider,
                "monthsGreen",
                settings.number(Setting.VISIT_MONTHS_GREEN).intValueExact(),
                "monthsAmber",
                settings.number(Setting.VISIT_MONTHS_AMBER).intValueExact(),
                "monthsNew",
                settings.number(Setting.VISIT_MONTHS_NEW).intValueExact());
    }

    public static Frequency answer(Map<String, Object> outputs) {
        String within = (String) output(outputs, "visitWithin");
        return new Frequency(
                ((Number) output(outputs, "returnMonths")).intValue(),
                ((Number) output(outputs, "visitMonths")).intValue(),
                ROUTINE.equals(within) ? Optional.empty() : Optional.of(Setting.valueOf(within)));
    }

    private static Object output(Map<String, Object> outputs, String name) {
        return Objects.requireNonNull(outputs.get(name), name);
    }

    /** @param newProvider whether none of the provider's returns was ever reviewed */
    public Frequency of(Colour colour, boolean newProvider, ProcedureSettings settings) {
        return answer(decisions.evaluate(DECISION, inputs(colour, newProvider, settings)));
    }

    /**
     * By when the next visit should be.
     *
     * @param lastVisit null while there was none
     */
    public LocalDate visitBy(
            Frequency frequency, Monitoring monitoring, @Nullable LocalDate lastVisit, ProcedureSettings settings) {
        LocalDate since = lastVisit == null ? monitoring.startsOn() : lastVisit;
        LocalDate routine = since.plusMonths(frequency.visitMonths());
        LocalDate turned = monitoring.turnedOn();
        if (frequency.visitWithin().isEmpty() || turned == null) {
            return routine;
        }
        Setting within = frequency.visitWithin().get();
        LocalDate from = turned;
        if (lastVisit != null && !lastVisit.isBefore(turned)) {
            if (within == Setting.VISIT_AFTER_AMBER) {
                return routine;
            }
            from = lastVisit;
        }
        LocalDate early = deadlines.lastDay(from, settings.limit(within));
        return early.isBefore(routine) ? early : routine;
    }
}
