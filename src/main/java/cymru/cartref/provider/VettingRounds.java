package cymru.cartref.provider;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.provider.domain.Provider;
import cymru.cartref.provider.domain.ProviderLifecycle;
import cymru.cartref.provider.domain.RegisteredService;
import cymru.cartref.provider.domain.RegisteredServices;
import cymru.cartref.provider.domain.Vetting;
import cymru.cartref.provider.domain.VettingChecklist;
import cymru.cartref.provider.domain.VettingConflict;
import cymru.cartref.provider.domain.VettingConflicts;
import cymru.cartref.provider.domain.VettingItem;
import cymru.cartref.provider.domain.VettingItems;
import cymru.cartref.provider.domain.Vettings;
import cymru.cartref.provider.process.ProviderMails;
import cymru.cartref.provider.process.RegistrationDates;
import cymru.cartref.provider.process.RegistrationProcess;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rounds of vetting and their checklists, for the desks on both sides. */
@Component
class VettingRounds {

    private final Vettings vettings;
    private final VettingItems items;
    private final VettingConflicts conflicts;
    private final RegisteredServices services;
    private final RegistrationDates dates;
    private final RegistrationProcess process;
    private final ProviderMails mails;
    private final AuditTrail audit;

    VettingRounds(
            Vettings vettings,
            VettingItems items,
            VettingConflicts conflicts,
            RegisteredServices services,
            RegistrationDates dates,
            RegistrationProcess process,
            ProviderMails mails,
            AuditTrail audit) {
        this.vettings = vettings;
        this.items = items;
        this.conflicts = conflicts;
        this.services = services;
        this.dates = dates;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
    }

    Optional<Vetting> latest(Provider provider) {
        return vettings.findFirstByProviderIdOrderByNumberDesc(provider.id());
    }

    @Nullable
    Vetting live(Provider provider) {
        return latest(provider).filter(round -> round.stage().live()).orElse(null);
    }

    @Nullable
    VettingStage stage(Provider provider) {
        Vetting round = live(provider);
        return round == null ? null : round.stage();
    }

    Set<Long> steppedAside(Vetting round) {
        return conflicts.findByVettingIdOrderById(round.id()).stream()
                .map(VettingConflict::officer)
                .collect(Collectors.toSet());
    }

    /** Begins a round with its checklist. */
    Vetting open(Provider provider, Instant now, VettingReason reason) {
        long version = dates.currentVersion();
        int number = latest(provider).map(Vetting::number).orElse(0) + 1;
        RegistrationDates.Span span = dates.vetting(version, now, reason.change());
        Vetting round = vettings.saveAndFlush(new Vetting(provider.id(), number, version, reason, now, span.due()));
        items.saveAll(VettingChecklist.items(provider.legalForm(), provider.inGroup(), kinds(provider), reason).stream()
                .map(item -> new VettingItem(round.id(), item))
                .toList());
        return round;
    }

    RegistrationDates.Span span(Vetting round, Instant now) {
        return dates.vetting(round.procedureVersion(), now, round.reason().change());
    }

    RegistrationDates.Span answerSpan(Vetting round, Instant now) {
        return dates.answer(round.procedureVersion(), now);
    }

    /**
     * A provider's people changed what the council had looked at or will: a live round looks at it again, and a registered
     * provider without one gets a round for it.
     */
    void substanceChanged(Provider provider, VettingReason reason, Instant now) {
        Vetting round = live(provider);
        if (round != null) {
            askAgain(provider, round, reason, true);
        } else if (provider.status() == ProviderStatus.REGISTERED) {
            provider.move(ProviderLifecycle.Arrow.CHANGE_SUBSTANCE, null, now);
            Vetting opened = open(provider, now, reason);
            process.changed(provider.reference(), provider.id(), span(opened, now));
            audit.record("provider.vetting-again", provider.reference(), Map.of("reason", reason.name()));
            mails.toProvider(provider, "provider.vetting-again", Map.of(), "organisation", opened.dueAt());
            mails.toOfficers(provider, "provider.to-vet-again", Map.of(), Set.of(), opened.dueAt());
        }
    }

    /** Brings items into a live round that an answer or a change calls for; a change also reopens what it touches. */
    void askAgain(Provider provider, Vetting round, VettingReason reason, boolean reopen) {
        Map<ChecklistItem, VettingItem> there = items.findByVettingIdOrderById(round.id()).stream()
                .collect(Collectors.toMap(VettingItem::item, item -> item));
        for (ChecklistItem item :
                VettingChecklist.items(provider.legalForm(), provider.inGroup(), kinds(provider), reason)) {
            VettingItem known = there.get(item);
            if (known == null) {
                items.save(new VettingItem(round.id(), item));
            } else if (reopen) {
                known.reopened();
            }
        }
    }

    private Set<ServiceKind> kinds(Provider provider) {
        return services.findByProviderIdOrderById(provider.id()).stream()
                .map(RegisteredService::kind)
                .collect(Collectors.toSet());
    }
}
