package cymru.cartref.provider.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.provider.ProviderStatus.APPLIED;
import static cymru.cartref.provider.ProviderStatus.LEFT;
import static cymru.cartref.provider.ProviderStatus.REFUSED;
import static cymru.cartref.provider.ProviderStatus.REGISTERED;
import static cymru.cartref.provider.ProviderStatus.VETTING;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.provider.domain.ProviderLifecycle.Arrow;
import cymru.cartref.shared.Decision;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProviderLifecycleTest {

    /** From which statuses an arrow leaves while nobody vets, and while somebody does. */
    private record From(Set<ProviderStatus> unvetted, Set<ProviderStatus> vetted, ProviderStatus to) {}

    private static final Set<ProviderStatus> NONE = EnumSet.noneOf(ProviderStatus.class);

    private static final Map<Arrow, From> TABLE = Map.of(
            Arrow.SUBMIT, new From(Set.of(APPLIED), NONE, VETTING),
            Arrow.WITHDRAW, new From(NONE, Set.of(VETTING), APPLIED),
            Arrow.REGISTER, new From(NONE, Set.of(VETTING), REGISTERED),
            Arrow.REFUSE, new From(NONE, Set.of(VETTING, REGISTERED), REFUSED),
            Arrow.APPLY_AGAIN, new From(Set.of(REFUSED, LEFT), Set.of(REFUSED, LEFT), APPLIED),
            Arrow.CHANGE_SUBSTANCE, new From(Set.of(REGISTERED), Set.of(REGISTERED), REGISTERED),
            Arrow.CONFIRM, new From(NONE, Set.of(REGISTERED), REGISTERED),
            Arrow.LEAVE, new From(Set.of(REGISTERED), Set.of(REGISTERED), LEFT));

    static Stream<Arguments> everyArrowFromEveryPlace() {
        return Arrays.stream(Arrow.values())
                .flatMap(arrow -> Arrays.stream(ProviderStatus.values())
                        .flatMap(status -> Stream.of(
                                Arguments.of(arrow, status, null), Arguments.of(arrow, status, VettingStage.OPEN))));
    }

    @ParameterizedTest
    @MethodSource("everyArrowFromEveryPlace")
    void anArrowLeavesWhereTheTableSays(Arrow arrow, ProviderStatus status, @Nullable VettingStage stage) {
        From from = Objects.requireNonNull(TABLE.get(arrow));
        Decision decision = ProviderLifecycle.may(arrow, status, stage);
        if ((stage == null ? from.unvetted() : from.vetted()).contains(status)) {
            assertAllowed(ProviderRule.PROVIDER_STEP_NOT_POSSIBLE, decision);
        } else {
            assertRefused(ProviderRule.PROVIDER_STEP_NOT_POSSIBLE, decision);
        }
        assertThat(ProviderLifecycle.after(arrow)).isEqualTo(from.to());
    }

    @Test
    void whatWasToldIsClosedOnlyWhileTheCouncilLooksAtAnApplication() {
        assertAllowed(ProviderRule.PROVIDER_BEING_VETTED, ProviderLifecycle.mayEdit(APPLIED, null));
        assertRefused(ProviderRule.PROVIDER_BEING_VETTED, ProviderLifecycle.mayEdit(VETTING, VettingStage.OPEN));
        assertRefused(
                ProviderRule.PROVIDER_BEING_VETTED, ProviderLifecycle.mayEdit(VETTING, VettingStage.SECOND_OFFICER));
        assertAllowed(ProviderRule.PROVIDER_BEING_VETTED, ProviderLifecycle.mayEdit(VETTING, VettingStage.QUESTIONED));
        assertAllowed(ProviderRule.PROVIDER_BEING_VETTED, ProviderLifecycle.mayEdit(REGISTERED, VettingStage.OPEN));
        assertThat(Stream.of(REFUSED, LEFT)
                        .filter(status ->
                                ProviderLifecycle.mayEdit(status, null).allowed())
                        .collect(Collectors.toSet()))
                .isEmpty();
    }
}
