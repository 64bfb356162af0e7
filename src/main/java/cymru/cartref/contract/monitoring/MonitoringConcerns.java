package cymru.cartref.contract.monitoring;

import cymru.cartref.concern.ConcernIntake;
import cymru.cartref.concern.SourceKind;
import cymru.cartref.contract.domain.MonitoringCycle;
import cymru.cartref.contract.domain.MonitoringCycles;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A concern that a reviewer wants, or that indicators red cycle after cycle ask for, is raised with the review. */
@Component
class MonitoringConcerns {

    private final ConcernIntake intake;
    private final MonitoringCycles cycles;
    private final Texts texts;

    MonitoringConcerns(ConcernIntake intake, MonitoringCycles cycles, Texts texts) {
        this.intake = intake;
        this.cycles = cycles;
        this.texts = texts;
    }

    @EventListener
    void on(MonitoringConsequence follows) {
        if (!follows.concern() && follows.redInARow().isEmpty()) {
            return;
        }
        String raised = intake.raise(new ConcernIntake.Found(
                follows.cycle(),
                follows.providerId(),
                null,
                SourceKind.MONITORING,
                Stream.of(Language.EN, Language.CY)
                        .map(language -> said(language, follows))
                        .collect(Collectors.joining("\n\n")),
                null));
        MonitoringCycle cycle = cycles.findByReference(follows.cycle()).orElseThrow();
        cycle.raised(raised);
        cycles.saveAndFlush(cycle);
    }

    private String said(Language language, MonitoringConsequence follows) {
        String colour = texts.get(language, "monitoring.colour." + follows.colour());
        Map<String, Object> arguments = Map.of(
                "cycle", follows.cycle(),
                "contract", follows.contract(),
                "colour", colour,
                "codes", String.join(", ", follows.redInARow()));
        return texts.get(
                language,
                follows.redInARow().isEmpty() ? "monitoring.concern.asked" : "monitoring.concern.red-in-a-row",
                arguments);
    }
}
