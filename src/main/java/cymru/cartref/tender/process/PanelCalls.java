package cymru.cartref.tender.process;

import cymru.cartref.procedure.Setting;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.InterestBook;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.PanelMember;
import cymru.cartref.tender.domain.PanelMembers;
import cymru.cartref.tender.domain.PanelStages;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.TenderProcedure;
import cymru.cartref.tender.domain.Tenders;
import cymru.cartref.time.DatabaseClock;
import java.util.Date;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a panel member's process asks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PanelCalls {

    private final PanelMembers members;
    private final Tenders tenders;
    private final OpenedCases cases;
    private final InterestBook interests;
    private final TenderProcedure procedure;
    private final DatabaseClock clock;

    PanelCalls(
            PanelMembers members,
            Tenders tenders,
            OpenedCases cases,
            InterestBook interests,
            TenderProcedure procedure,
            DatabaseClock clock) {
        this.members = members;
        this.tenders = tenders;
        this.cases = cases;
        this.interests = interests;
        this.procedure = procedure;
        this.clock = clock;
    }

    public boolean bidsOpen(String member) {
        return tender(member).opened();
    }

    /** Whether there is a bidder about whom this person has said nothing yet. */
    public boolean biddersToDeclare(String member) {
        PanelMember found = find(member);
        return PanelStages.undeclared(
                        found,
                        cases.opened(tender(member)),
                        interests.of(found.id()).stream()
                                .map(InterestBook.Declared::bid)
                                .collect(Collectors.toSet()))
                > 0;
    }

    public boolean scoringBegun(String member) {
        return tender(member).status().compareTo(TenderStatus.QUALITY_SCORING) >= 0;
    }

    public Date scoringDue(String member) {
        return Date.from(procedure.due(tender(member), Setting.SCORING_TARGET, clock.now()));
    }

    private PanelMember find(String member) {
        return members.findByReference(member).orElseThrow();
    }

    private Tender tender(String member) {
        return tenders.findById(find(member).tenderId()).orElseThrow();
    }
}
