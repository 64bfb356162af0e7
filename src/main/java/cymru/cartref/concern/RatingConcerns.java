package cymru.cartref.concern;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.provider.inspection.RatingFell;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A rating that has fallen opens triage: one concern for each inspection, in the deed that recorded it. */
@Component
class RatingConcerns {

    private final Concerns concerns;
    private final Raising raising;
    private final Subjects subjects;
    private final Procedures procedures;
    private final Texts texts;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    RatingConcerns(
            Concerns concerns,
            Raising raising,
            Subjects subjects,
            Procedures procedures,
            Texts texts,
            DatabaseClock clock,
            CurrentActor actors) {
        this.concerns = concerns;
        this.raising = raising;
        this.subjects = subjects;
        this.procedures = procedures;
        this.texts = texts;
        this.clock = clock;
        this.actors = actors;
    }

    @EventListener
    void on(RatingFell fell) {
        String form = UUID.nameUUIDFromBytes(("rating/" + fell.inspection()).getBytes(StandardCharsets.UTF_8))
                .toString();
        if (concerns.findByFormKey(form).isPresent()) {
            return;
        }
        ProcedureSettings current = procedures.current(ProcedureCode.MONITORING);
        Setting score = fell.toTheLowest() ? Setting.RATING_LOWEST_SCORE : Setting.RATING_FALL_SCORE;
        raising.raise(
                form,
                subjects.about(fell.providerId(), fell.serviceId()),
                SourceKind.REGULATOR,
                content(fell),
                actors.get().accountId(),
                clock.now(),
                current.number(score).intValueExact());
    }

    /** In both languages, for whoever triages. */
    private ConcernContent content(RatingFell fell) {
        String what = Stream.of(Language.EN, Language.CY)
                .map(language -> said(language, fell))
                .collect(Collectors.joining("\n\n"));
        return new ConcernContent(
                fell.serviceId(),
                what,
                null,
                null,
                true,
                AtRisk.UNKNOWN,
                "",
                "",
                null,
                false,
                "",
                false,
                List.of(),
                List.of());
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
