package cymru.cartref.concern;

import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.concern.EscalationRule.ESCALATION_ONLY_UP;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.PortalTest;
import cymru.cartref.procedure.Certainty;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.procedure.ProcedureApprovalDesk;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureContents;
import cymru.cartref.procedure.ProcedureEditDesk;
import cymru.cartref.procedure.ProcedureFixture;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Stage;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A new version of the procedure has another number of days and a fourth level; no line of code says so. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class EscalationVersionIT extends EscalationFixture {

    private static final Bilingual NOTE = new Bilingual("A fourth level", "Pedwaredd lefel");
    private static final TimeLimit LONGER =
            new TimeLimit(60, TimeLimit.Unit.DAYS, WorkingDays.FirstDay.IS_THE_DAY_AFTER);

    @Autowired
    ProcedureEditDesk edit;

    @Autowired
    ProcedureApprovalDesk approval;

    @Autowired
    Procedures procedures;

    @Autowired
    ProcedureContents contents;

    @Autowired
    Deadlines deadlines;

    @Autowired
    AutowireCapableBeanFactory beans;

    private final ProcedureFixture world = new ProcedureFixture();
    private String fresh = "";

    /** Cases of a version that is taken away keep the one that came with the portal. */
    @AfterEach
    void forget() {
        jdbc.sql("UPDATE escalation_case SET level = 3, procedure_version = (SELECT MAX(id) FROM procedure_version"
                        + " WHERE procedure_code = 'ESCALATION' AND drafted_by IS NULL) WHERE reference = ?")
                .param(fresh)
                .update();
        beans.autowireBean(world);
        world.forget();
    }

    @Test
    void aNewCaseHasTheFourthLevelAndItsDaysAndARunningOneKeepsItsOwn() {
        String running = at(Level.L1);
        approved();
        provider = registeredProvider();
        service = service(provider, "Tŷ Newydd");
        fresh = at(Level.L1);

        Instant before = due(running);
        As.person(monitor, () -> levels.raise(running, 1, 2, "Again."));
        As.person(monitor, () -> levels.raise(fresh, 1, 2, "Again."));
        assertThat(due(fresh)).isEqualTo(deadlines.end(clock.now(), LONGER));
        assertThat(due(running)).isAfter(before.minusSeconds(1)).isBefore(due(fresh));

        As.person(head, () -> levels.raise(running, 2, 3, "Worse."));
        As.person(head, () -> levels.raise(fresh, 2, 3, "Worse."));
        assertRefused(ESCALATION_ONLY_UP, () -> As.person(head, () -> levels.raise(running, 3, 4, "The worst.")));
        As.person(head, () -> levels.raise(fresh, 3, 4, "The worst."));
        assertThat(read(fresh).level()).isEqualTo(4);
        assertThat(read(running).level()).isEqualTo(3);
        inStep(fresh);
        inStep(running);
    }

    private void approved() {
        String draft = As.person(manager, () -> edit.draft(ProcedureCode.ESCALATION));
        Stage second = stage(1);
        Stage top = stage(2);
        As.person(manager, () -> edit.change(draft, second, with(second, second.number(), second.code(), LONGER)));
        As.person(manager, () -> edit.add(draft, with(top, 4, "", top.convene())));
        As.person(manager, () -> edit.describe(draft, NOTE, clock.today(), edition()));
        As.person(manager, () -> approval.send(draft, edition()));
        As.person(head, () -> approval.approve(draft, edition()));
    }

    private long edition() {
        return As.person(manager, () -> edit.open(ProcedureCode.ESCALATION))
                .orElseThrow()
                .edition();
    }

    private Stage stage(int index) {
        return contents.stages(procedures.current(ProcedureCode.ESCALATION).versionId())
                .get(index);
    }

    private static Stage with(Stage was, int number, String code, TimeLimit convene) {
        return new Stage(
                code,
                number,
                number == was.number() ? was.name() : NOTE,
                was.beginsWhen(),
                was.chair(),
                was.meeting(),
                was.agencies(),
                convene,
                was.letter(),
                was.plan(),
                was.reviewEvery(),
                was.minimumDays(),
                was.placingTold(),
                was.referrals(),
                Certainty.COUNCIL_DECISION,
                NOTE);
    }
}
