package cymru.cartref.concern;

import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.provider.inspection.RatingFell;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A rating that has fallen opens triage: one concern for each inspection, in the deed that recorded it. */
@Component
class RatingConcerns {

    private final ConcernIntake intake;
    private final Procedures procedures;
    private final Texts texts;

    RatingConcerns(ConcernIntake intake, Procedures procedures, Texts texts) {
        this.intake = intake;
        this.procedures = procedures;
        this.texts = texts;
    }

    @EventListener
    void on(RatingFell fell) {
        Setting score = fell.toTheLowest() ? Setting.RATING_LOWEST_SCORE : Setting.RATING_FALL_SCORE;
        intake.raise(new ConcernIntake.Found(
                fell.inspection(),
                fell.providerId(),
                fell.serviceId(),
                SourceKind.REGULATOR,
                Stream.of(Language.EN, Language.CY)
                        .map(language -> said(language, fell))
                        .collect(Collectors.joining("\n\n")),
                procedures.current(ProcedureCode.MONITORING).number(score).intValueExact()));
    }

    private String said(Language language, RatingFell fell) {
        String falls = fell.falls().stream()
                .map(fall -> texts.get(
                        language,
                        "inspection.fall",
                        Map.of(
                                "theme", texts.get(language, "inspection.theme." + fall.theme()),
                                "before", texts.get(language, "inspection.grade." + fall.before()),
                                "now", texts.get(language, "inspection.grade." + fall.now()))))
                .collect(Collectors.joining("\n"));
        return texts.get(language, "inspection.fell", Map.of("service", fell.service(), "reference", fell.inspection()))
                + "\n" + falls;
    }
}
