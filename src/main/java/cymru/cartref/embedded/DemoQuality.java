package cymru.cartref.embedded;

import cymru.cartref.concern.closure.ClosureCause;
import cymru.cartref.concern.closure.ClosureDesk;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.ClosureTold;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.InspectionDesk;
import cymru.cartref.provider.inspection.RecordInspection;
import cymru.cartref.provider.inspection.Theme;
import cymru.cartref.quality.Answer;
import cymru.cartref.quality.Answers;
import cymru.cartref.quality.AssessmentPage;
import cymru.cartref.quality.CommentDecision;
import cymru.cartref.quality.FactComment;
import cymru.cartref.quality.OwnAssessmentDesk;
import cymru.cartref.quality.QualityDesk;
import cymru.cartref.quality.ReportReviewDesk;
import cymru.cartref.time.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The regulator has rated three homes; one is assessed to the final report, one assesses itself; a cottage is to close. */
@Component
@Order(80)
class DemoQuality implements DemoContent.Filler {

    private static final String ASSESSED = "Lantern House";

    private final DemoSignIn people;
    private final DemoRegistrations registrations;
    private final InspectionDesk inspections;
    private final QualityDesk quality;
    private final OwnAssessmentDesk own;
    private final ReportReviewDesk reviews;
    private final ClosureDesk closures;
    private final DatabaseClock clock;

    DemoQuality(
            DemoSignIn people,
            DemoRegistrations registrations,
            InspectionDesk inspections,
            QualityDesk quality,
            OwnAssessmentDesk own,
            ReportReviewDesk reviews,
            ClosureDesk closures,
            DatabaseClock clock) {
        this.people = people;
        this.registrations = registrations;
        this.inspections = inspections;
        this.quality = quality;
        this.own = own;
        this.reviews = reviews;
        this.closures = closures;
        this.clock = clock;
    }

    @Override
    public void fill() {
        people.as(DemoPerson.MONITOR, () -> {
            rated("Hendre Wen", 210, Grade.GOOD, Grade.EXCELLENT);
            rated(ASSESSED, 96, Grade.GOOD, Grade.GOOD);
            rated("Tŷ Hafren", 40, Grade.IMPROVEMENT, Grade.GOOD);
        });
        assessed();
        people.as(DemoPerson.SECOND_MONITOR, () -> {
            quality.open(form(), service("Hendre Wen"));
        });
        people.as(DemoPerson.MANAGER, this::closes);
    }

    private void rated(String home, int daysAgo, Grade most, Grade care) {
        inspections.record(new RecordInspection(
                form(),
                service(home),
                clock.today().minusDays(daysAgo),
                clock.today().minusDays(daysAgo - 21L),
                "",
                "",
                Map.of(
                        Theme.WELL_BEING,
                        most,
                        Theme.CARE_AND_SUPPORT,
                        care,
                        Theme.LEADERSHIP_AND_MANAGEMENT,
                        most,
                        Theme.ENVIRONMENT,
                        Grade.GOOD)));
    }

    /** Each side has its say; one fact is contested, and rightly. */
    private void assessed() {
        String[] opened = {""};
        people.as(DemoPerson.MONITOR, () -> opened[0] = quality.open(form(), service(ASSESSED)));
        String reference = opened[0];
        var provider = registrations.of(DemoProvider.PONT_LANTERN).administrator();
        List<String> questions = people.as(provider, () -> own.page(reference)).questions().stream()
                .map(question -> question.code())
                .toList();
        people.as(
                provider,
                () -> own.send(
                        reference,
                        own.save(
                                reference, edition(own.page(reference)), answers(questions, 3, "As we do it daily."))));
        people.as(DemoPerson.MONITOR, () -> {
            quality.visited(reference, clock.today());
            quality.sendDraft(
                    reference,
                    quality.save(
                            reference,
                            edition(quality.page(reference)),
                            answers(questions, 3, "Seen in the files, and children said so.")));
        });
        String contested = questions.get(1);
        people.as(
                provider,
                () -> own.comment(
                        reference, List.of(new FactComment(contested, "Both checks were renewed before the visit."))));
        people.as(
                DemoPerson.MANAGER,
                () -> reviews.issue(
                        reference, List.of(new CommentDecision(contested, true, "The certificates show it.", 4))));
    }

    private static int edition(AssessmentPage page) {
        return page.edition();
    }

    private static Answers answers(List<String> questions, int score, String words) {
        return new Answers(
                questions.stream()
                        .map(question -> new Answer(question, score, words))
                        .toList(),
                "");
    }

    private void closes() {
        closures.open(new OpenClosure(
                form(),
                service("Bridge Cottage"),
                ClosureKind.PLANNED,
                ClosureCause.PROVIDER_NOTICE,
                clock.today().plusMonths(5),
                "The lease of the cottage ends, and its owner does not renew it.",
                "Nothing changes for the children who live there until each has moved as planned.",
                Map.of(ClosureTold.REGULATOR, clock.today())));
    }

    private long service(String name) {
        return quality.services(name).stream()
                .filter(service -> service.service().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }
}
