package cymru.cartref.procedure;

import static cymru.cartref.account.Role.AUDITOR;
import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.People;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.procedure.domain.Differences;
import cymru.cartref.procedure.domain.Draft;
import cymru.cartref.procedure.domain.DraftPolicy;
import cymru.cartref.procedure.domain.Drafts;
import cymru.cartref.procedure.domain.ProcedureRows;
import cymru.cartref.procedure.domain.ProcedureVersions;
import cymru.cartref.procedure.domain.RowPolicy;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Where the next version of a procedure is written. */
@Desk
public class ProcedureEditDesk {

    private final Drafts drafts;
    private final ProcedureRows rows;
    private final ProcedureVersions versions;
    private final People people;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    ProcedureEditDesk(
            Drafts drafts,
            ProcedureRows rows,
            ProcedureVersions versions,
            People people,
            CurrentActor current,
            AuditTrail audit,
            DatabaseClock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.versions = versions;
        this.people = people;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Begins the next version as a copy of the newest approved one. Begun twice by the same person is once.
     *
     * @return the draft's reference
     */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public String draft(ProcedureCode procedure) {
        if (!procedure.editable()) {
            throw new AccessDeniedException(procedure.name());
        }
        long drafter = current.get().accountId();
        Optional<Draft> open = drafts.lockOpen(procedure);
        Instant now = clock.now();
        if (open.isPresent()
                && open.get().edition() == 0
                && Long.valueOf(drafter).equals(open.get().draftedBy())) {
            return open.get().reference();
        }
        DraftPolicy.begin(open.isPresent()).orThrow();
        ProcedureVersion base = versions.newest(procedure);
        LocalDate today = LocalDate.ofInstant(now, DatabaseClock.LONDON);
        Draft draft = drafts.begin(base, base.validFrom().isAfter(today) ? base.validFrom() : today, drafter, now);
        rows.copy(base.id(), draft.id());
        audit.record(
                "procedure.drafted",
                draft.reference(),
                Map.of("procedure", procedure.name(), "number", draft.number(), "base", base.number()));
        return draft.reference();
    }

    /** Says what the version changes and from when it counts. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void describe(String reference, Bilingual note, LocalDate validFrom, long edition) {
        Draft draft = writable(reference);
        LocalDate today = clock.today();
        DraftPolicy.asSeen(edition, draft.edition())
                .and(() -> DraftPolicy.describe(
                        note,
                        validFrom,
                        today,
                        versions.newest(draft.procedure()).validFrom()))
                .orThrow();
        drafts.describe(draft, note, validFrom);
        changed(draft, "procedure.described", Map.of("validFrom", validFrom.toString()));
    }

    /** @param before the row as the writer saw it */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void change(String reference, ProcedureRow before, ProcedureRow after) {
        Draft draft = writable(reference);
        List<ProcedureRow> all = rows.of(draft.id());
        ProcedureRow saved =
                same(all, after).orElseThrow(() -> new RefusedException(ProcedureRule.PROCEDURE_DRAFT_CHANGED));
        if (saved.equals(after)) {
            return;
        }
        List<ProcedureRow> base =
                versions.rows(versions.newest(draft.procedure()).id());
        DraftPolicy.asSeen(before, saved)
                .and(() -> RowPolicy.check(after, all))
                .and(() -> RowPolicy.sourced(same(base, after), after))
                .orThrow();
        rows.update(draft.id(), after);
        changed(draft, "procedure.changed", named(after));
    }

    /**
     * Adds a level, an indicator, a standard or a question; its code is given here.
     *
     * @return the row's code
     */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public String add(String reference, ProcedureRow row) {
        Draft draft = writable(reference);
        List<ProcedureRow> all = rows.of(draft.id());
        Optional<ProcedureRow> there = all.stream()
                .filter(other -> other.kind() == row.kind())
                .filter(other -> NewRows.coded(row, other.code()).equals(other))
                .findFirst();
        if (there.isPresent()) {
            return there.get().code();
        }
        ProcedureRow coded = NewRows.coded(row, NewRows.nextCode(row.kind(), all));
        RowPolicy.check(coded, all).orThrow();
        rows.insert(draft.id(), coded);
        changed(draft, "procedure.row-added", named(coded));
        return coded.code();
    }

    /** @param row as the writer saw it */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void remove(String reference, ProcedureRow row) {
        Draft draft = writable(reference);
        List<ProcedureRow> all = rows.of(draft.id());
        Optional<ProcedureRow> saved = same(all, row);
        if (saved.isEmpty()) {
            return;
        }
        DraftPolicy.asSeen(row, saved.get())
                .and(() -> RowPolicy.remove(row, all))
                .orThrow();
        rows.delete(draft.id(), row);
        changed(draft, "procedure.row-removed", named(row));
    }

    /** Throws the draft away; nothing of it counts. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void discard(String reference, long edition) {
        Draft draft = writable(reference);
        DraftPolicy.asSeen(edition, draft.edition()).orThrow();
        rows.deleteAll(draft.id());
        drafts.delete(draft);
        audit.record(
                "procedure.discarded",
                reference,
                Map.of("procedure", draft.procedure().name(), "number", draft.number()));
    }

    /** The open draft of a procedure, with what it changes. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE, AUDITOR})
    @Transactional(readOnly = true)
    public Optional<DraftPage> open(ProcedureCode procedure) {
        return drafts.open(procedure).map(this::page);
    }

    private DraftPage page(Draft draft) {
        ProcedureVersion base = versions.newest(draft.procedure());
        List<ProcedureRow> all = rows.of(draft.id());
        Map<Long, String> names = people.names(draft.editors());
        Long drafter = draft.draftedBy();
        return new DraftPage(
                draft.reference(),
                draft.procedure(),
                draft.number(),
                draft.status() == Draft.Status.SENT,
                draft.validFrom(),
                draft.note(),
                draft.edition(),
                drafter == null ? "" : names.getOrDefault(drafter, ""),
                draft.draftedAt() == null ? Instant.EPOCH : draft.draftedAt(),
                names.values().stream().sorted().toList(),
                draft.sentAt(),
                draft.handedBack(),
                draft.editors().contains(current.get().accountId()),
                base,
                all,
                Differences.between(versions.rows(base.id()), all));
    }

    private Draft writable(String reference) {
        Draft draft = drafts.lock(reference).orElseThrow(() -> new RefusedException(ProcedureRule.PROCEDURE_NOT_OPEN));
        DraftPolicy.stands(draft.status(), Draft.Status.DRAFT).orThrow();
        return draft;
    }

    private void changed(Draft draft, String deed, Map<String, ?> details) {
        drafts.changed(draft, current.get().accountId());
        audit.record(deed, draft.reference(), details);
    }

    private static Optional<ProcedureRow> same(List<ProcedureRow> all, ProcedureRow row) {
        return all.stream()
                .filter(other -> other.kind() == row.kind() && other.code().equals(row.code()))
                .findFirst();
    }

    private static Map<String, String> named(ProcedureRow row) {
        return Map.of("kind", row.kind().name(), "code", row.code());
    }
}
