package cymru.cartref.provider.process;

import cymru.cartref.provider.ProviderStatus;
import cymru.cartref.provider.VettingStage;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.Providers;
import cymru.cartref.provider.domain.Vetting;
import cymru.cartref.provider.domain.VettingConflict;
import cymru.cartref.provider.domain.VettingConflicts;
import cymru.cartref.provider.domain.Vettings;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the timers of the registration ask: is anybody still waited for? If so they are reminded, once per wait. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProviderReminders {

    private final Providers providers;
    private final Vettings vettings;
    private final VettingConflicts conflicts;
    private final ProviderMails mails;

    ProviderReminders(Providers providers, Vettings vettings, VettingConflicts conflicts, ProviderMails mails) {
        this.providers = providers;
        this.vettings = vettings;
        this.conflicts = conflicts;
        this.mails = mails;
    }

    public void unfinished(String reference) {
        Provider provider = provider(reference);
        if (provider.status() == ProviderStatus.APPLIED) {
            mails.toProvider(provider, "provider.unfinished", Map.of(), "registration", null);
        }
    }

    public void vetting(String reference) {
        remindOfficers(reference, VettingStage.OPEN);
    }

    public void secondOfficer(String reference) {
        remindOfficers(reference, VettingStage.SECOND_OFFICER);
    }

    public void answer(String reference) {
        Provider provider = provider(reference);
        Vetting round = round(provider, VettingStage.QUESTIONED);
        if (round != null) {
            mails.toProvider(provider, "provider.answer-awaited", Map.of(), "registration/questions", round.dueAt());
        }
    }

    private void remindOfficers(String reference, VettingStage stage) {
        Provider provider = provider(reference);
        Vetting round = round(provider, stage);
        if (round != null) {
            Set<Long> aside = conflicts.findByVettingIdOrderById(round.id()).stream()
                    .map(VettingConflict::officer)
                    .collect(Collectors.toSet());
            mails.toOfficers(provider, "provider.vetting-awaited", Map.of(), aside, round.dueAt());
        }
    }

    private Provider provider(String reference) {
        return providers.findByReference(reference).orElseThrow();
    }

    private @Nullable Vetting round(Provider provider, VettingStage stage) {
        return vettings.findFirstByProviderIdOrderByNumberDesc(provider.id())
                .filter(round -> round.stage() == stage)
                .orElse(null);
    }
}
