package cymru.cartref.embedded;

import cymru.cartref.concern.AddSoftNote;
import cymru.cartref.concern.AtRisk;
import cymru.cartref.concern.ConcernContent;
import cymru.cartref.concern.DraftDesk;
import cymru.cartref.concern.RaisingDesk;
import cymru.cartref.concern.SaveDraft;
import cymru.cartref.concern.SavedDraft;
import cymru.cartref.concern.ServiceChoice;
import cymru.cartref.concern.SoftNoteDesk;
import cymru.cartref.time.DatabaseClock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A monitor's concern waits to be triaged; two short notes are about the same home. */
@Component
@Order(70)
class DemoConcerns implements DemoContent.Filler {

    private final DemoSignIn people;
    private final DraftDesk drafts;
    private final RaisingDesk raising;
    private final SoftNoteDesk notes;
    private final DatabaseClock clock;

    DemoConcerns(DemoSignIn people, DraftDesk drafts, RaisingDesk raising, SoftNoteDesk notes, DatabaseClock clock) {
        this.people = people;
        this.drafts = drafts;
        this.raising = raising;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public void fill() {
        people.as(DemoPerson.MONITOR, () -> {
            note("Two different agency workers answered the door this week; neither knew the fire plan.");
            note("The rota on the wall was last month's.");
        });
        people.as(DemoPerson.SECOND_MONITOR, this::raise);
    }

    private void raise() {
        ServiceChoice home = home();
        SavedDraft draft = drafts.save(new SaveDraft(
                home.providerId(),
                null,
                0,
                new ConcernContent(
                        home.serviceId(),
                        "On three evenings of last week one adult was on duty for three young people, where the statement"
                                + " of purpose says two. The rota shows agency workers who did not come.",
                        clock.today().minusDays(1),
                        LocalTime.of(19, 30),
                        false,
                        AtRisk.NO,
                        "The manager came in on two of the evenings.",
                        "I asked for the rota of the next two weeks and will ring on Friday.",
                        null,
                        false,
                        "",
                        false,
                        List.of(),
                        List.of())));
        raising.raise(home.providerId(), draft.formKey(), draft.revision());
    }

    private void note(String words) {
        ServiceChoice home = home();
        notes.add(new AddSoftNote(UUID.randomUUID().toString(), home.providerId(), home.serviceId(), words));
    }

    private ServiceChoice home() {
        return drafts.services("Tŷ'r Ardd", 0, 20).stream()
                .filter(choice -> choice.serviceId() != null)
                .findFirst()
                .orElseThrow();
    }
}
