package cymru.cartref.tender;

import cymru.cartref.audit.AuditTrail;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.Procedures;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.tender.process.TenderProcess;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How every tender begins, by hand or from a notice: a draft, its reference, its process. */
@Component
class TenderStart {

    private final Tenders tenders;
    private final Procedures procedures;
    private final TenderProcess process;
    private final AuditTrail audit;

    TenderStart(Tenders tenders, Procedures procedures, TenderProcess process, AuditTrail audit) {
        this.tenders = tenders;
        this.procedures = procedures;
        this.process = process;
        this.audit = audit;
    }

    /** @return the draft's reference */
    String begin(TenderContent content, @Nullable Long importId, long by, Instant now) {
        long version = procedures.current(ProcedureCode.TENDER).versionId();
        Tender tender = tenders.saveAndFlush(Tender.drafted(content, importId, version, by, now));
        tender.number();
        tenders.flush();
        process.begun(tender.reference());
        audit.record("tender.begun", tender.reference(), Map.of("imported", importId != null));
        return tender.reference();
    }
}
