package cymru.cartref.tender.award;

import cymru.cartref.account.Desk;
import cymru.cartref.account.May;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.shared.Decision;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.AwardBook;
import cymru.cartref.tender.domain.AwardPolicy;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.Publication;
import cymru.cartref.tender.domain.Steps;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.TenderProcedure;
import cymru.cartref.tender.process.TenderAward;
import cymru.cartref.tender.process.TenderMails;
import cymru.cartref.tender.process.TenderProcess;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Records the notices that the statutory platform published: of the award, whose day begins the standstill, and of the contract's details. */
@Desk
public class NoticeDesk {

    /** Characters of a notice's reference. */
    public static final int NOTICE_LENGTH = 100;

    private final OpenedCases cases;
    private final AwardBook awards;
    private final TenderProcedure procedure;
    private final TenderAward award;
    private final TenderProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    NoticeDesk(
            OpenedCases cases,
            AwardBook awards,
            TenderProcedure procedure,
            TenderAward award,
            TenderProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock) {
        this.cases = cases;
        this.awards = awards;
        this.procedure = procedure;
        this.award = award;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the standstill's last day would be; empty where none would run, or the notice cannot be of that day.
     *
     * @param publishedOn day 1 of the standstill
     */
    @May(Role.CONTRACT_OFFICER)
    public Optional<LocalDate> standstillLastDay(String reference, LocalDate publishedOn) {
        Tender tender = cases.find(reference);
        Instant now = clock.now();
        Instant issued = tender.course().summariesIssuedAt();
        Integer days = tender.content().standstillDays();
        return days != null
                        && issued != null
                        && AwardPolicy.noticeDay(publishedOn, Deadlines.dayOf(issued), Deadlines.dayOf(now))
                                .allowed()
                ? Optional.of(procedure.standstillLastDay(publishedOn, days))
                : Optional.empty();
    }

    /** @param publishedOn the day the platform showed the notice: day 1 of the standstill, where one runs */
    @May(Role.CONTRACT_OFFICER)
    public void recordAwardNotice(String reference, String notice, LocalDate publishedOn) {
        Tender tender = cases.lock(reference);
        Instant now = clock.now();
        if (tender.course().awardNoticed()
                && notice.strip().equals(tender.course().awardNotice())) {
            return;
        }
        Instant issued = tender.course().summariesIssuedAt();
        int successful = (int) cases.opened(tender).stream()
                .filter(bid -> bid.status() == BidStatus.SUCCESSFUL)
                .count();
        AwardPolicy.mayNotice(issued != null, successful)
                .and(() -> Steps.isAt(tender.status(), TenderStatus.SUMMARIES_ISSUED))
                .and(() -> notice(notice))
                .and(() -> AwardPolicy.noticeDay(
                        publishedOn, Deadlines.dayOf(issued == null ? now : issued), Deadlines.dayOf(now)))
                .orThrow();
        Integer days = tender.content().standstillDays();
        LocalDate lastDay = days == null ? null : procedure.standstillLastDay(publishedOn, days);
        tender.moveOn(TenderStatus.AWARD_NOTICED, course -> course.noticed(notice.strip(), publishedOn, lastDay));
        audit.record(
                "tender.award-noticed",
                reference,
                Map.of("notice", notice.strip(), "on", publishedOn.toString(), "standstill", String.valueOf(lastDay)));
        if (lastDay == null) {
            award.makeContracts(tender);
        } else {
            tender.moveOn(TenderStatus.STANDSTILL, course -> {});
        }
        process.awardNoticed(reference, lastDay != null);
        for (Bid bid : cases.opened(tender)) {
            mails.aboutBid(
                    tender,
                    bid.providerId(),
                    bid.reference(),
                    lastDay == null ? "award-noticed" : "award-noticed-standstill",
                    lastDay == null ? Map.of("on", publishedOn) : Map.of("on", publishedOn, "lastDay", lastDay),
                    "bids/" + bid.reference());
        }
    }

    /** Names every contract in force that no details notice has named yet. */
    @May(Role.CONTRACT_OFFICER)
    public void recordDetailsNotice(String reference, String notice, LocalDate publishedOn) {
        Tender tender = cases.lock(reference);
        List<AwardBook.Awarded> awarded = awards.of(tender.id());
        List<LocalDate> due = awarded.stream()
                .filter(AwardBook.Awarded::detailsDue)
                .map(AwardBook.Awarded::enteredOn)
                .filter(Objects::nonNull)
                .toList();
        if (due.isEmpty() && awarded.stream().anyMatch(award -> notice.strip().equals(award.detailsNotice()))) {
            return;
        }
        Instant now = clock.now();
        Steps.isAt(tender.status(), TenderStatus.CONTRACTED)
                .and(() -> Decision.require(!due.isEmpty(), TenderRule.TENDER_NOT_AT_THIS_STEP))
                .and(() -> notice(notice))
                .and(() -> AwardPolicy.noticeDay(
                        publishedOn, due.stream().min(LocalDate::compareTo).orElseThrow(), Deadlines.dayOf(now)))
                .orThrow();
        awards.detailsNoticed(tender.id(), notice.strip(), publishedOn);
        tender.course().detailsNoticed(notice.strip(), publishedOn);
        award.completeIfSettled(tender);
        process.detailsNoticed(reference);
        audit.record(
                "tender.details-noticed",
                reference,
                Map.of("notice", notice.strip(), "on", publishedOn.toString(), "contracts", due.size()));
    }

    private static Decision notice(String reference) {
        return Publication.mayAdvertise(reference).and(() -> CompliancePolicy.bounded(reference, NOTICE_LENGTH));
    }

    /** The contracts of the award and what they wait for. */
    @May({Role.CONTRACT_OFFICER, Role.COMMISSIONING_MANAGER, Role.HEAD_OF_SERVICE, Role.AUDITOR})
    public List<AwardedLine> awarded(String reference) {
        return award.lines(cases.find(reference));
    }
}
