package cymru.cartref.child;

import static cymru.cartref.account.Role.CONTRACT_OFFICER;
import static cymru.cartref.account.Role.HOME_FINDING_OFFICER;
import static cymru.cartref.account.Role.QUALITY_MONITOR;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.child.domain.ImportCheck;
import cymru.cartref.child.domain.ImportFile;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.time.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stays brought in from a file: first a look at what it would bring, then all of it or nothing. */
@Desk
public class StayImportDesk {

    private final ImportKnowledge knowledge;
    private final ImportWriter writer;
    private final AuditTrail audit;
    private final DatabaseClock clock;
    private final CurrentActor actors;

    StayImportDesk(
            ImportKnowledge knowledge,
            ImportWriter writer,
            AuditTrail audit,
            DatabaseClock clock,
            CurrentActor actors) {
        this.knowledge = knowledge;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
        this.actors = actors;
    }

    /** What the file would bring, and what is wrong with it. Nothing is kept. */
    @May({CONTRACT_OFFICER, HOME_FINDING_OFFICER, QUALITY_MONITOR})
    public ImportPreview preview(byte[] file) {
        List<ImportFile.Row> rows = ImportFile.read(file);
        ImportCheck check = ImportCheck.of(rows, knowledge.of(rows, false));
        return new ImportPreview(
                check.made().size(),
                check.told().size(),
                (int) check.told().stream()
                        .filter(told -> told.period().to() != null)
                        .count(),
                check.errors().stream().limit(ImportPreview.MOST_ERRORS).toList());
    }

    /**
     * Brings the file in, or refuses it whole. The same form again gets the first answer.
     *
     * @param form of the page, so that a double click brings it once
     */
    @May({CONTRACT_OFFICER, HOME_FINDING_OFFICER, QUALITY_MONITOR})
    public ImportResult bring(UUID form, byte[] file) {
        Optional<ImportResult> earlier = writer.earlier(form);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        List<ImportFile.Row> rows = ImportFile.read(file);
        ImportCheck check = ImportCheck.of(rows, knowledge.of(rows, true));
        if (!check.errors().isEmpty()) {
            throw new RefusedException(new Refusal(
                    ChildRule.CHILD_IMPORT_HAS_ERRORS,
                    Map.of("count", check.errors().size())));
        }
        ImportResult result = writer.write(form, check, actors.get().accountId(), clock.now());
        audit.record(
                "child.stays-imported",
                "stays",
                Map.of("children", result.made().size(), "stays", result.stays()));
        return result;
    }
}
