package cymru.cartref.procedure;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.procedure.domain.Differences;
import cymru.cartref.procedure.domain.Draft;
import cymru.cartref.procedure.domain.DraftPolicy;
import cymru.cartref.procedure.domain.Drafts;
import cymru.cartref.procedure.domain.ProcedureRows;
import cymru.cartref.procedure.domain.ProcedureVersions;
import cymru.cartref.procedure.process.ProcedureApprovalProcess;
import cymru.cartref.procedure.process.ProcedureMail;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where a new version is sent, and approved or handed back by somebody who did not write on it. */
@Desk
public class ProcedureApprovalDesk {

    private final Drafts drafts;
    private final ProcedureRows rows;
    private final ProcedureVersions versions;
    private final ProcedureApprovalProcess process;
    private final ProcedureMail mail;
    private final CurrentActor current;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    ProcedureApprovalDesk(
            Drafts drafts,
            ProcedureRows rows,
            ProcedureVersions versions,
            ProcedureApprovalProcess process,
            ProcedureMail mail,
            CurrentActor current,
            AuditTrail audit,
            DatabaseClock clock) {
        this.drafts = drafts;
        this.rows = rows;
        this.versions = versions;
        this.process = process;
        this.mail = mail;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param edition of the draft as the sender saw it, here as in the other deeds */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void send(String reference, long edition) {
        long sender = current.get().accountId();
        Draft draft = lock(reference);
        Instant now = clock.now();
        if (draft.status() == Draft.Status.SENT
                && Long.valueOf(sender).equals(draft.sentBy())
                && draft.edition() == edition) {
            return;
        }
        DraftPolicy.stands(draft.status(), Draft.Status.DRAFT)
                .and(() -> DraftPolicy.asSeen(edition, draft.edition()))
                .orThrow();
        ProcedureVersion base = versions.newest(draft.procedure());
        List<ProcedureRow> all = rows.of(draft.id());
        List<Difference> differences = Differences.between(versions.rows(base.id()), all);
        DraftPolicy.send(draft, differences, all, day(now), base.validFrom()).orThrow();
        drafts.send(draft, sender, now);
        audit.record("procedure.sent", reference, Map.of("edition", edition, "differences", differences.size()));
        mail.sent(draft, process.sent(draft, now));
    }

    /** From its day on the version holds for new cases; those that run keep theirs. */
    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void approve(String reference, long edition) {
        long approver = current.get().accountId();
        Draft draft = lock(reference);
        Instant now = clock.now();
        if (draft.status() == Draft.Status.APPROVED && Long.valueOf(approver).equals(draft.decidedBy())) {
            return;
        }
        waits(draft, edition, approver);
        DraftPolicy.from(
                        draft.validFrom(),
                        day(now),
                        versions.newest(draft.procedure()).validFrom())
                .orThrow();
        drafts.decide(draft, approver, now, null);
        audit.record(
                "procedure.approved",
                reference,
                Map.of(
                        "procedure",
                        draft.procedure().name(),
                        "number",
                        draft.number(),
                        "validFrom",
                        draft.validFrom().toString()));
        mail.approved(draft);
        process.decided(draft, true);
    }

    @May({COMMISSIONING_MANAGER, HEAD_OF_SERVICE})
    public void handBack(String reference, long edition, String reason) {
        long decider = current.get().accountId();
        Draft draft = lock(reference);
        Instant now = clock.now();
        if (draft.status() == Draft.Status.DRAFT
                && draft.edition() == edition
                && Long.valueOf(decider).equals(draft.decidedBy())) {
            return;
        }
        waits(draft, edition, decider);
        DraftPolicy.reason(reason).orThrow();
        drafts.decide(draft, decider, now, reason);
        audit.record("procedure.handed-back", reference, Map.of("edition", edition));
        mail.handedBack(draft);
        process.decided(draft, false);
    }

    private static void waits(Draft draft, long edition, long decider) {
        DraftPolicy.stands(draft.status(), Draft.Status.SENT)
                .and(() -> DraftPolicy.asSeen(edition, draft.edition()))
                .and(() -> DraftPolicy.approve(decider, draft.editors()))
                .orThrow();
    }

    private Draft lock(String reference) {
        return drafts.lock(reference).orElseThrow(() -> new RefusedException(ProcedureRule.PROCEDURE_NOT_OPEN));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, DatabaseClock.LONDON);
    }
}
