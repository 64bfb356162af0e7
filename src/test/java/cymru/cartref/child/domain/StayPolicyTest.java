package cymru.cartref.child.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.child.ChildRule.CHILD_AUTHORITY_UNKNOWN;
import static cymru.cartref.child.ChildRule.CHILD_END_REASON_NEEDED;
import static cymru.cartref.child.ChildRule.CHILD_LOOKS_PERSONAL;
import static cymru.cartref.child.ChildRule.CHILD_REFERENCE_UNKNOWN;
import static cymru.cartref.child.ChildRule.CHILD_SERVICE_NOT_REGISTERED;
import static cymru.cartref.child.ChildRule.CHILD_STAYS_OVERLAP;
import static cymru.cartref.child.ChildRule.CHILD_STAY_END;
import static cymru.cartref.child.ChildRule.CHILD_STAY_ENDED;
import static cymru.cartref.child.ChildRule.CHILD_STAY_OPEN_ALREADY;
import static cymru.cartref.child.ChildRule.CHILD_STAY_START;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.child.StayEnd;
import cymru.cartref.child.domain.StayPolicy.Period;
import cymru.cartref.shared.ChildReference;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StayPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Test
    void aStayBeginsAtMostFourWeeksAhead() {
        assertAllowed(CHILD_STAY_START, StayPolicy.start(TODAY.plusDays(28), TODAY));
        assertRefused(CHILD_STAY_START, StayPolicy.start(TODAY.plusDays(29), TODAY));
        assertAllowed(CHILD_STAY_START, StayPolicy.start(TODAY.minusYears(24), TODAY));
        assertRefused(CHILD_STAY_START, StayPolicy.start(TODAY.minusYears(25), TODAY));
    }

    @Test
    void aStayEndsOnADayThatHasCome() {
        assertAllowed(CHILD_STAY_END, StayPolicy.end(TODAY, TODAY, TODAY));
        assertRefused(CHILD_STAY_END, StayPolicy.end(TODAY, TODAY.minusDays(1), TODAY));
        assertRefused(CHILD_STAY_END, StayPolicy.end(TODAY, TODAY.plusDays(1), TODAY));
    }

    @Test
    void aChildLivesInOnePlace() {
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        Period goesOn = new Period(LocalDate.of(2026, 6, 1), null);
        assertAllowed(CHILD_STAYS_OVERLAP, StayPolicy.apart(goesOn, List.of(march)));
        assertAllowed(
                CHILD_STAYS_OVERLAP,
                StayPolicy.apart(
                        new Period(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 1)), List.of(march, goesOn)));
        assertRefused(
                CHILD_STAYS_OVERLAP,
                StayPolicy.apart(new Period(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 5, 1)), List.of(march)));
        assertRefused(
                CHILD_STAYS_OVERLAP,
                StayPolicy.apart(new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 1)), List.of(goesOn)));
        assertRefused(
                CHILD_STAYS_OVERLAP, StayPolicy.apart(new Period(LocalDate.of(2026, 1, 1), null), List.of(march)));
        Period day = new Period(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 1));
        assertRefused(CHILD_STAYS_OVERLAP, StayPolicy.apart(day, List.of(day)));
        assertAllowed(CHILD_STAY_OPEN_ALREADY, StayPolicy.apart(goesOn, List.of()));
        assertRefused(CHILD_STAY_OPEN_ALREADY, StayPolicy.apart(goesOn, List.of(goesOn)));
    }

    @Test
    void anEndIsFinalAndHasAReason() {
        assertAllowed(CHILD_STAY_ENDED, StayPolicy.goesOn(null));
        assertRefused(CHILD_STAY_ENDED, StayPolicy.goesOn(TODAY));
        assertAllowed(CHILD_END_REASON_NEEDED, StayPolicy.reason(StayEnd.RETURNED_HOME));
        assertRefused(CHILD_END_REASON_NEEDED, StayPolicy.reason(null));
        assertRefused(CHILD_END_REASON_NEEDED, StayPolicy.reason(StayEnd.NOT_RECORDED));
    }

    @Test
    void aStayIsOfAKnownChildAtARegisteredProvider() {
        assertAllowed(CHILD_SERVICE_NOT_REGISTERED, StayPolicy.service(true));
        assertRefused(CHILD_SERVICE_NOT_REGISTERED, StayPolicy.service(false));
        assertAllowed(CHILD_AUTHORITY_UNKNOWN, StayPolicy.authority(true));
        assertRefused(CHILD_AUTHORITY_UNKNOWN, StayPolicy.authority(false));
        assertAllowed(CHILD_REFERENCE_UNKNOWN, StayPolicy.known(true));
        assertRefused(CHILD_REFERENCE_UNKNOWN, StayPolicy.known(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Siân Gŵyr",
                "Rees, Mair",
                "Mair",
                "3/2/2014",
                "2014-02-03",
                "3 Chwefror 2014",
                "943 476 5919",
                "9434765919"
            })
    void whatLooksLikeAPersonIsKeptOut(String cell) {
        assertRefused(CHILD_LOOKS_PERSONAL, PersonalData.keptOut(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "W06000015", "13-15", "18+", "SIN-00001234-ABCD", "SC123456", "C-7Q2M-4KX"})
    void codesAndReferencesAreNobody(String cell) {
        assertAllowed(CHILD_LOOKS_PERSONAL, PersonalData.keptOut(cell));
    }

    @Test
    void referencesAreRandomAndReadable() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            String reference = References.make();
            assertThat(ChildReference.matches(reference)).isTrue();
            made.add(reference);
        }
        assertThat(made).hasSizeGreaterThan(9_990);
        assertThat(ChildReference.SIGNS).doesNotContain("A", "E", "I", "O", "U", "0", "1", "L", "S");
        assertThat(ChildReference.normal(" c-7q2m-4kx ")).isEqualTo("C-7Q2M-4KX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-7Q2M-4KX", "c-7q2m-4kx", "about C7Q2M4KX.", "C 7Q2M 4KX", "c-7q2m-4"})
    void aReferenceIsFoundInAText(String text) {
        assertThat(ChildReference.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CN-00012", "CN-22222", "AP-0012", "Cartref", "C-JOHN-SMIT", "XC-7Q2M-4KX"})
    void otherWordsAreNoReference(String text) {
        assertThat(ChildReference.isIn(text)).isFalse();
    }
}
