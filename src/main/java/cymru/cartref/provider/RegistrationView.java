package cymru.cartref.provider;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All a provider has told, as its own people and the council's officers see it.
 *
 * @param version of who we are, for stale edits
 * @param vetting stage of the live round; null when nobody is vetting
 * @param questions of the latest round
 * @param refusedBecause reasons of the latest refusal while it stands
 * @param editable whether the provider's administrators may change it now
 */
public record RegistrationView(
        long id,
        String reference,
        ProviderStatus status,
        @Nullable VettingStage vetting,
        long version,
        Edited<WhoWeAre> who,
        List<Edited<PersonForm>> people,
        List<Edited<GroupBodyForm>> group,
        List<ServiceLine> services,
        List<EvidenceLine> evidence,
        List<DeclarationLine> declarations,
        List<QuestionLine> questions,
        @Nullable String refusedBecause,
        ReferralStanding referrals,
        boolean editable,
        List<MissingItem> missing) {

    /** For readers who may not change anything. */
    public RegistrationView readOnly() {
        return new RegistrationView(
                id,
                reference,
                status,
                vetting,
                version,
                who,
                people,
                group,
                services,
                evidence,
                declarations,
                questions,
                refusedBecause,
                referrals,
                false,
                missing);
    }

    /** What is missing by step; a step without entry is done. */
    public Map<RegistrationStep, List<MissingItem>> missingByStep() {
        Map<RegistrationStep, List<MissingItem>> byStep = new EnumMap<>(RegistrationStep.class);
        for (RegistrationStep step : RegistrationStep.values()) {
            List<MissingItem> ofStep =
                    missing.stream().filter(item -> item.step() == step).toList();
            if (!ofStep.isEmpty()) {
                byStep.put(step, ofStep);
            }
        }
        return byStep;
    }
}
