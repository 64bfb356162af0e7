package cymru.cartref.quality;

import cymru.cartref.concern.ConcernIntake;
import cymru.cartref.concern.SourceKind;
import cymru.cartref.improvement.OpenPlan;
import cymru.cartref.improvement.OwnerRef;
import cymru.cartref.improvement.PlanTitle;
import cymru.cartref.improvement.Plans;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.quality.domain.QualityAssessment;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.time.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What follows a final report: a plan where a standard is not met, triage where one is poor. */
@Component
class AssessmentFollowUp {

    static final String OWNER = "assessment";

    /** Whether a plan worked is looked at after so many months. */
    private static final int CHECK_MONTHS = 3;

    private final Plans plans;
    private final ConcernIntake intake;
    private final Procedures procedures;
    private final Texts texts;
    private final DatabaseClock clock;

    AssessmentFollowUp(Plans plans, ConcernIntake intake, Procedures procedures, Texts texts, DatabaseClock clock) {
        this.plans = plans;
        this.intake = intake;
        this.procedures = procedures;
        this.texts = texts;
        this.clock = clock;
    }

    void after(QualityAssessment of, List<StandardScore> scores) {
        boolean unmet = scores.stream().anyMatch(score -> !score.met());
        boolean poor = scores.stream().anyMatch(StandardScore::poor);
        of.follows(unmet ? plan(of) : null, poor ? concern(of, scores) : null);
    }

    private String plan(QualityAssessment of) {
        return plans.open(new OpenPlan(
                new OwnerRef(OWNER, of.reference()),
                of.providerId(),
                new PlanTitle(title(Language.EN, of), title(Language.CY, of)),
                procedures.current(ProcedureCode.ESCALATION).days(Setting.ACTION_REMINDER),
                clock.today().plusMonths(CHECK_MONTHS)));
    }

    private String title(Language language, QualityAssessment of) {
        return texts.get(language, "assessment.plan.title", Map.of("service", of.service()));
    }

    private String concern(QualityAssessment of, List<StandardScore> scores) {
        return intake.raise(new ConcernIntake.Found(
                of.reference(),
                of.providerId(),
                of.serviceId(),
                SourceKind.ASSESSMENT,
                Stream.of(Language.EN, Language.CY)
                        .map(language -> texts.get(
                                language,
                                "assessment.concern",
                                Map.of(
                                        "reference", of.reference(),
                                        "service", of.service(),
                                        "standards",
                                                scores.stream()
                                                        .filter(StandardScore::poor)
                                                        .map(score ->
                                                                score.name().in(language))
                                                        .collect(Collectors.joining(", ")))))
                        .collect(Collectors.joining("\n\n")),
                null));
    }
}
