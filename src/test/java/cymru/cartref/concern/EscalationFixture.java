package cymru.cartref.concern;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.As;
import cymru.cartref.account.Role;
import cymru.cartref.concern.closure.ClosureCause;
import cymru.cartref.concern.closure.ClosureKind;
import cymru.cartref.concern.closure.ClosureTold;
import cymru.cartref.concern.closure.OpenClosure;
import cymru.cartref.concern.process.EscalationProcess;
import cymru.cartref.concern.process.ReferralProcess;
import cymru.cartref.provider.ReferralStanding;
import cymru.cartref.provider.Referrals;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Concerns that triage has sent to a level, and who decides on levels. */
@SuppressWarnings("NullAway.Init")
class EscalationFixture extends ConcernFixture {

    @Autowired
    EscalationDesk escalations;

    @Autowired
    LevelDesk levels;

    @Autowired
    ReferralDesk referrals;

    @Autowired
    OwnEscalationDesk ownCases;

    @Autowired
    Referrals standings;

    long head;
    long director;

    @BeforeEach
    void seniors() {
        head = person(null, Role.HEAD_OF_SERVICE);
        director = person(null, Role.DIRECTOR);
    }

    /** The case of a concern that triage has sent to the level. */
    String at(Level level) {
        return caseOf(escalated(level));
    }

    String escalated(Level level) {
        String concern = raised();
        decide(concern, decision(5, 5, level, "As it was seen."));
        return concern;
    }

    String caseOf(String concern) {
        return Objects.requireNonNull(jdbc.sql("SELECT c.reference FROM escalation_case c"
                        + " JOIN escalation_concern e ON e.case_id = c.id WHERE e.concern = ?")
                .param(concern)
                .query(String.class)
                .single());
    }

    EscalationPage read(String reference) {
        return As.person(officer, () -> escalations.page(reference));
    }

    ReferralLine decision(String reference) {
        return read(reference).decisions().getFirst();
    }

    Instant due(String reference) {
        return Objects.requireNonNull(read(reference).asks()).due();
    }

    void tell(String reference) {
        int level = read(reference).level();
        As.person(
                manager,
                () -> escalations.tell(
                        reference, level, "Doors were locked.", clock.today().plusDays(3)));
    }

    void passed(Instant moment) {
        Duration left = Duration.between(clock.now(), moment);
        if (!left.isNegative()) {
            time.forward(left.plusSeconds(1));
        }
    }

    ReferralStanding serviceStanding() {
        return Objects.requireNonNull(
                transaction.execute(status -> standings.ofService(service).orElseThrow()));
    }

    List<String> mails(long account, String reference) {
        return mailsTo(account, reference);
    }

    /** Where both processes of the case stand is what their contracts say. */
    void inStep(String reference) {
        checkProcess(EscalationProcess.KEY, reference);
        read(reference).decisions().forEach(decision -> checkProcess(ReferralProcess.KEY, decision.reference()));
    }

    void checkProcess(String key, String reference) {
        contracts.stream()
                .filter(contract -> contract.processKey().equals(key))
                .forEach(contract -> transaction.executeWithoutResult(status -> {
                    String before = reference.substring(0, reference.length() - 1)
                            + (char) (reference.charAt(reference.length() - 1) - 1);
                    String state = contract.liveCases(before, 1).get(reference);
                    Set<String> expected =
                            state == null ? Set.of() : contract.waitStates().getOrDefault(state, Set.of());
                    assertThat(processes.waitingAt(key, reference))
                            .as("%s of %s in %s", key, reference, state)
                            .isEqualTo(expected);
                }));
    }

    /** The service burnt: it closes today. */
    OpenClosure emergency() {
        return new OpenClosure(
                UUID.randomUUID().toString(),
                service,
                ClosureKind.EMERGENCY,
                ClosureCause.FIRE_OR_FLOOD,
                clock.today(),
                "The roof burnt.",
                "Two staff with each child.",
                Map.of(ClosureTold.REGULATOR, clock.today()));
    }
}
