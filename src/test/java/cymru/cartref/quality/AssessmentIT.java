package cymru.cartref.quality;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_ANSWERS;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_COMMENT;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_DECISIONS;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_EDITION;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_FILES;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_LENGTH;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_OPEN_ALREADY;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_REASON;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_REVIEWER;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_STEP;
import static cymru.cartref.quality.AssessmentRule.ASSESSMENT_VISIT_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Numbers;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.provider.ProviderFixture;
import cymru.cartref.quality.domain.AssessmentPolicy;
import cymru.cartref.quality.process.QualityProcess;
import cymru.cartref.shared.Language;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** An assessment from its opening to the final report, with facts that are contested. */
@PortalTest
@WalksEveryFlow("quality-services")
class AssessmentIT extends AssessmentFixture {

    @AfterEach
    void removeBulk() {
        jdbc.sql("DELETE FROM assessment WHERE reference LIKE 'SW-%'").update();
    }

    @Test
    void contestedFactsAreDecidedBySomebodyWithoutAPartInItAndThePlanFollows() throws Throwable {
        open();
        stands();
        assertThat(mails(made.administrator())).containsExactly("assessment-opened");
        assertRefused(ASSESSMENT_OPEN_ALREADY, () -> As.person(monitor, () -> desk.open(key(), service)));
        Answers some = new Answers(all(3).answers().subList(0, 3), "");
        int edition = As.person(made.administrator(), () -> own.save(reference, 0, some));
        assertThat(council(monitor).self()).as("a draft is the provider's own").isEqualTo(Answers.NONE);
        assertRefused(ASSESSMENT_EDITION, () -> As.person(responsible, () -> own.save(reference, 0, some)));
        assertRefused(ASSESSMENT_ANSWERS, () -> As.person(responsible, () -> own.send(reference, edition)));
        As.person(made.administrator(), () -> own.attach(reference, ProviderFixture.pdf(), "tystiolaeth.pdf"));
        assertThat(council(monitor).files()).isEmpty();
        int whole = As.person(responsible, () -> own.save(reference, edition, all(3)));
        assertThat(Counting.of(() -> As.person(responsible, () -> own.send(reference, whole)))
                        .commits())
                .isEqualTo(1);
        As.person(responsible, () -> own.send(reference, whole));
        stands();
        assertThat(council(monitor).files()).hasSize(1);
        assertThat(council(monitor).self().summary()).isEqualTo("In short.");

        assertRefused(
                ASSESSMENT_VISIT_DAY,
                () -> As.person(
                        monitor, () -> desk.visited(reference, clock.today().plusDays(1))));
        As.person(monitor, () -> desk.visited(reference, clock.today()));
        As.person(monitor, () -> desk.visited(reference, clock.today()));
        stands();
        Answers work = new Answers(
                questions().stream()
                        .map(question -> new Answer(
                                question.code(), question.standard().equals("S1") ? 1 : 3, "MARKER finding."))
                        .toList(),
                "The doors.");
        int drafted = As.person(monitor, () -> desk.save(reference, 0, work));
        assertThat(council(monitor).scores())
                .as("nobody writes towards a score")
                .isEmpty();
        assertThat(providers().work()).isEqualTo(Answers.NONE);
        As.person(monitor, () -> desk.sendDraft(reference, drafted));
        As.person(monitor, () -> desk.sendDraft(reference, drafted));
        stands();
        assertThat(providers().scores()).hasSize(6);
        assertThat(providers().hands()).isEmpty();
        assertThat(mails(responsible)).endsWith("assessment-drafted");

        List<FactComment> comments = List.of(
                new FactComment("Q1", "The log was in the office."), new FactComment("Q2", "All checks are in date."));
        assertRefused(
                ASSESSMENT_COMMENT,
                () -> As.person(responsible, () -> own.comment(reference, List.of(new FactComment("Q1", " ")))));
        As.person(responsible, () -> own.comment(reference, comments));
        As.person(responsible, () -> own.comment(reference, comments));
        stands();
        assertThat(mails(manager)).endsWith("assessment-to-review");

        List<CommentDecision> decisions = List.of(
                new CommentDecision("Q1", true, "The log shows it.", 3),
                new CommentDecision("Q2", false, "Two were out of date on the day.", null));
        assertRefused(
                ASSESSMENT_DECISIONS,
                () -> As.person(manager, () -> reviews.issue(reference, decisions.subList(0, 1))));
        long both = a.person("dwy", null, Role.QUALITY_MONITOR, Role.COMMISSIONING_MANAGER);
        jdbc.sql("INSERT INTO assessment_hand SELECT id, ? FROM assessment WHERE reference = ?")
                .params(both, reference)
                .update();
        assertRefused(ASSESSMENT_REVIEWER, () -> As.person(both, () -> reviews.issue(reference, decisions)));
        assertThat(Counting.of(() -> As.person(manager, () -> reviews.issue(reference, decisions)))
                        .commits())
                .isEqualTo(1);
        As.person(manager, () -> reviews.issue(reference, decisions));
        stands();
        AssessmentPage page = providers();
        assertThat(page.scores())
                .filteredOn(score -> score.code().equals("S1"))
                .singleElement()
                .satisfies(score -> {
                    assertThat(score.score()).as("(3 + 1 + 1) of 12").isEqualTo(42);
                    assertThat(score.met()).isFalse();
                    assertThat(score.poor()).isTrue();
                });
        assertThat(page.score()).isEqualTo(67);
        assertThat(page.decisions()).isEqualTo(decisions);
        assertThat(page.plan()).as("the council still writes it").isNull();
        String plan = Objects.requireNonNull(
                As.person(monitor, () -> desk.page(reference)).plan());
        assertThat(plan).startsWith("AP-");
        jdbc.sql("UPDATE improvement_plan SET status = 'SENT', sent_at = UTC_TIMESTAMP(6) WHERE reference = ?")
                .param(plan)
                .update();
        assertThat(providers().plan()).as("once it was sent").isEqualTo(plan);
        jdbc.sql("UPDATE improvement_plan SET status = 'DRAFT', sent_at = NULL WHERE reference = ?")
                .param(plan)
                .update();
        assertThat(page.concern()).isNull();
        assertThat(raised()).startsWith("CN-");
        for (Language language : Language.values()) {
            As.person(responsible, () -> own.printed(reference, language))
                    .content()
                    .close();
        }
        assertThat(mails(responsible)).endsWith("assessment-final");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outbox_message WHERE reference = ? AND arguments LIKE '%MARKER%'")
                        .param(reference)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(As.person(monitor, () -> desk.services(page.provider())))
                .filteredOn(choice -> choice.id() == service)
                .singleElement()
                .satisfies(choice -> assertThat(choice.due()).isFalse());
    }

    @Test
    void whoIsLateIsRemindedOnceAndTheAssessmentGoesOnWithoutWhatDidNotCome() {
        open();
        fire(QualityProcess.TIMER_SELF_REMINDER);
        fire(QualityProcess.TIMER_SELF_OVER);
        assertThat(mails(responsible)).as("too early").containsExactly("assessment-opened");
        age(20);
        fire(QualityProcess.TIMER_SELF_REMINDER);
        assertThat(mails(responsible)).containsExactly("assessment-opened", "assessment-reminder");
        age(20);
        fire(QualityProcess.TIMER_SELF_OVER);
        assertThat(council(monitor).state()).isEqualTo(AssessmentState.VISIT);
        assertThat(council(monitor).selfSent()).isFalse();
        age(30);
        fire(QualityProcess.TIMER_VISIT_LATE);
        assertThat(mails(head)).containsExactly("assessment-late");
        As.person(monitor, () -> desk.visited(reference, clock.today()));
        age(40);
        fire(QualityProcess.TIMER_DRAFT_LATE);
        assertThat(mails(head)).hasSize(2);
        Answers work = all(4);
        As.person(monitor, () -> desk.sendDraft(reference, desk.save(reference, 0, work)));
        fire(QualityProcess.TIMER_COMMENT_OVER);
        age(8);
        fire(QualityProcess.TIMER_COMMENT_REMINDER);
        age(9);
        fire(QualityProcess.TIMER_COMMENT_OVER);
        assertThat(council(monitor).state()).isEqualTo(AssessmentState.REVIEW);
        assertRefused(ASSESSMENT_STEP, () -> As.person(responsible, () -> own.comment(reference, List.of())));
        age(30);
        fire(QualityProcess.TIMER_REVIEW_LATE);
        assertThat(mails(head)).hasSize(3);
        As.person(head, () -> reviews.issue(reference, List.of()));
        stands();
        assertThat(council(monitor)).satisfies(page -> {
            assertThat(page.score()).isEqualTo(100);
            assertThat(page.plan()).as("nothing is unmet").isNull();
            assertThat(page.concern()).isNull();
        });
    }

    @Test
    void itIsCancelledWithReasonsAndAnothersIsNone() throws Throwable {
        open();
        assertRefused(ASSESSMENT_REASON, () -> As.person(manager, () -> desk.cancel(reference, " ")));
        assertAllowed(ASSESSMENT_REASON, () -> As.person(manager, () -> desk.cancel(reference, "The home closes.")));
        As.person(manager, () -> desk.cancel(reference, "The home closes."));
        stands();
        assertThat(providers().cancelled()).isEqualTo("The home closes.");
        assertAllowed(ASSESSMENT_OPEN_ALREADY, this::open);
        long stranger = a.person("arall", a.registered("Arall " + key()).id(), Role.RESPONSIBLE_INDIVIDUAL);
        assertThatThrownBy(() -> As.person(stranger, () -> own.page(reference)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(As.person(stranger, () -> own.mine(AssessmentFilter.RUNNING, Long.MAX_VALUE, 10)))
                .isEmpty();
        assertThat(As.person(responsible, () -> own.mine(AssessmentFilter.RUNNING, Long.MAX_VALUE, 10)))
                .extracting(ListedAssessment::reference)
                .containsExactly(reference);
    }

    @Test
    void whatFitsIsAllowed() {
        open();
        assertAllowed(ASSESSMENT_STEP, AssessmentPolicy.at(AssessmentState.VISIT, AssessmentState.VISIT));
        assertAllowed(ASSESSMENT_EDITION, AssessmentPolicy.unchanged(1, 1));
        assertAllowed(ASSESSMENT_ANSWERS, AssessmentPolicy.whole(all(0), questions()));
        assertAllowed(ASSESSMENT_LENGTH, AssessmentPolicy.mayBeKept(all(4), questions()));
        assertAllowed(ASSESSMENT_VISIT_DAY, AssessmentPolicy.visit(clock.today(), clock.today(), clock.today()));
        assertAllowed(ASSESSMENT_FILES, AssessmentPolicy.mayTakeFile(0));
        assertAllowed(ASSESSMENT_COMMENT, AssessmentPolicy.comments(List.of(), questions()));
        assertAllowed(ASSESSMENT_REVIEWER, AssessmentPolicy.reviewer(Set.of(1L), 2));
        assertAllowed(ASSESSMENT_DECISIONS, AssessmentPolicy.decisions(List.of(), List.of()));
        Answers strange = new Answers(List.of(new Answer("Q99", 1, "x")), "");
        Answers high = new Answers(List.of(new Answer("Q1", 5, "x")), "");
        Answers tooLong = new Answers(List.of(new Answer("Q1", 1, "x".repeat(Answer.WORDS_LENGTH + 1))), "");
        Stream.of(strange, high, tooLong)
                .forEach(answers -> assertRefused(
                        ASSESSMENT_LENGTH, () -> As.person(responsible, () -> own.save(reference, 0, answers))));
        assertRefused(
                ASSESSMENT_FILES,
                () -> AssessmentPolicy.mayTakeFile(AssessmentPolicy.MOST_FILES).orThrow());
    }

    @Test
    void theListIsAsManyStatementsWithTenThousandAsWithTen() throws Exception {
        bulk(10);
        statements();
        int few = statements();
        bulk(10_000);
        assertThat(statements()).isEqualTo(few);
        AssessmentFilter words = new AssessmentFilter(AssessmentFilter.View.ALL, "swmp asesu");
        List<ListedAssessment> page = As.person(monitor, () -> desk.list(words, Long.MAX_VALUE, 50));
        assertThat(page).hasSize(50);
        assertThat(As.person(monitor, () -> desk.list(words, page.getLast().id(), 50)))
                .hasSize(50)
                .doesNotContainAnyElementsOf(page);
    }

    private int statements() throws Exception {
        return Counting.of(() -> As.person(monitor, () -> desk.list(AssessmentFilter.RUNNING, Long.MAX_VALUE, 50)))
                .statements()
                .size();
    }

    private void bulk(int rows) {
        jdbc.sql("INSERT INTO assessment (version, reference, form_key, provider_id, provider, service_id, service,"
                        + " procedure_version, state, edition, opened_by, opened_at, step_since, reminded, late_told)"
                        + " SELECT 0, CONCAT('SW-', :rows, '-', n), UUID(), 0, 'swmp asesu', 0, 'swmp', 12, 'FINAL', 0, 0,"
                        + " UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), FALSE, FALSE FROM" + Numbers.upTo(rows))
                .param("rows", rows)
                .update();
    }
}
