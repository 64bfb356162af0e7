package cymru.cartref.procedure;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.procedure.ProfitStatus.LEGACY_FOR_PROFIT;
import static cymru.cartref.procedure.ProfitStatus.LOCAL_AUTHORITY;
import static cymru.cartref.procedure.ProfitStatus.NEW_FOR_PROFIT;
import static cymru.cartref.procedure.ProfitStatus.NOT_FOR_PROFIT;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.procedure.ProfitRegime.Capacity;
import cymru.cartref.procedure.ProfitRegime.Home;
import cymru.cartref.shared.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole grid of deeds, bodies and dates, written by hand; each column is the day before or the day of a boundary. */
class ProfitRegimeTest {

    private static final List<LocalDate> COLUMNS = List.of(
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 1),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 4, 1),
            LocalDate.of(2030, 3, 31),
            LocalDate.of(2030, 4, 1));

    private static final Map<String, ProcedureRule> WORDS = Map.of(
            "CLOSED", ProcedureRule.PROFIT_CLOSED_TO_NEW,
            "SERVICE", ProcedureRule.PROFIT_OTHER_SERVICE,
            "VARIATION", ProcedureRule.PROFIT_PLACE_WITHOUT_VARIATION,
            "PLACE", ProcedureRule.PROFIT_NO_NEW_PLACE,
            "FROZEN", ProcedureRule.PROFIT_CAPACITY_FROZEN,
            "CARERS", ProcedureRule.PROFIT_NO_NEW_CARERS,
            "COMPARE", ProcedureRule.PROFIT_ALTERNATIVES_NOT_RECORDED,
            "APPROVAL", ProcedureRule.PROFIT_PLACEMENT_WITHOUT_APPROVAL);

    private final ProfitRegime regime = new ProfitRegime(
            LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1), LocalDate.of(2030, 4, 1));

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # deed                        | body              | 31.3.26   | 1.4.26    | 31.3.27   | 1.4.27   | 31.3.30  | 1.4.30
            register                      | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            register                      | LOCAL_AUTHORITY   | ok        | ok        | ok        | ok       | ok       | ok
            register                      | LEGACY_FOR_PROFIT | ok        | ok        | ok        | ok       | ok       | ok
            register                      | NEW_FOR_PROFIT    | ok        | CLOSED    | CLOSED    | CLOSED   | CLOSED   | CLOSED
            add service                   | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            add service                   | LOCAL_AUTHORITY   | ok        | ok        | ok        | ok       | ok       | ok
            add service                   | LEGACY_FOR_PROFIT | ok        | SERVICE   | SERVICE   | SERVICE  | SERVICE  | SERVICE
            add service                   | NEW_FOR_PROFIT    | ok        | CLOSED    | CLOSED    | CLOSED   | CLOSED   | CLOSED
            add home, no variation        | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            add home, no variation        | LOCAL_AUTHORITY   | ok        | ok        | ok        | ok       | ok       | ok
            add home, no variation        | LEGACY_FOR_PROFIT | ok        | VARIATION | VARIATION | PLACE    | PLACE    | PLACE
            add home, no variation        | NEW_FOR_PROFIT    | ok        | CLOSED    | CLOSED    | CLOSED   | CLOSED   | CLOSED
            add home, variation granted   | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            add home, variation granted   | LOCAL_AUTHORITY   | ok        | ok        | ok        | ok       | ok       | ok
            add home, variation granted   | LEGACY_FOR_PROFIT | ok        | ok        | ok        | PLACE    | PLACE    | PLACE
            add home, variation granted   | NEW_FOR_PROFIT    | ok        | CLOSED    | CLOSED    | CLOSED   | CLOSED   | CLOSED
            more beds than ever           | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            more beds than ever           | LOCAL_AUTHORITY   | ok        | ok        | ok        | ok       | ok       | ok
            more beds than ever           | LEGACY_FOR_PROFIT | ok        | ok        | ok        | FROZEN   | FROZEN   | FROZEN
            more beds than ever           | NEW_FOR_PROFIT    | ok        | CLOSED    | CLOSED    | CLOSED   | CLOSED   | CLOSED
            back to the beds of 31.3.27   | LEGACY_FOR_PROFIT | ok        | ok        | ok        | ok       | ok       | FROZEN
            more beds, none known 31.3.27 | LEGACY_FOR_PROFIT | ok        | ok        | ok        | FROZEN   | FROZEN   | FROZEN
            fewer beds                    | LEGACY_FOR_PROFIT | ok        | ok        | ok        | ok       | ok       | ok
            new carers                    | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            new carers                    | LOCAL_AUTHORITY   | ok        | ok        | ok        | ok       | ok       | ok
            new carers                    | LEGACY_FOR_PROFIT | ok        | ok        | ok        | CARERS   | CARERS   | CARERS
            new carers                    | NEW_FOR_PROFIT    | ok        | CLOSED    | CLOSED    | CLOSED   | CLOSED   | CLOSED
            move in, s.6A applies         | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            move in, not on the register  | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | APPROVAL
            move in, not on the register  | LOCAL_AUTHORITY   | ok        | ok        | ok        | ok       | ok       | ok
            move in, not on the register  | LEGACY_FOR_PROFIT | ok        | COMPARE   | COMPARE   | COMPARE  | COMPARE  | APPROVAL
            move in, not on the register  | NEW_FOR_PROFIT    | ok        | COMPARE   | COMPARE   | COMPARE  | COMPARE  | APPROVAL
            move in, compared             | LEGACY_FOR_PROFIT | ok        | ok        | ok        | ok       | ok       | APPROVAL
            move in, compared             | NEW_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | APPROVAL
            move in, s.6A claimed         | LEGACY_FOR_PROFIT | ok        | COMPARE   | COMPARE   | COMPARE  | COMPARE  | APPROVAL
            move in, approved             | NOT_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            move in, approved             | LEGACY_FOR_PROFIT | ok        | COMPARE   | COMPARE   | COMPARE  | COMPARE  | ok
            move in, approved             | NEW_FOR_PROFIT    | ok        | COMPARE   | COMPARE   | COMPARE  | COMPARE  | ok
            stay                          | LEGACY_FOR_PROFIT | ok        | ok        | ok        | ok       | ok       | ok
            stay                          | NEW_FOR_PROFIT    | ok        | ok        | ok        | ok       | ok       | ok
            """)
    void restrictedService(String deed, ProfitStatus body, String a, String b, String c, String d, String e, String f) {
        List<String> expected = List.of(a, b, c, d, e, f);
        for (int i = 0; i < COLUMNS.size(); i++) {
            Decision decision = ask(deed, true, body, COLUMNS.get(i));
            String answer = expected.get(i);
            if (answer.equals("ok")) {
                assertThat(decision).as(deed + " on " + COLUMNS.get(i)).isEqualTo(Decision.allow());
            } else {
                assertThat(decision)
                        .as(deed + " on " + COLUMNS.get(i))
                        .isInstanceOfSatisfying(
                                Decision.Refused.class,
                                refused -> assertThat(refused.refusal().rule()).isEqualTo(WORDS.get(answer)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ProfitStatus.class)
    void aServiceThatIsNotRestrictedIsOutsideTheRegimeAtAnyDate(ProfitStatus body) {
        for (LocalDate day : COLUMNS) {
            for (String deed : List.of(
                    "register",
                    "add service",
                    "add home, no variation",
                    "more beds than ever",
                    "move in, not on the register")) {
                assertThat(ask(deed, false, body, day)).as(deed + " on " + day).isEqualTo(Decision.allow());
            }
        }
    }

    @ParameterizedTest(name = "registered {0}, applied {1}: {2}")
    @CsvSource({
        "2026-03-31, , LEGACY_FOR_PROFIT",
        "2026-04-01, , NEW_FOR_PROFIT",
        ", 2026-03-31, LEGACY_FOR_PROFIT",
        ", 2026-04-01, NEW_FOR_PROFIT",
        "2026-07-01, 2026-03-31, LEGACY_FOR_PROFIT",
        "2026-07-01, 2026-04-02, NEW_FOR_PROFIT",
        ", , NEW_FOR_PROFIT"
    })
    void whoWasThereOrHadAppliedIsLegacy(
            @Nullable LocalDate registered, @Nullable LocalDate applied, ProfitStatus status) {
        assertThat(regime.ofForProfit(registered, applied)).isEqualTo(status);
    }

    @Test
    void eachRuleAllowsOnceAndRefusesOnce() {
        LocalDate before = LocalDate.of(2026, 3, 31);
        LocalDate in2026 = LocalDate.of(2026, 4, 1);
        LocalDate in2027 = LocalDate.of(2027, 4, 1);
        LocalDate in2030 = LocalDate.of(2030, 4, 1);

        assertAllowed(ProcedureRule.PROFIT_CLOSED_TO_NEW, ask("register", true, NEW_FOR_PROFIT, before));
        assertRefused(ProcedureRule.PROFIT_CLOSED_TO_NEW, ask("register", true, NEW_FOR_PROFIT, in2026));

        assertAllowed(ProcedureRule.PROFIT_OTHER_SERVICE, ask("add service", true, LEGACY_FOR_PROFIT, before));
        assertRefused(ProcedureRule.PROFIT_OTHER_SERVICE, ask("add service", true, LEGACY_FOR_PROFIT, in2026));

        assertAllowed(
                ProcedureRule.PROFIT_PLACE_WITHOUT_VARIATION,
                ask("add home, variation granted", true, LEGACY_FOR_PROFIT, in2026));
        assertRefused(
                ProcedureRule.PROFIT_PLACE_WITHOUT_VARIATION,
                ask("add home, no variation", true, LEGACY_FOR_PROFIT, in2026));

        assertAllowed(ProcedureRule.PROFIT_NO_NEW_PLACE, ask("add home, no variation", true, NOT_FOR_PROFIT, in2027));
        assertRefused(
                ProcedureRule.PROFIT_NO_NEW_PLACE, ask("add home, variation granted", true, LEGACY_FOR_PROFIT, in2027));

        assertAllowed(
                ProcedureRule.PROFIT_CAPACITY_FROZEN,
                ask("back to the beds of 31.3.27", true, LEGACY_FOR_PROFIT, in2027));
        assertRefused(
                ProcedureRule.PROFIT_CAPACITY_FROZEN, ask("more beds than ever", true, LEGACY_FOR_PROFIT, in2027));

        assertAllowed(ProcedureRule.PROFIT_NO_NEW_CARERS, ask("new carers", true, LOCAL_AUTHORITY, in2027));
        assertRefused(ProcedureRule.PROFIT_NO_NEW_CARERS, ask("new carers", true, LEGACY_FOR_PROFIT, in2027));

        assertAllowed(
                ProcedureRule.PROFIT_ALTERNATIVES_NOT_RECORDED,
                ask("move in, compared", true, LEGACY_FOR_PROFIT, in2026));
        assertRefused(
                ProcedureRule.PROFIT_ALTERNATIVES_NOT_RECORDED,
                ask("move in, not on the register", true, LEGACY_FOR_PROFIT, in2026));

        assertAllowed(
                ProcedureRule.PROFIT_PLACEMENT_WITHOUT_APPROVAL,
                ask("move in, approved", true, LEGACY_FOR_PROFIT, in2030));
        assertRefused(
                ProcedureRule.PROFIT_PLACEMENT_WITHOUT_APPROVAL,
                ask("move in, not on the register", true, NOT_FOR_PROFIT, in2030));
    }

    @Test
    void theMostPlacesAreNamed() {
        assertThat(ask("more beds than ever", true, LEGACY_FOR_PROFIT, LocalDate.of(2028, 1, 1)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().details()).containsEntry("most", 5));
    }

    private Decision ask(String deed, boolean restricted, ProfitStatus body, LocalDate day) {
        return switch (deed) {
            case "register" -> regime.register(restricted, body, day);
            case "add service" -> regime.addService(restricted, body, day);
            case "add home, no variation" -> regime.addPlace(restricted, body, false, day);
            case "add home, variation granted" -> regime.addPlace(restricted, body, true, day);
            case "more beds than ever" -> regime.raiseCapacity(restricted, body, new Capacity(4, 6, 5), day);
            case "back to the beds of 31.3.27" -> regime.raiseCapacity(restricted, body, new Capacity(4, 5, 5), day);
            case "more beds, none known 31.3.27" ->
                regime.raiseCapacity(restricted, body, new Capacity(4, 5, null), day);
            case "fewer beds" -> regime.raiseCapacity(restricted, body, new Capacity(6, 5, 4), day);
            case "new carers" -> regime.approveCarers(body, day);
            case "move in, s.6A applies", "move in, s.6A claimed" ->
                regime.moveIn(restricted, body, new Home(true, false, false), day);
            case "move in, not on the register" -> regime.moveIn(restricted, body, new Home(false, false, false), day);
            case "move in, compared" -> regime.moveIn(restricted, body, new Home(false, true, false), day);
            case "move in, approved" -> regime.moveIn(restricted, body, new Home(false, false, true), day);
            case "stay" -> regime.stay();
            default -> throw new IllegalArgumentException(deed);
        };
    }
}
