package cymru.cartref.tender.process;

import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditTrail;
import cymru.cartref.contract.AwardedContract;
import cymru.cartref.contract.CommonTerms;
import cymru.cartref.contract.ContractBook;
import cymru.cartref.contract.ContractLine;
import cymru.cartref.contract.ContractMaking;
import cymru.cartref.procedure.Deadlines;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.award.AwardedLine;
import cymru.cartref.tender.domain.AwardBook;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.ResultBook;
import cymru.cartref.tender.domain.Standstill;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.domain.TenderProcedure;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the tender's process asks after the award notice: whether the standstill is over, and what the contracts wait for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TenderAward {

    private final OpenedCases cases;
    private final AwardBook awards;
    private final ResultBook results;
    private final TenderProcedure procedure;
    private final ContractMaking making;
    private final ContractBook contracts;
    private final TenderProcess process;
    private final TenderMails mails;
    private final AuditTrail audit;
    private final DatabaseClock clock;

    TenderAward(
            OpenedCases cases,
            AwardBook awards,
            ResultBook results,
            TenderProcedure procedure,
            ContractMaking making,
            ContractBook contracts,
            TenderProcess process,
            TenderMails mails,
            AuditTrail audit,
            DatabaseClock clock) {
        this.cases = cases;
        this.awards = awards;
        this.results = results;
        this.procedure = procedure;
        this.making = making;
        this.contracts = contracts;
        this.process = process;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    /** When to look whether the standstill is over. */
    public Date standstillEnds(String reference) {
        LocalDate lastDay =
                Objects.requireNonNull(cases.find(reference).course().standstillLastDay());
        return Date.from(Standstill.ends(lastDay));
    }

    /**
     * Makes the contracts when the standstill is over, whatever the timer thought.
     *
     * @return whether it is over
     */
    public boolean standstillOver(String reference) {
        Tender tender = cases.lock(reference);
        Instant now = clock.now();
        boolean over = tender.status() == TenderStatus.STANDSTILL
                && Standstill.mayContract(
                                now,
                                tender.course().awardNoticed(),
                                tender.course().standstillLastDay())
                        .allowed();
        if (over) {
            makeContracts(tender);
            mails.toCouncil(tender, Role.CONTRACT_OFFICER, "contracts-made", Map.of(), "/award");
        }
        return over;
    }

    /** One contract for every successful bid; the tender's lock is held. */
    public void makeContracts(Tender tender) {
        Standstill.mayContract(
                        clock.now(),
                        tender.course().awardNoticed(),
                        tender.course().standstillLastDay())
                .orThrow();
        TenderContent content = tender.content();
        Map<Long, ResultBook.OpenedPrice> prices = results.prices(tender.id()).stream()
                .collect(Collectors.toMap(ResultBook.OpenedPrice::bid, Function.identity()));
        List<Bid> successful = cases.opened(tender).stream()
                .filter(bid -> bid.status() == BidStatus.SUCCESSFUL)
                .toList();
        for (Bid bid : successful) {
            awards.made(tender.id(), bid.id(), making.make(contract(tender, content, bid, prices.get(bid.id()))));
        }
        audit.record("tender.contracts-made", tender.reference(), Map.of("contracts", successful.size()));
    }

    private static AwardedContract contract(
            Tender tender, TenderContent content, Bid bid, ResultBook.@Nullable OpenedPrice price) {
        Lot lot = tender.lot(bid.lotId()).orElseThrow();
        List<Bilingual> certificates = content.requirements().stream()
                .filter(requirement -> requirement.proof() == Proof.COMMITMENT_THEN_CERTIFICATE)
                .map(TenderContent.Requirement::text)
                .toList();
        return new AwardedContract(
                tender.reference(),
                bid.reference(),
                bid.providerId(),
                lot.agreement(),
                new CommonTerms(
                        content.title(),
                        content.description(),
                        content.buyer(),
                        content.contractStart(),
                        content.contractEnd()),
                lot.number(),
                lot.title(),
                lot.description(),
                price == null ? null : price.price(),
                price == null ? "" : price.note(),
                certificates,
                content.termsRequired());
    }

    /** A contract came into force; the first one makes the tender contracted. */
    public void entered(String reference, String contract, LocalDate on) {
        Tender tender = cases.lock(reference);
        boolean waits = waitsForContracts(tender);
        awards.entered(contract, on);
        if (tender.status() != TenderStatus.CONTRACTED) {
            tender.moveOn(TenderStatus.CONTRACTED, course -> course.contracted(on));
            audit.record("tender.contracted", reference, Map.of("contract", contract));
        }
        if (waits) {
            process.contractSettled(reference);
        }
    }

    public void givenUp(String reference, String contract) {
        Tender tender = cases.lock(reference);
        boolean waits = waitsForContracts(tender);
        awards.givenUp(contract);
        completeIfSettled(tender);
        if (awards.of(tender.id()).stream().allMatch(AwardBook.Awarded::givenUp)) {
            mails.toCouncil(tender, Role.CONTRACT_OFFICER, "contracts-given-up", Map.of(), "");
        }
        if (waits) {
            process.contractSettled(reference);
        }
    }

    /** Complete when every contract is in force and noticed, or given up; at least one is in force. */
    public void completeIfSettled(Tender tender) {
        List<AwardBook.Awarded> awarded = awards.of(tender.id());
        if (tender.status() == TenderStatus.CONTRACTED
                && awarded.stream().noneMatch(award -> award.open() || award.detailsDue())) {
            tender.moveOn(TenderStatus.DETAILS_NOTICED, course -> {});
            audit.record("tender.complete", tender.reference(), Map.of("contracts", awarded.size()));
        }
    }

    /** Whether a contract in force waits for its details notice. */
    public boolean detailsDue(String reference) {
        return awards.of(cases.find(reference).id()).stream().anyMatch(AwardBook.Awarded::detailsDue);
    }

    /** Whether nothing more comes of the award: all is noticed. */
    public boolean complete(String reference) {
        return cases.find(reference).status() == TenderStatus.DETAILS_NOTICED;
    }

    /** The last moment for the details notice of the contract that was entered into first. */
    public Date detailsNoticeDue(String reference) {
        Tender tender = cases.find(reference);
        LocalDate first = awards.of(tender.id()).stream()
                .filter(AwardBook.Awarded::detailsDue)
                .map(AwardBook.Awarded::enteredOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return Date.from(Deadlines.endOfDay(procedure.detailsNoticeDue(tender, first)));
    }

    /** Whether the process stands where it hears of contracts, and not at the details notice. */
    private boolean waitsForContracts(Tender tender) {
        return awards.of(tender.id()).stream().noneMatch(AwardBook.Awarded::detailsDue);
    }

    /** The contracts of the award, for pages. */
    public List<AwardedLine> lines(Tender tender) {
        // first, so that each contract made meanwhile is among those known
        List<AwardBook.Awarded> made = awards.of(tender.id());
        Map<String, ContractLine> known = contracts.ofTender(tender.reference()).stream()
                .collect(Collectors.toMap(ContractLine::reference, Function.identity()));
        Map<Long, String> bids = cases.opened(tender).stream().collect(Collectors.toMap(Bid::id, Bid::reference));
        return made.stream()
                .map(award -> {
                    ContractLine line = Objects.requireNonNull(known.get(award.contract()));
                    LocalDate entered = award.enteredOn();
                    return new AwardedLine(
                            award.contract(),
                            bids.getOrDefault(award.bid(), ""),
                            line.provider(),
                            line.lot(),
                            line.status(),
                            entered,
                            entered == null || award.detailsNotice() != null
                                    ? null
                                    : procedure.detailsNoticeDue(tender, entered),
                            award.detailsNotice());
                })
                .toList();
    }
}
