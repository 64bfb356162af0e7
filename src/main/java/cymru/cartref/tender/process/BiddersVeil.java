package cymru.cartref.tender.process;

import cymru.cartref.work.AuditVeil;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** An auditor sees that bids were written, questions asked and tenders declined, not by whom. */
@Component
class BiddersVeil implements AuditVeil {

    /** "Will not bid" is kept under the tender's reference with the provider's id. */
    private static final Pattern DECLINED = Pattern.compile("(T-\\d+)-D\\d+");

    @Override
    public Set<String> deeds() {
        return Set.of(
                "bid.",
                "tender.question-asked",
                "tender.declined",
                "BidDesk.",
                "SubmissionDesk.",
                "ClarificationDesk.",
                "OpportunityDesk.");
    }

    @Override
    public String shown(String reference) {
        return DECLINED.matcher(reference).replaceFirst("$1-D");
    }
}
