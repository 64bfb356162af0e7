package cymru.cartref.concern;

import cymru.cartref.concern.domain.ConcernDrafts;
import cymru.cartref.provider.ServiceRegister;
import cymru.cartref.provider.ServiceSummary;
import cymru.cartref.time.DatabaseClock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a draft is kept anew and shown, whatever of it was changed. */
@Component
class Drafting {

    private final ConcernDrafts drafts;
    private final Subjects subjects;
    private final ServiceRegister services;
    private final DatabaseClock clock;

    Drafting(ConcernDrafts drafts, Subjects subjects, ServiceRegister services, DatabaseClock clock) {
        this.drafts = drafts;
        this.subjects = subjects;
        this.services = services;
        this.clock = clock;
    }

    /** @param revision of the last save */
    SavedDraft keep(long account, long provider, String key, int revision, ConcernContent content) {
        ConcernDrafts.Kept next = new ConcernDrafts.Kept(provider, key, revision + 1, clock.now(), content);
        drafts.keep(account, next);
        return new SavedDraft(key, next.revision(), next.savedAt());
    }

    ConcernDraft shown(ConcernDrafts.Kept draft) {
        return new ConcernDraft(
                draft.providerId(),
                subjects.provider(draft.providerId()).name(),
                Optional.ofNullable(draft.content().serviceId())
                        .flatMap(services::find)
                        .map(ServiceSummary::name)
                        .orElse(null),
                draft.formKey(),
                draft.revision(),
                draft.savedAt(),
                draft.content());
    }
}
