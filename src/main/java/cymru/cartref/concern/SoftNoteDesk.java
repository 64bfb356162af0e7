package cymru.cartref.concern;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;
import static cymru.cartref.account.Role.QUALITY_MONITOR;
import static cymru.cartref.account.Role.SAFEGUARDING_LEAD;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.concern.domain.Concern;
import cymru.cartref.concern.domain.SoftNotePolicy;
import cymru.cartref.concern.domain.SoftNotes;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureSettings;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.procedure.Setting;
import cymru.cartref.time.DatabaseClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Two lines about a service that are not yet a concern. Enough of them in a few weeks go to triage together. */
@Desk
public class SoftNoteDesk {

    private final SoftNotes notes;
    private final Subjects subjects;
    private final Raising raising;
    private final Procedures procedures;
    private final People people;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    SoftNoteDesk(
            SoftNotes notes,
            Subjects subjects,
            Raising raising,
            Procedures procedures,
            People people,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.notes = notes;
        this.subjects = subjects;
        this.raising = raising;
        this.procedures = procedures;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** @return the concern that this note and others have raised, if they have */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD})
    public Optional<String> add(AddSoftNote command) {
        long by = actors.get().accountId();
        String words = command.words().strip();
        SoftNotePolicy.words(words).orThrow();
        Concern.About about = subjects.about(command.providerId(), command.serviceId());
        notes.lock(about);
        if (notes.known(by, command.formKey())) {
            return notes.raisedIn(by, command.formKey());
        }
        Instant now = clock.now();
        notes.keep(about, command.formKey(), words, by, now);
        Map<String, Object> details = new HashMap<>();
        if (about.serviceId() != null) {
            details.put("service", about.serviceId());
        }
        audit.record("concern.noted", subjects.provider(about.providerId()).reference(), details);
        return raised(about, by, now);
    }

    private Optional<String> raised(Concern.About about, long by, Instant now) {
        ProcedureSettings current = procedures.current(ProcedureCode.CONCERN);
        Instant since = now.minus(
                Duration.ofDays(7L * current.number(Setting.SOFT_NOTES_WEEKS).intValue()));
        int enough = current.number(Setting.SOFT_NOTES_RAISE).intValue();
        if (!SoftNotePolicy.raiseTriage(notes.waiting(about, since), enough)) {
            return Optional.empty();
        }
        Concern concern = raising.raise(
                UUID.randomUUID().toString(),
                about,
                SourceKind.NOTES,
                ConcernContent.empty().at(about.serviceId()),
                by,
                now);
        notes.raised(about, since, concern.reference());
        return Optional.of(concern.reference());
    }

    /** Newest first; {@code beforeId} is the last id of the page before, or a number beyond all. */
    @May({QUALITY_MONITOR, CONTRACT_OFFICER, COMMISSIONING_MANAGER, HEAD_OF_SERVICE, SAFEGUARDING_LEAD})
    public List<SoftNoteLine> list(long beforeId, int limit) {
        List<SoftNotes.Kept> page = notes.page(beforeId, limit);
        Map<Long, String> names =
                people.names(page.stream().map(SoftNotes.Kept::by).collect(Collectors.toSet()));
        return page.stream().map(note -> line(note, names)).toList();
    }

    static SoftNoteLine line(SoftNotes.Kept note, Map<Long, String> names) {
        return new SoftNoteLine(
                note.id(),
                note.provider(),
                note.service(),
                note.words(),
                names.getOrDefault(note.by(), ""),
                note.at(),
                note.raisedIn());
    }
}
