package cymru.cartref.concern;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.ConcernSafe;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.concern.process.ConcernMails;
import cymru.cartref.concern.process.ConcernProcess;
import cymru.cartref.concern.process.ConcernTimes;
import cymru.cartref.procedure.NotifiableEventType;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a concern comes to be, whoever or whatever raises it: its row, its sealed words, its process, its mails. */
@Component
class Raising {

    private final Concerns concerns;
    private final ConcernSafe safe;
    private final ConcernTimes times;
    private final EventTypes events;
    private final ConcernProcess process;
    private final ConcernMails mails;
    private final AuditTrail audit;

    Raising(
            Concerns concerns,
            ConcernSafe safe,
            ConcernTimes times,
            EventTypes events,
            ConcernProcess process,
            ConcernMails mails,
            AuditTrail audit) {
        this.concerns = concerns;
        this.safe = safe;
        this.times = times;
        this.events = events;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
    }

    /** @param formKey not used by a concern yet */
    Concern raise(
            String formKey, Concern.About about, SourceKind source, ConcernContent content, long by, Instant now) {
        return raise(formKey, about, source, content, by, now, null);
    }

    /** @param suggested the score that the procedure suggests; null where it suggests none */
    Concern raise(
            String formKey,
            Concern.About about,
            SourceKind source,
            ConcernContent content,
            long by,
            Instant now,
            @Nullable Integer suggested) {
        AtRisk atRisk = Objects.requireNonNullElse(content.atRisk(), AtRisk.UNKNOWN);
        Concern fresh = Concern.raised(formKey, about, source, content, atRisk, times.target(atRisk, now), by, now);
        long version = events.version();
        Optional<NotifiableEventType> event = events.find(version, content.event());
        event.ifPresent(type -> fresh.event(type.code(), version).suggested(type.preScore()));
        if (suggested != null) {
            fresh.suggested(suggested);
        }
        Concern concern = concerns.saveAndFlush(fresh);
        concern.number();
        concerns.saveAndFlush(concern);
        safe.keep(concern, content);
        Map<String, Object> details = new HashMap<>(Map.of(
                "provider", about.providerId(),
                "source", source.name(),
                "atRisk", atRisk.name(),
                "files", content.files().size()));
        if (about.serviceId() != null) {
            details.put("service", about.serviceId());
        }
        audit.record("concern.raised", concern.reference(), details);
        process.raised(concern);
        mails.toTriage(concern);
        return concern;
    }
}
