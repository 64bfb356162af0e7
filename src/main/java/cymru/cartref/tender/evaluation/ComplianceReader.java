package cymru.cartref.tender.evaluation;

import cymru.cartref.account.People;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.BidQueries;
import cymru.cartref.tender.domain.BidQuery;
import cymru.cartref.tender.domain.CheckBook;
import cymru.cartref.tender.domain.Exclusion;
import cymru.cartref.tender.domain.Exclusions;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.QueryFiles;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.time.DatabaseClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the compliance check: a fixed number of statements however many bids there are. */
@Component
class ComplianceReader {

    static final String DECLARATION = "DECLARATION";
    static final String REGISTERED = "REGISTERED";
    static final String TERMS = "TERMS";

    private final OpenedCases cases;
    private final CheckBook checks;
    private final BidQueries queries;
    private final QueryFiles files;
    private final Exclusions exclusions;
    private final People people;
    private final DatabaseClock clock;

    ComplianceReader(
            OpenedCases cases,
            CheckBook checks,
            BidQueries queries,
            QueryFiles files,
            Exclusions exclusions,
            People people,
            DatabaseClock clock) {
        this.cases = cases;
        this.checks = checks;
        this.queries = queries;
        this.files = files;
        this.exclusions = exclusions;
        this.people = people;
        this.clock = clock;
    }

    CompliancePage page(Tender tender, long reader) {
        List<Bid> bids = cases.opened(tender);
        List<Long> ids = bids.stream().map(Bid::id).toList();
        Map<Long, String> names = cases.names(bids);
        Map<Long, Integer> lots = tender.lots().stream().collect(Collectors.toMap(Lot::id, Lot::number));
        Map<Long, Map<String, CheckBook.Checked>> checked = new HashMap<>();
        checks.inTender(tender.id())
                .forEach(check -> checked.computeIfAbsent(check.bid(), bid -> new HashMap<>())
                        .put(check.item(), check));
        List<BidQuery> asked = queries.findByBidIdInOrderById(ids);
        Map<Long, Exclusion> proposals = new HashMap<>();
        exclusions.findByBidIdInOrderById(ids).forEach(exclusion -> proposals.put(exclusion.bidId(), exclusion));
        Map<Long, String> proposers = people.names(
                proposals.values().stream().map(Exclusion::proposedBy).toList());
        Map<Long, List<CompliancePage.QueryFile>> attached =
                files.of(asked.stream().map(BidQuery::id).toList());
        TenderContent content = tender.content();
        Instant now = clock.now();
        return new CompliancePage(
                tender.reference(),
                tender.title(),
                tender.status(),
                bids.stream()
                        .map(bid -> {
                            List<BidQuery> own = asked.stream()
                                    .filter(query -> query.bidId() == bid.id())
                                    .toList();
                            return new CompliancePage.CheckedBid(
                                    bid.reference(),
                                    Objects.requireNonNull(lots.get(bid.lotId())),
                                    names.getOrDefault(bid.providerId(), ""),
                                    bid.status(),
                                    items(content, checked.getOrDefault(bid.id(), Map.of()), own),
                                    own.stream()
                                            .map(query -> line(query, attached, false, now))
                                            .toList(),
                                    line(proposals.get(bid.id()), proposers, reader));
                        })
                        .sorted(Comparator.comparingInt(CompliancePage.CheckedBid::lot)
                                .thenComparing(CompliancePage.CheckedBid::bid))
                        .toList());
    }

    /** @param forBidder who also sees what is attached to an answer not sent yet */
    List<CompliancePage.QueryLine> queriesOf(Bid bid, boolean forBidder) {
        List<BidQuery> own = queries.findByBidIdInOrderById(List.of(bid.id()));
        Map<Long, List<CompliancePage.QueryFile>> attached =
                files.of(own.stream().map(BidQuery::id).toList());
        Instant now = clock.now();
        return own.stream().map(query -> line(query, attached, forBidder, now)).toList();
    }

    /** Codes of everything on the checklist of each bid. */
    static List<String> codes(TenderContent content) {
        List<String> codes = new ArrayList<>(List.of(DECLARATION, REGISTERED));
        if (content.termsRequired()) {
            codes.add(TERMS);
        }
        content.requirements().forEach(requirement -> codes.add("R" + requirement.id()));
        return codes;
    }

    private static List<CompliancePage.Item> items(
            TenderContent content, Map<String, CheckBook.Checked> checked, List<BidQuery> asked) {
        Map<String, TenderContent.Requirement> requirements = content.requirements().stream()
                .collect(Collectors.toMap(requirement -> "R" + requirement.id(), requirement -> requirement));
        Set<String> askedFor = asked.stream()
                .filter(query -> query.kind() == QueryKind.MISSING_ITEM)
                .map(BidQuery::item)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return codes(content).stream()
                .map(code -> {
                    CheckBook.Checked check = checked.get(code);
                    TenderContent.Requirement requirement = requirements.get(code);
                    return new CompliancePage.Item(
                            code,
                            requirement == null ? null : requirement.text(),
                            check == null ? null : check.met(),
                            check == null ? "" : check.note(),
                            askedFor.contains(code));
                })
                .toList();
    }

    private static CompliancePage.QueryLine line(
            BidQuery query, Map<Long, List<CompliancePage.QueryFile>> attached, boolean forBidder, Instant now) {
        return new CompliancePage.QueryLine(
                query.reference(),
                query.kind(),
                query.question(),
                query.askedAt(),
                query.dueAt(),
                query.reply(),
                query.repliedAt(),
                query.open(now),
                forBidder || query.replied() ? attached.getOrDefault(query.id(), List.of()) : List.of());
    }

    private static CompliancePage.@Nullable ExclusionLine line(
            @Nullable Exclusion exclusion, Map<Long, String> proposers, long reader) {
        if (exclusion == null) {
            return null;
        }
        return new CompliancePage.ExclusionLine(
                exclusion.reference(),
                exclusion.ground(),
                exclusion.reason(),
                proposers.getOrDefault(exclusion.proposedBy(), ""),
                exclusion.proposedBy() == reader,
                exclusion.proposedAt(),
                exclusion.decidedAt() == null ? null : exclusion.excludes(),
                exclusion.decisionReason());
    }
}
