package cymru.cartref.tender.ocds;

import cymru.cartref.tender.ocds.NoticeDraft.Amount;
import cymru.cartref.tender.ocds.NoticeDraft.Buyer;
import cymru.cartref.tender.ocds.NoticeDraft.Classification;
import cymru.cartref.tender.ocds.NoticeDraft.Link;
import cymru.cartref.tender.ocds.NoticeDraft.Lot;
import cymru.cartref.tender.ocds.NoticeDraft.Period;
import cymru.cartref.tender.ocds.NoticeDraft.Procedure;
import cymru.cartref.tender.ocds.NoticeDraft.Region;
import cymru.cartref.tender.ocds.NoticeDraft.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Maps one release to a draft. */
final class NoticeReader {

    private static final int TITLE = 500;
    private static final int LONG_TEXT = 50_000;

    private final Reading release;
    private final Reading tender;
    private final String version;
    private final @Nullable String publisher;
    private final Set<String> read;

    NoticeReader(Reading release, String version, @Nullable String publisher, Set<String> read) {
        this.release = release;
        this.version = version;
        this.publisher = publisher;
        this.read = read;
        Reading tender = release.object("tender");
        this.tender = tender != null
                ? tender
                : new Reading(JsonNodeFactory.instance.objectNode(), release.pointer() + "/tender", read);
    }

    NoticeDraft read() {
        Source source = source();
        Prose title = prose(tender, "title", TITLE);
        Prose description = prose(tender, "description", LONG_TEXT);
        Buyer buyer = buyer();
        List<Reading> items = tender.objects("items");
        List<Classification> classifications = classifications(items);
        List<Region> regions =
                items.stream().flatMap(NoticeReader::regions).distinct().toList();
        Amount value = amount(tender, "value");
        Amount minimum = amount(tender, "minValue");
        Period enquiries = period(tender, "enquiryPeriod");
        Period tendering = period(tender, "tenderPeriod");
        Period contract = period(tender, "contractPeriod");
        Procedure procedure = procedure();
        List<Lot> lots = new ArrayList<>();
        for (Reading lot : tender.objects("lots")) {
            lots.add(lot(lot, lots.size() + 1));
        }
        List<NoticeDraft.Criterion> criteria = CriteriaReader.of(tender);
        List<Link> documents =
                tender.objects("documents").stream().map(NoticeReader::link).toList();
        tender.pass("id");
        release.pass("initiationType");
        NoticeDraft draft = new NoticeDraft(
                source,
                tellsOfAnAward(source),
                title,
                description,
                buyer,
                classifications,
                value,
                minimum,
                enquiries,
                tendering,
                contract,
                procedure,
                regions,
                lots,
                criteria,
                documents,
                Set.of(),
                LeftOvers.of(release, read));
        return Missing.in(draft);
    }

    private Source source() {
        return new Source(
                release.text("ocid", 200),
                release.id("id"),
                release.date("date"),
                release.texts("tag"),
                version,
                release.text("language", 20),
                publisher);
    }

    private boolean tellsOfAnAward(Source source) {
        boolean award = source.tags().stream().anyMatch(tag -> tag.startsWith("award") || tag.startsWith("contract"));
        boolean tenderToo = source.tags().stream().anyMatch(tag -> tag.startsWith("tender"));
        String status = tender.text("status", 100);
        return award && !tenderToo || "complete".equals(status);
    }

    private @Nullable Buyer buyer() {
        Reading buyer = release.object("buyer");
        if (buyer == null) {
            buyer = tender.object("procuringEntity");
        }
        if (buyer == null) {
            return null;
        }
        String id = buyer.id("id");
        String name = buyer.text("name", TITLE);
        String identifier = identifier(buyer);
        String website = null;
        for (Reading party : release.objects("parties")) {
            if (id == null || !id.equals(party.node().path("id").asString(""))) {
                continue;
            }
            party.pass("id");
            String partyName = party.text("name", TITLE);
            name = name == null ? partyName : name;
            identifier = identifier == null ? identifier(party) : identifier;
            Reading details = party.object("details");
            website = details == null ? null : details.text("url");
        }
        return name == null ? null : new Buyer(name, identifier == null ? id : identifier, website);
    }

    private static @Nullable String identifier(Reading organisation) {
        Reading identifier = organisation.object("identifier");
        if (identifier == null) {
            return null;
        }
        identifier.text("legalName", TITLE);
        String scheme = identifier.text("scheme", 100);
        String id = identifier.id("id");
        return id == null ? null : scheme == null ? id : scheme + " " + id;
    }

    private List<Classification> classifications(List<Reading> items) {
        List<Reading> places = new ArrayList<>();
        places.add(tender);
        places.addAll(items);
        Set<String> seen = new LinkedHashSet<>();
        return places.stream()
                .flatMap(place -> Stream.concat(
                        Stream.ofNullable(place.object("classification")),
                        place.objects("additionalClassifications").stream()))
                .map(NoticeReader::classification)
                .filter(Objects::nonNull)
                .filter(code -> seen.add(code.scheme() + code.code()))
                .toList();
    }

    private static @Nullable Classification classification(Reading place) {
        String scheme = place.text("scheme", 100);
        String code = place.id("id");
        String description = place.text("description");
        return code == null ? null : new Classification(scheme == null ? "" : scheme, code, description);
    }

    private static Stream<Region> regions(Reading item) {
        item.pass("id");
        String lot = item.id("relatedLot");
        List<Reading> addresses = new ArrayList<>(item.objects("deliveryAddresses"));
        Reading single = item.object("deliveryAddress");
        if (single != null) {
            addresses.add(single);
        }
        return addresses.stream()
                .map(address -> Stream.of("streetAddress", "locality", "region", "postalCode", "countryName")
                        .map(address::text)
                        .filter(Objects::nonNull)
                        .toList())
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Region(lot, String.join(", ", parts)));
    }

    private Procedure procedure() {
        Reading suitability = tender.object("suitability");
        Reading terms = tender.object("submissionTerms");
        return new Procedure(
                tender.text("procurementMethod", 100),
                tender.text("procurementMethodDetails"),
                tender.text("mainProcurementCategory", 100),
                suitability == null ? null : suitability.flag("sme"),
                suitability == null ? null : suitability.flag("vcse"),
                terms == null ? List.of() : terms.texts("languages"),
                Framework.of(tender));
    }

    private static Lot lot(Reading lot, int position) {
        String id = lot.id("id");
        return new Lot(
                id == null ? String.valueOf(position) : id,
                prose(lot, "title", TITLE),
                prose(lot, "description", LONG_TEXT),
                amount(lot, "value"),
                period(lot, "contractPeriod"),
                Framework.of(lot),
                CriteriaReader.of(lot));
    }

    private static Link link(Reading document) {
        document.pass("id");
        return new Link(
                document.text("title"),
                document.text("description", LONG_TEXT),
                document.text("documentType", 100),
                document.text("url"),
                document.text("format", 200),
                document.text("language", 20));
    }

    private static @Nullable Prose prose(Reading place, String field, int limit) {
        String text = place.text(field, limit);
        return text == null ? null : Prose.of(text);
    }

    private static @Nullable Amount amount(Reading place, String field) {
        Reading value = place.object(field);
        if (value == null) {
            return null;
        }
        String currency = value.text("currency", 3);
        var amount = value.amount("amount");
        return amount == null
                ? null
                : new Amount(amount.stripTrailingZeros().setScale(2, java.math.RoundingMode.HALF_UP), currency);
    }

    private static @Nullable Period period(Reading place, String field) {
        Reading period = place.object(field);
        if (period == null) {
            return null;
        }
        return new Period(period.date("startDate"), period.date("endDate"), period.days("durationInDays"));
    }
}
