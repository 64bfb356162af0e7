package cymru.cartref.concern;

import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.domain.EscalationCase;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.meeting.MeetingRecorded;
import cymru.cartref.concern.process.EscalationProcess;
import cymru.cartref.concern.process.EscalationTimes;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A meeting that is recorded by whoever chairs the level is what the level asked for; nobody records it twice. */
@Component
class MeetingReviews {

    private final EscalationFiles files;
    private final EscalationTimes times;
    private final EscalationProcess process;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    MeetingReviews(
            EscalationFiles files,
            EscalationTimes times,
            EscalationProcess process,
            DatabaseClock clock,
            CurrentActor actors) {
        this.files = files;
        this.times = times;
        this.process = process;
        this.clock = clock;
        this.actors = actors;
    }

    @EventListener
    void on(MeetingRecorded held) {
        Actor actor = actors.get();
        EscalationCase of = files.lock(held.caseReference());
        if (!of.open()
                || of.level() != held.level()
                || !LevelPolicy.mayReview(times.stage(of), actor.roles()).allowed()) {
            return;
        }
        Instant now = clock.now();
        boolean late = of.late();
        of.reviewed(now, times.reviewedBy(times.stage(of), now));
        files.save(of);
        files.step(of, StepKind.REVIEWED, held.meeting(), actor.accountId(), now, "");
        process.reviewed(of.reference(), late);
    }
}
