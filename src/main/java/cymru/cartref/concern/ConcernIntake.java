package cymru.cartref.concern;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.domain.Concerns;
import cymru.cartref.time.DatabaseClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concerns that a rule raises, in the deed from which they follow and in the name of whoever does it. No permission of its
 * own, so never handed to a page.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConcernIntake {

    private final Concerns concerns;
    private final Raising raising;
    private final Subjects subjects;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    ConcernIntake(Concerns concerns, Raising raising, Subjects subjects, DatabaseClock clock, CurrentActor actors) {
        this.concerns = concerns;
        this.raising = raising;
        this.subjects = subjects;
        this.clock = clock;
        this.actors = actors;
    }

    /**
     * A concern to be raised.
     *
     * @param from what it follows from, such as the reference of an inspection; the same again raises nothing more
     * @param serviceId null for the whole provider
     * @param what in words, for whoever triages
     * @param suggested score that the procedure suggests; null where it suggests none
     */
    public record Found(
            String from,
            long providerId,
            @Nullable Long serviceId,
            SourceKind source,
            String what,
            @Nullable Integer suggested) {
        @Override
        public String toString() {
            return "Found[" + from + "]";
        }
    }

    /** @return the concern's reference */
    public String raise(Found found) {
        String form = UUID.nameUUIDFromBytes((found.source() + "/" + found.from()).getBytes(StandardCharsets.UTF_8))
                .toString();
        return concerns.findByFormKey(form)
                .orElseGet(() -> raising.raise(
                        form,
                        subjects.about(found.providerId(), found.serviceId()),
                        found.source(),
                        content(found),
                        actors.get().accountId(),
                        clock.now(),
                        found.suggested()))
                .reference();
    }

    private static ConcernContent content(Found found) {
        return new ConcernContent(
                found.serviceId(),
                found.what(),
                null,
                null,
                true,
                AtRisk.UNKNOWN,
                "",
                "",
                null,
                false,
                "",
                false,
                List.of(),
                List.of());
    }
}
