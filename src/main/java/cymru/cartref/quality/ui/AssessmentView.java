package cymru.cartref.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.quality.Answers;
import cymru.cartref.quality.AssessmentPage;
import cymru.cartref.quality.AssessmentState;
import cymru.cartref.quality.OwnAssessmentDesk;
import cymru.cartref.quality.QualityDesk;
import cymru.cartref.quality.ReportReviewDesk;
import cymru.cartref.quality.Side;
import cymru.cartref.quality.domain.AssessmentPolicy;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** One assessment, for either side: where it stands, what is to be done now, what was said and what it came to. */
@Route("assessments/:reference")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "DIRECTOR",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL"
})
public class AssessmentView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final transient QualityDesk desk;
    private final transient ReportReviewDesk reviews;
    private final transient OwnAssessmentDesk own;
    private final transient CurrentActor actors;
    private final transient Clock clock;
    private String reference = "";

    AssessmentView(
            QualityDesk desk, ReportReviewDesk reviews, OwnAssessmentDesk own, CurrentActor actors, Clock clock) {
        super("assessment.title");
        this.desk = desk;
        this.reviews = reviews;
        this.own = own;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        removeAll();
        Actor actor = actors.get();
        boolean council = actor.council();
        AssessmentPage page = council ? desk.page(reference) : own.page(reference);
        title(reference + " · " + page.service());
        heading()
                .trail(new Crumb(Words.t("assessment.title"), "assessments"))
                .badge(AssessmentTexts.badge(page.state()));
        add(facts(page, council));
        Paragraph now = new Paragraph(Words.t("assessment.now." + page.state() + (council ? "" : ".PROVIDER")));
        now.setId("now");
        add(now);
        if (!page.cancelled().isBlank()) {
            add(AssessmentTexts.said(page.cancelled()));
        }
        if (page.state() == AssessmentState.FINAL) {
            add(after(page, council));
        }
        if (council) {
            deeds(page, actor);
        } else {
            deeds(page);
        }
        add(files(page, council), new ReportPart(page));
        if (council) {
            boolean cancels = actor.holds(Role.QUALITY_MONITOR) || actor.holds(Role.COMMISSIONING_MANAGER);
            if (page.state().open() && cancels) {
                add(cancel());
            }
            add(new Anchor("process/quality-services/" + reference, Words.t("assessment.process")));
        }
    }

    private static FactsStrip facts(AssessmentPage page, boolean council) {
        FactsStrip facts = new FactsStrip();
        if (council) {
            facts.fact(
                    Words.t("assessment.provider"),
                    new Anchor("standing/" + page.providerReference(), page.provider()));
        }
        facts.fact(Words.t("assessment.service"), page.service());
        if (page.stepBy() != null) {
            facts.fact(Words.t("assessment.step-by"), new DeadlineChip(page.stepBy()));
        }
        if (page.visited() != null) {
            facts.fact(Words.t("assessment.visited"), Words.day(page.visited()));
        }
        if (page.score() != null) {
            facts.fact(Words.t("assessment.overall"), AssessmentTexts.percent(page.score()));
        }
        if (!page.hands().isEmpty()) {
            facts.fact(Words.t("assessment.hands"), String.join(", ", page.hands()));
        }
        return facts;
    }

    private Div after(AssessmentPage page, boolean council) {
        Div after = new Div();
        for (Language language : Language.values()) {
            after.add(new Div(AssessmentTexts.download(
                    "pdf-" + language,
                    Words.t("assessment.pdf." + language),
                    () -> council ? desk.printed(reference, language) : own.printed(reference, language))));
        }
        if (page.plan() != null) {
            after.add(new Div(
                    new Anchor("plans/" + page.plan(), Words.t("assessment.plan", Map.of("plan", page.plan())))));
        }
        if (page.concern() != null) {
            after.add(new Div(new Anchor(
                    "concerns/" + page.concern(),
                    Words.t("assessment.concern-raised", Map.of("concern", page.concern())))));
        }
        return after;
    }

    private void deeds(AssessmentPage page, Actor actor) {
        if (actor.holds(Role.QUALITY_MONITOR) && page.state() == AssessmentState.VISIT) {
            add(visit());
        }
        if (actor.holds(Role.QUALITY_MONITOR) && page.state() == AssessmentState.DRAFTING) {
            add(new AnswersForm(
                    "work",
                    page,
                    page.work(),
                    page.self(),
                    new AnswersForm.Keeper() {
                        @Override
                        public int save(int edition, Answers answers) {
                            return desk.save(reference, edition, answers);
                        }

                        @Override
                        public void send(int edition) {
                            desk.sendDraft(reference, edition);
                        }
                    },
                    clock,
                    this::show));
        }
        if (page.mayReview()) {
            add(new ReviewForm(page, reviews, this::show));
        } else if (page.state() == AssessmentState.REVIEW
                && (actor.holds(Role.COMMISSIONING_MANAGER) || actor.holds(Role.HEAD_OF_SERVICE))) {
            add(new Paragraph(Words.t("assessment.review.not-you")));
        }
    }

    private void deeds(AssessmentPage page) {
        if (page.state() == AssessmentState.SELF_ASSESSMENT) {
            add(new AnswersForm(
                    "self",
                    page,
                    page.self(),
                    Answers.NONE,
                    new AnswersForm.Keeper() {
                        @Override
                        public int save(int edition, Answers answers) {
                            return own.save(reference, edition, answers);
                        }

                        @Override
                        public void send(int edition) {
                            own.send(reference, edition);
                        }
                    },
                    clock,
                    this::show));
        }
        if (page.state() == AssessmentState.COMMENTS) {
            add(new CommentsForm(page, own, this::show));
        }
    }

    private Div visit() {
        LocalisedDatePicker day = new LocalisedDatePicker(Words.t("assessment.visit.day"));
        day.setId("visit-day");
        Button button = new Button(Words.t("assessment.visit.do"), click -> {
            if (Deeds.attempt(
                    () -> desk.visited(reference, Objects.requireNonNullElse(day.getValue(), LocalDate.EPOCH)),
                    Map.of("day", day))) {
                show();
            }
        });
        button.setId("visit-do");
        Div actions = new Div(button);
        actions.addClassName("actions");
        Div part = new Div(
                new H2(Words.t("assessment.visit.title")),
                new Paragraph(Words.t("assessment.visit.intro")),
                day,
                actions);
        part.addClassName("card");
        part.setWidthFull();
        return part;
    }

    private Section files(AssessmentPage page, boolean council) {
        boolean mayAdd = council
                ? actors.get().holds(Role.QUALITY_MONITOR)
                        && (page.state() == AssessmentState.VISIT || page.state() == AssessmentState.DRAFTING)
                : page.state() == AssessmentState.SELF_ASSESSMENT;
        Section part = new Section(new H2(Words.t("assessment.files")));
        part.setId("files");
        part.setWidthFull();
        part.add(new FileList(page.files().stream()
                .map(file -> new FileList.Entry(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.addedAt(),
                        () -> (council ? desk.file(reference, file.id()) : own.file(reference, file.id())).content(),
                        mayAdd && !council && file.side() == Side.PROVIDER ? () -> remove(file.id()) : null))
                .toList()));
        if (mayAdd) {
            LocalisedUpload upload = new LocalisedUpload(MOST_BYTES, (name, content) -> {
                if (Deeds.attempt(() -> {
                    if (council) {
                        desk.attach(reference, content, name);
                    } else {
                        own.attach(reference, content, name);
                    }
                })) {
                    show();
                }
            });
            upload.setId("upload");
            part.add(upload);
        }
        return part;
    }

    private void remove(long file) {
        if (Deeds.attempt(() -> own.remove(reference, file))) {
            show();
        }
    }

    private Details cancel() {
        TextArea reason =
                AssessmentTexts.words("cancel-reason", "assessment.cancel.reason", AssessmentPolicy.REASON_LENGTH, "");
        Button button = new Button(Words.t("assessment.cancel.do"), click -> {
            if (Deeds.attempt(() -> desk.cancel(reference, reason.getValue()), Map.of("reason", reason))) {
                show();
            }
        });
        button.setId("cancel-do");
        Div actions = new Div(button);
        actions.addClassName("actions");
        Details details = new Details(Words.t("assessment.cancel.title"));
        details.setId("cancel");
        details.setWidthFull();
        details.add(reason, actions);
        return details;
    }
}
