package cymru.cartref.concern.domain;

import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Discards drafts that nobody went on with; what is not sent is not kept for ever. */
@Component
public class DraftSweep {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSweep.class);

    private final ConcernDrafts drafts;
    private final DraftFiles files;
    private final Procedures procedures;
    private final DatabaseClock clock;

    DraftSweep(ConcernDrafts drafts, DraftFiles files, Procedures procedures, DatabaseClock clock) {
        this.drafts = drafts;
        this.files = files;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "${cartref.concern.sweep-every:PT6H}")
    @Transactional
    public void sweep() {
        int days = procedures.current(ProcedureCode.CONCERN).days(Setting.CONCERN_DRAFT_LIFE);
        Instant oldest = clock.now().minus(Duration.ofDays(days));
        int discarded = 0;
        for (ConcernDrafts.Stale stale : drafts.olderThan(oldest)) {
            Optional<ConcernDrafts.Kept> draft = drafts.lock(stale.account(), stale.provider())
                    .filter(kept -> kept.savedAt().isBefore(oldest));
            if (draft.isPresent()) {
                drafts.discard(stale.account(), stale.provider());
                files.remove(draft.get().formKey(), draft.get().content().files());
                discarded++;
            }
        }
        if (discarded > 0) {
            LOG.info("{} unsent concerns discarded", discarded);
        }
    }
}
