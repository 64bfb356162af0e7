package cymru.cartref.procedure;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_DRAFT_CHANGED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_DRAFT_OPEN;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_FROM_PAST;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_KPI_BOUNDS;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_NOTHING_CHANGED;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_NOT_OPEN;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_SAME_PERSON;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STAGE_NUMBERS;
import static cymru.cartref.procedure.ProcedureRule.PROCEDURE_STATUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cymru.cartref.As;
import cymru.cartref.Counting;
import cymru.cartref.Engine;
import cymru.cartref.PortalTest;
import cymru.cartref.WalksEveryFlow;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.process.ProcedureApprovalProcess;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.time.DatabaseClock;
import cymru.cartref.work.Processes;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A version is drafted, compared, approved by another person and holds for new cases only. */
@PortalTest
@WalksEveryFlow("procedure-approval")
class ProcedureEditIT {

    private static final Bilingual NOTE = new Bilingual("Triage faster", "Brysbennu'n gynt");

    @Autowired
    ProcedureEditDesk edit;

    @Autowired
    ProcedureApprovalDesk approval;

    @Autowired
    ProcedureDesk desk;

    @Autowired
    Procedures procedures;

    @Autowired
    ProcedureContents contents;

    @Autowired
    ProcedureApprovalProcess process;

    @Autowired
    Processes processes;

    @Autowired
    Engine engine;

    @Autowired
    DatabaseClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final ProcedureFixture world = new ProcedureFixture();
    private long writer;
    private long head;

    @BeforeEach
    void people() {
        beans.autowireBean(world);
        writer = world.person(Role.COMMISSIONING_MANAGER);
        head = world.person(Role.HEAD_OF_SERVICE);
    }

    @AfterEach
    void forget() {
        world.forget();
    }

    @Test
    void aNewVersionHoldsForNewCasesAndRunningOnesKeepTheirs() throws Throwable {
        ProcedureSettings running = procedures.current(ProcedureCode.ESCALATION);
        String reference = draft(ProcedureCode.ESCALATION);
        minutesIn(reference, 1);
        String fourth = As.person(writer, () -> edit.add(reference, level(4)));
        As.person(writer, () -> edit.describe(reference, NOTE, clock.today(), page().edition()));

        assertThat(fourth).isEqualTo("L4");
        assertThat(page().differences())
                .extracting(Difference::code, Difference::part, Difference::after)
                .contains(tuple("MINUTES_TARGET", "value", "1"), tuple("L4", null, level(4).name()));
        assertThat(procedures.current(ProcedureCode.ESCALATION)).isEqualTo(running);

        long edition = page().edition();
        Counting.Tally sent = Counting.of(() -> As.person(writer, () -> approval.send(reference, edition)));
        As.person(writer, () -> approval.send(reference, edition));
        assertThat(sent.commits()).isEqualTo(1);
        assertThat(standsAt(reference)).containsExactly(ProcedureApprovalProcess.USER_APPROVE);
        assertThat(process.liveCases("", 500)).containsEntry(reference, "SENT");
        assertRefused(PROCEDURE_SAME_PERSON, () -> As.person(writer, () -> approval.approve(reference, edition)));
        assertRefused(PROCEDURE_NOT_OPEN, () -> minutesIn(reference, 3));
        engine.fire(ProcedureApprovalProcess.KEY, reference, ProcedureApprovalProcess.TIMER_REMINDER);

        Counting.Tally approved = Counting.of(() -> As.person(head, () -> approval.approve(reference, edition)));
        As.person(head, () -> approval.approve(reference, edition));

        assertThat(approved.commits()).isEqualTo(1);
        assertThat(running(reference)).isFalse();
        ProcedureSettings fresh = procedures.current(ProcedureCode.ESCALATION);
        assertThat(fresh.version().number()).isEqualTo(running.version().number() + 1);
        assertThat(fresh.days(Setting.MINUTES_TARGET)).isEqualTo(1);
        assertThat(contents.stages(fresh.versionId())).extracting(Stage::number).containsExactly(1, 2, 3, 4);
        assertThat(procedures.pinned(running.versionId()).days(Setting.MINUTES_TARGET))
                .isEqualTo(5);
        assertThat(contents.stages(running.versionId())).hasSize(3);
        assertThat(world.mails(reference)).contains("procedure-sent", "procedure-reminder", "procedure-approved");
        assertThat(world.audited(reference))
                .containsExactly(
                        "procedure.drafted",
                        "procedure.changed",
                        "procedure.row-added",
                        "procedure.described",
                        "procedure.sent",
                        "procedure.approved");
        assertThatThrownBy(() -> minutesIn(reference, 5)).isNotNull();
    }

    @Test
    void itIsHandedBackWithAReasonAndSentAgain() throws Throwable {
        String reference = changed();
        long edition = send(reference);
        As.person(head, () -> approval.handBack(reference, edition, "Which board?"));
        As.person(head, () -> approval.handBack(reference, edition, "Which board?"));

        assertThat(running(reference)).isFalse();
        assertThat(page().handedBack()).isEqualTo("Which board?");
        assertThat(world.mails(reference)).containsOnlyOnce("procedure-handed-back");
        minutesIn(reference, 1);
        assertRefused(PROCEDURE_DRAFT_CHANGED, () -> As.person(writer, () -> approval.send(reference, edition)));
        long again = send(reference);
        assertThat(page().handedBack()).isNull();
        assertRefused(PROCEDURE_DRAFT_CHANGED, () -> As.person(head, () -> approval.approve(reference, edition)));
        As.person(head, () -> approval.approve(reference, again));
        assertThat(procedures.current(ProcedureCode.ESCALATION).days(Setting.MINUTES_TARGET))
                .isEqualTo(1);
    }

    @Test
    void aVersionForALaterDayWaitsForIt() {
        String reference = changed();
        As.person(writer, () -> edit.describe(reference, NOTE, clock.today().plusDays(40), page().edition()));
        long edition = send(reference);
        As.person(head, () -> approval.approve(reference, edition));
        assertThat(procedures.current(ProcedureCode.ESCALATION).days(Setting.MINUTES_TARGET))
                .isEqualTo(5);
        assertThat(procedures
                        .on(ProcedureCode.ESCALATION, clock.today().plusDays(40))
                        .days(Setting.MINUTES_TARGET))
                .isEqualTo(3);
        assertThat(As.person(head, () -> desk.list()))
                .filteredOn(line -> line.inForce().procedure() == ProcedureCode.ESCALATION)
                .extracting(ProcedureLine::change)
                .containsExactly(ProcedureLine.Change.TO_COME);
        String next = draft(ProcedureCode.ESCALATION);
        assertRefused(
                PROCEDURE_FROM_PAST,
                () -> As.person(writer, () -> edit.describe(next, NOTE, clock.today(), page().edition())));
    }

    @Test
    void oneDraftIsOpenAndItsBeginnerFindsItAgain() throws Throwable {
        String reference = draft(ProcedureCode.TENDER);
        assertAllowed(
                PROCEDURE_DRAFT_OPEN,
                () -> assertThat(draft(ProcedureCode.TENDER)).isEqualTo(reference));
        assertRefused(PROCEDURE_DRAFT_OPEN, () -> As.person(head, () -> edit.draft(ProcedureCode.TENDER)));
        assertThatThrownBy(() -> draft(ProcedureCode.LAW_DATES)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatTheLawFixesAndWhatDoesNotFitIsRefusedAtOnce() {
        String tender = draft(ProcedureCode.TENDER);
        SettingValue standstill = value(ProcedureCode.TENDER, Setting.STANDSTILL);
        assertRefused(
                PROCEDURE_STATUTE,
                () -> As.person(writer, () -> edit.change(tender, standstill, ProcedureFixture.days(standstill, 7))));
        String monitoring = draft(ProcedureCode.MONITORING);
        KpiDefinition kpi = contents.kpis(
                        procedures.current(ProcedureCode.MONITORING).versionId())
                .getFirst();
        assertRefused(
                PROCEDURE_KPI_BOUNDS, () -> As.person(writer, () -> edit.change(monitoring, kpi, withAmber(kpi, 99))));
        String escalation = draft(ProcedureCode.ESCALATION);
        As.person(writer, () -> edit.add(escalation, level(6)));
        As.person(writer, () -> edit.describe(escalation, NOTE, clock.today(), page().edition()));
        assertRefused(PROCEDURE_STAGE_NUMBERS, () -> send(escalation));
    }

    @Test
    void anUnchangedDraftIsNotSentAndADiscardedOneLeavesTheVersionInForce() {
        String reference = draft(ProcedureCode.ESCALATION);
        assertRefused(PROCEDURE_NOTHING_CHANGED, () -> send(reference));
        long edition = page().edition();
        minutesIn(reference, 4);
        assertRefused(PROCEDURE_DRAFT_CHANGED, () -> As.person(writer, () -> edit.discard(reference, edition)));
        As.person(writer, () -> edit.discard(reference, page().edition()));
        assertThat(As.person(writer, () -> edit.open(ProcedureCode.ESCALATION))).isEmpty();
        assertThat(procedures.current(ProcedureCode.ESCALATION).days(Setting.MINUTES_TARGET))
                .isEqualTo(5);
        assertThat(draft(ProcedureCode.ESCALATION)).isNotEqualTo(reference);
    }

    @Test
    void aColleaguesRowIsNotOverwrittenUnseen() {
        String reference = draft(ProcedureCode.ESCALATION);
        SettingValue seen = value(ProcedureCode.ESCALATION, Setting.MINUTES_TARGET);
        As.person(head, () -> edit.change(reference, seen, ProcedureFixture.days(seen, 3)));
        assertRefused(
                PROCEDURE_DRAFT_CHANGED,
                () -> As.person(writer, () -> edit.change(reference, seen, ProcedureFixture.days(seen, 4))));
        As.person(writer, () -> edit.change(reference, ProcedureFixture.days(seen, 3), ProcedureFixture.days(seen, 4)));
        assertThat(page().editors()).hasSize(2);
    }

    @Test
    void rowsAreAddedOnceAndRemoved() {
        String reference = draft(ProcedureCode.QUALITY);
        Bilingual name = new Bilingual("Joy", "Llawenydd");
        Standard joy = new Standard("", name, 5, Certainty.COUNCIL_DECISION, NOTE);
        String code = As.person(writer, () -> edit.add(reference, joy));
        assertThat(As.person(writer, () -> edit.add(reference, joy)))
                .as("a double click")
                .isEqualTo(code)
                .isEqualTo("S7");
        As.person(writer, () -> edit.remove(reference, new Standard(code, name, 5, Certainty.COUNCIL_DECISION, NOTE)));
        As.person(writer, () -> edit.remove(reference, new Standard(code, name, 5, Certainty.COUNCIL_DECISION, NOTE)));
        assertThat(open(ProcedureCode.QUALITY).differences()).isEmpty();
    }

    @Test
    void whatIsGoneMeanwhileIsSaidNotAFault() {
        String reference = draft(ProcedureCode.QUALITY);
        ProcedureRow question = open(ProcedureCode.QUALITY).rows().stream()
                .filter(row -> row.kind() == ProcedureRow.Kind.QUESTION)
                .findFirst()
                .orElseThrow();
        As.person(head, () -> edit.remove(reference, question));
        Question gone = (Question) question;
        Question other = new Question(gone.code(), gone.standard(), NOTE, Certainty.COUNCIL_DECISION, NOTE);
        assertRefused(PROCEDURE_DRAFT_CHANGED, () -> As.person(writer, () -> edit.change(reference, question, other)));
        As.person(
                head, () -> edit.discard(reference, open(ProcedureCode.QUALITY).edition()));
        assertRefused(PROCEDURE_NOT_OPEN, () -> As.person(writer, () -> approval.send(reference, 0)));
    }

    @Test
    void theListAsksAsOftenForAllProceduresAsForOne() throws Exception {
        As.person(writer, () -> desk.list());
        assertThat(Counting.of(() -> As.person(writer, () -> desk.list())).statements())
                .hasSizeLessThan(12);
    }

    private String draft(ProcedureCode code) {
        return As.person(writer, () -> edit.draft(code));
    }

    /** A draft that makes triage slower, described and ready to send. */
    private String changed() {
        String reference = draft(ProcedureCode.ESCALATION);
        minutesIn(reference, 3);
        As.person(writer, () -> edit.describe(reference, NOTE, clock.today(), page().edition()));
        return reference;
    }

    private long send(String reference) {
        long edition = page().edition();
        As.person(writer, () -> approval.send(reference, edition));
        return edition;
    }

    private void minutesIn(String reference, int days) {
        SettingValue saved = (SettingValue) page().rows().stream()
                .filter(row -> row.code().equals("MINUTES_TARGET"))
                .findFirst()
                .orElseThrow();
        As.person(writer, () -> edit.change(reference, saved, ProcedureFixture.days(saved, days)));
    }

    private DraftPage page() {
        return open(ProcedureCode.ESCALATION);
    }

    private DraftPage open(ProcedureCode code) {
        return As.person(writer, () -> edit.open(code)).orElseThrow();
    }

    private SettingValue value(ProcedureCode code, Setting setting) {
        return procedures.current(code).values().stream()
                .filter(value -> value.setting() == setting)
                .findFirst()
                .orElseThrow();
    }

    private Stage level(int number) {
        Stage third = contents.stages(
                        procedures.current(ProcedureCode.ESCALATION).versionId())
                .get(2);
        return new Stage(
                "",
                number,
                new Bilingual("Strategic oversight", "Goruchwyliaeth strategol"),
                third.beginsWhen(),
                third.chair(),
                third.meeting(),
                Set.of(Agency.REGULATOR),
                third.convene(),
                third.letter(),
                third.plan(),
                third.reviewEvery(),
                third.minimumDays(),
                true,
                ReferralAdvice.SUSPENDED,
                Certainty.COUNCIL_DECISION,
                NOTE);
    }

    private static KpiDefinition withAmber(KpiDefinition kpi, int amber) {
        return new KpiDefinition(
                kpi.code(),
                kpi.name(),
                kpi.definition(),
                kpi.unit(),
                kpi.direction(),
                kpi.green(),
                BigDecimal.valueOf(amber),
                kpi.safety(),
                kpi.services(),
                kpi.certainty(),
                kpi.source());
    }

    private Set<String> standsAt(String reference) {
        return transaction.execute(status -> processes.waitingAt(ProcedureApprovalProcess.KEY, reference));
    }

    private boolean running(String reference) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> processes.running(ProcedureApprovalProcess.KEY, reference)));
    }
}
