package cymru.cartref.contract.monitoring;

import static cymru.cartref.account.Role.AUTHORISED_SIGNATORY;
import static cymru.cartref.account.Role.BID_WRITER;
import static cymru.cartref.account.Role.PROVIDER_ADMINISTRATOR;
import static cymru.cartref.account.Role.RESPONSIBLE_INDIVIDUAL;

import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.domain.Visit;
import cymru.cartref.contract.domain.Visits;
import org.springframework.security.access.AccessDeniedException;

/** Where a provider reads of its visits. An unannounced one that has not taken place is none. */
@Desk
public class OwnVisitDesk {

    private final Visits visits;
    private final VisitReader reader;
    private final CurrentActor actors;

    OwnVisitDesk(Visits visits, VisitReader reader, CurrentActor actors) {
        this.visits = visits;
        this.reader = reader;
        this.actors = actors;
    }

    @May({PROVIDER_ADMINISTRATOR, BID_WRITER, AUTHORISED_SIGNATORY, RESPONSIBLE_INDIVIDUAL})
    public VisitPage page(String reference) {
        Visit visit = visits.findByReference(reference)
                .filter(found -> actors.get().belongsTo(found.providerId()) && found.shownToProvider())
                .orElseThrow(() -> new AccessDeniedException("No such visit, or not this provider's to know"));
        return reader.page(visit, Party.PROVIDER);
    }
}
