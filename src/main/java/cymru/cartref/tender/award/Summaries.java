package cymru.cartref.tender.award;

import cymru.cartref.provider.NumberKind;
import cymru.cartref.provider.ProviderContact;
import cymru.cartref.provider.ProviderRegister;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.award.AssessmentSummary.Assessed;
import cymru.cartref.tender.award.AssessmentSummary.CriterionScore;
import cymru.cartref.tender.award.AssessmentSummary.Identifier;
import cymru.cartref.tender.domain.Bid;
import cymru.cartref.tender.domain.Exclusion;
import cymru.cartref.tender.domain.Exclusions;
import cymru.cartref.tender.domain.Lot;
import cymru.cartref.tender.domain.OpenedCases;
import cymru.cartref.tender.domain.Quality;
import cymru.cartref.tender.domain.ScoreBook;
import cymru.cartref.tender.domain.Tender;
import cymru.cartref.tender.evaluation.BidFate;
import cymru.cartref.tender.evaluation.RankingPage;
import cymru.cartref.tender.evaluation.Rankings;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes every bidder's assessment summary and keeps it as it was issued. */
@Component
class Summaries {

    private final OpenedCases cases;
    private final Rankings rankings;
    private final ScoreBook scores;
    private final Exclusions exclusions;
    private final ProviderRegister providers;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Summaries(
            OpenedCases cases,
            Rankings rankings,
            ScoreBook scores,
            Exclusions exclusions,
            ProviderRegister providers,
            JdbcClient jdbc,
            JsonMapper json) {
        this.cases = cases;
        this.rankings = rankings;
        this.scores = scores;
        this.exclusions = exclusions;
        this.providers = providers;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A summary as kept, with the hash of its bytes. */
    record Issued(AssessmentSummary summary, String hash) {}

    /** One for every bid that was opened, by bid id; nothing is kept yet. */
    Map<Long, AssessmentSummary> write(Tender tender, Instant now) {
        List<Bid> bids = cases.opened(tender);
        Map<String, Bid> byReference = bids.stream().collect(Collectors.toMap(Bid::reference, Function.identity()));
        Map<List<Long>, ScoreBook.Consensus> agreed = scores.agreed(tender.id()).stream()
                .collect(Collectors.toMap(score -> List.of(score.bid(), score.criterion()), Function.identity()));
        Map<Long, ProviderContact> contacts =
                providers.contacts(bids.stream().map(Bid::providerId).distinct().toList()).stream()
                        .collect(Collectors.toMap(ProviderContact::id, Function.identity()));
        Map<Long, Map<NumberKind, String>> numbers = providers.numbers(contacts.keySet());
        Map<Long, String> excluded = exclusions
                .findByBidIdInOrderById(bids.stream().map(Bid::id).toList())
                .stream()
                .filter(Exclusion::excludes)
                .collect(Collectors.toMap(
                        Exclusion::bidId, exclusion -> Objects.requireNonNull(exclusion.decisionReason())));
        Map<Long, AssessmentSummary> summaries = new HashMap<>();
        for (RankingPage.LotRanking ranking : rankings.of(tender).lots()) {
            Lot lot = cases.lot(tender, ranking.lot());
            Map<String, Assessed> assessed = ranking.bids().stream()
                    .collect(Collectors.toMap(
                            RankingPage.RankedBid::bid,
                            bid -> assessed(
                                    Objects.requireNonNull(byReference.get(bid.bid())),
                                    bid,
                                    lot,
                                    agreed,
                                    contacts,
                                    numbers)));
            List<Assessed> winners = ranking.bids().stream()
                    .filter(bid -> bid.fate() == BidFate.SUCCESSFUL)
                    .map(bid -> Objects.requireNonNull(assessed.get(bid.bid())))
                    .toList();
            int ranked = (int)
                    ranking.bids().stream().filter(bid -> bid.place() != null).count();
            for (RankingPage.RankedBid bid : ranking.bids()) {
                long id = Objects.requireNonNull(byReference.get(bid.bid())).id();
                summaries.put(
                        id,
                        new AssessmentSummary(
                                tender.reference(),
                                tender.title(),
                                lot.number(),
                                lot.title(),
                                Objects.requireNonNull(assessed.get(bid.bid())),
                                bid.price(),
                                ranking.priceWeight(),
                                bid.place(),
                                ranked,
                                bid.fate(),
                                excluded.get(id),
                                winners,
                                now));
            }
        }
        return summaries;
    }

    void keep(long bid, AssessmentSummary summary) {
        String written = json.writeValueAsString(summary);
        jdbc.sql("INSERT INTO assessment_summary (bid_id, summary, hash, issued_at)"
                        + " VALUES (:bid, :summary, :hash, :at)")
                .param("bid", bid)
                .param("summary", written)
                .param("hash", sha256(written))
                .param("at", LocalDateTime.ofInstant(summary.issuedAt(), ZoneOffset.UTC))
                .update();
    }

    Optional<Issued> of(long bid) {
        return jdbc.sql("SELECT summary, hash FROM assessment_summary WHERE bid_id = ?")
                .param(bid)
                .query((row, n) ->
                        new Issued(json.readValue(row.getString(1), AssessmentSummary.class), row.getString(2)))
                .optional();
    }

    private Assessed assessed(
            Bid bid,
            RankingPage.RankedBid ranked,
            Lot lot,
            Map<List<Long>, ScoreBook.Consensus> agreed,
            Map<Long, ProviderContact> contacts,
            Map<Long, Map<NumberKind, String>> numbers) {
        ProviderContact contact = contacts.getOrDefault(
                bid.providerId(), new ProviderContact(bid.providerId(), ranked.provider(), "", ""));
        return new Assessed(
                bid.reference(),
                contact.name(),
                contact.registeredOffice(),
                contact.email(),
                numbers.getOrDefault(bid.providerId(), Map.of()).entrySet().stream()
                        .map(number -> new Identifier(number.getKey().name(), number.getValue()))
                        .toList(),
                criteria(bid, lot, agreed),
                ranked.quality(),
                ranked.pricePoints(),
                ranked.total());
    }

    private static List<CriterionScore> criteria(Bid bid, Lot lot, Map<List<Long>, ScoreBook.Consensus> agreed) {
        List<CriterionScore> criteria = new ArrayList<>();
        for (TenderContent.Criterion criterion : lot.quality()) {
            BigDecimal weight = Objects.requireNonNull(criterion.weight());
            ScoreBook.Consensus given = agreed.get(List.of(bid.id(), Objects.requireNonNull(criterion.id())));
            criteria.add(new CriterionScore(
                    criterion.title(),
                    weight,
                    criterion.highestScore(),
                    given == null ? null : given.score(),
                    given == null
                            ? null
                            : new Quality.Scored(
                                            BigDecimal.valueOf(given.score()),
                                            criterion.highestScore(),
                                            weight,
                                            criterion.threshold())
                                    .points(),
                    criterion.threshold(),
                    given == null ? "" : given.reason()));
        }
        return criteria;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
