package cymru.cartref.provider.domain;

import cymru.cartref.provider.ChecklistItem;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.EvidenceState;
import cymru.cartref.provider.ItemOutcome;
import cymru.cartref.provider.ProviderRule;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.shared.Decision;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may decide a round of vetting, and when it is ripe. */
public final class VettingPolicy {

    private VettingPolicy() {}

    /** An officer may work on a round that waits for one, unless they have stepped aside from it. */
    public static Decision mayWork(@Nullable VettingStage stage, long officer, Set<Long> steppedAside) {
        if (steppedAside.contains(officer)) {
            return Decision.refuse(ProviderRule.PROVIDER_OFFICER_HAS_CONFLICT);
        }
        if (stage == null || !stage.live()) {
            return Decision.refuse(ProviderRule.PROVIDER_NOT_IN_VETTING);
        }
        return Decision.require(stage != VettingStage.QUESTIONED, ProviderRule.PROVIDER_ANSWER_AWAITED);
    }

    /** Stepping aside is possible as long as the round is live, also while the provider is asked. */
    public static Decision mayStepAside(@Nullable VettingStage stage) {
        return Decision.require(stage != null && stage.live(), ProviderRule.PROVIDER_NOT_IN_VETTING);
    }

    /** Where a round stands when an officer is to act: with a second one as soon as anybody stepped aside. */
    public static VettingStage withOfficers(Set<Long> steppedAside) {
        return steppedAside.isEmpty() ? VettingStage.OPEN : VettingStage.SECOND_OFFICER;
    }

    /**
     * Accepting needs an outcome for every item, none of them unmet, and no paper left unchecked.
     *
     * @param papers state of the latest paper of each kind
     */
    public static Decision mayAccept(
            Map<ChecklistItem, ItemOutcome> checklist, Map<EvidenceKind, EvidenceState> papers) {
        Collection<ItemOutcome> outcomes = checklist.values();
        long open =
                outcomes.stream().filter(outcome -> outcome == ItemOutcome.OPEN).count();
        if (open > 0) {
            return Decision.refuse(ProviderRule.PROVIDER_CHECKLIST_OPEN, Map.of("open", open));
        }
        long unmet = outcomes.stream()
                .filter(outcome -> outcome == ItemOutcome.NOT_MET)
                .count();
        if (unmet > 0) {
            return Decision.refuse(ProviderRule.PROVIDER_CHECKLIST_NOT_MET, Map.of("unmet", unmet));
        }
        long unchecked = papers.values().stream()
                .filter(state -> state == EvidenceState.SUBMITTED)
                .count();
        return unchecked == 0
                ? Decision.allow()
                : Decision.refuse(ProviderRule.PROVIDER_EVIDENCE_NOT_CHECKED, Map.of("unchecked", unchecked));
    }

    /** A question is answered once; the same words again are the same answer. */
    public static Decision mayAnswer(@Nullable String given, String answer) {
        return Decision.require(given == null || given.equals(answer), ProviderRule.PROVIDER_QUESTION_ANSWERED);
    }
}
