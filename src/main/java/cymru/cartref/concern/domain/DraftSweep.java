package cymru.cartref.concern.domain;

import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
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
    private final Procedures procedures;
    private final DatabaseClock clock;

    DraftSweep(ConcernDrafts drafts, Procedures procedures, DatabaseClock clock) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "${cartref.concern.sweep-every:PT6H}")
    @Transactional
    public void sweep() {
        int days = procedures.current(ProcedureCode.CONCERN).days(Setting.CONCERN_DRAFT_LIFE);
        int discarded = drafts.discardOlderThan(clock.now().minus(Duration.ofDays(days)));
        if (discarded > 0) {
            LOG.info("{} unsent concerns discarded", discarded);
        }
    }
}
