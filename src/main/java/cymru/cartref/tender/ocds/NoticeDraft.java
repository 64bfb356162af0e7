package cymru.cartref.tender.ocds;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One notice as the portal understands it. Dates are as published; which of them must be asked for anew depends on the
 * day, see {@link #askFor}.
 *
 * @param seedOnly the notice tells of an award: it can only begin a draft "like this one"
 * @param classifications the notice's own first, then those of its items; each once
 * @param regions where the service is wanted, by lot where the notice says
 * @param missing what the notice does not say
 * @param leftOver what it says and the portal has no field for, in the file's order
 */
public record NoticeDraft(
        Source source,
        boolean seedOnly,
        @Nullable Prose title,
        @Nullable Prose description,
        @Nullable Buyer buyer,
        List<Classification> classifications,
        @Nullable Amount value,
        @Nullable Amount minimumValue,
        @Nullable Period enquiryPeriod,
        @Nullable Period tenderPeriod,
        @Nullable Period contractPeriod,
        Procedure procedure,
        List<Region> regions,
        List<Lot> lots,
        List<Criterion> criteria,
        List<Link> documents,
        Set<MissingField> missing,
        List<LeftOver> leftOver) {

    public NoticeDraft {
        classifications = List.copyOf(classifications);
        regions = List.copyOf(regions);
        lots = List.copyOf(lots);
        criteria = List.copyOf(criteria);
        documents = List.copyOf(documents);
        missing = Set.copyOf(missing);
        leftOver = List.copyOf(leftOver);
    }

    NoticeDraft withMissing(Set<MissingField> fields) {
        return new NoticeDraft(
                source,
                seedOnly,
                title,
                description,
                buyer,
                classifications,
                value,
                minimumValue,
                enquiryPeriod,
                tenderPeriod,
                contractPeriod,
                procedure,
                regions,
                lots,
                criteria,
                documents,
                fields,
                leftOver);
    }

    /** The dates a tender from this notice must be given, because the notice has none or they are over at {@code now}. */
    public Set<MissingField> askFor(Instant now) {
        Set<MissingField> ask = EnumSet.noneOf(MissingField.class);
        askUnlessAhead(
                ask, MissingField.CLARIFICATION_DEADLINE, enquiryPeriod == null ? null : enquiryPeriod.end(), now);
        askUnlessAhead(ask, MissingField.BID_DEADLINE, tenderPeriod == null ? null : tenderPeriod.end(), now);
        askUnlessAhead(ask, MissingField.CONTRACT_START, contractPeriod == null ? null : contractPeriod.start(), now);
        askUnlessAhead(ask, MissingField.CONTRACT_END, contractPeriod == null ? null : contractPeriod.end(), now);
        return ask;
    }

    private static void askUnlessAhead(
            Set<MissingField> ask, MissingField field, @Nullable PublishedDate date, Instant now) {
        if (date == null || !date.at().isAfter(now)) {
            ask.add(field);
        }
    }

    /** @param version of the standard, {@code 1.0} or {@code 1.1} */
    public record Source(
            @Nullable String ocid,
            @Nullable String releaseId,
            @Nullable PublishedDate date,
            List<String> tags,
            String version,
            @Nullable String language,
            @Nullable String publisher) {}

    /** @param identifier scheme and id as published, such as {@code GB-COH 01234567} */
    public record Buyer(
            String name,
            @Nullable String identifier,
            @Nullable String website) {}

    public record Classification(
            String scheme, String code, @Nullable String description) {}

    /** @param currency ISO 4217, as published */
    public record Amount(BigDecimal amount, @Nullable String currency) {}

    public record Period(
            @Nullable PublishedDate start,
            @Nullable PublishedDate end,
            @Nullable Integer days) {}

    /** @param sme suitable for small and medium-sized bodies, {@code vcse} for voluntary and community ones */
    public record Procedure(
            @Nullable String method,
            @Nullable String details,
            @Nullable String category,
            @Nullable Boolean sme,
            @Nullable Boolean vcse,
            List<String> bidLanguages,
            Framework framework) {}

    /** @param lot the lot's id in the notice; null: all of them */
    public record Region(@Nullable String lot, String name) {}

    public record Lot(
            String id,
            @Nullable Prose title,
            @Nullable Prose description,
            @Nullable Amount value,
            @Nullable Period contractPeriod,
            Framework framework,
            List<Criterion> criteria) {}

    /**
     * @param type as published: {@code quality}, {@code price}, {@code cost}
     * @param weight percent; null when the notice gives none that can be read
     * @param weightFrom where the weight was read
     */
    public record Criterion(
            @Nullable String type,
            @Nullable String name,
            @Nullable String description,
            @Nullable BigDecimal weight,
            WeightSource weightFrom) {}

    /** Where a weight came from. */
    public enum WeightSource {
        NUMBERS,
        DESCRIPTION,
        /** None could be read; the description is shown as text for the officer. */
        TEXT_ONLY
    }

    /** A document of the notice: shown and kept as a link, never fetched. */
    public record Link(
            @Nullable String title,
            @Nullable String description,
            @Nullable String type,
            @Nullable String url,
            @Nullable String format,
            @Nullable String language) {

        /** Whether the address is one a page may link to. */
        public boolean linkable() {
            return url != null && (url.startsWith("https://") || url.startsWith("http://"));
        }
    }

    /** @param pointer JSON pointer into the file */
    public record LeftOver(String pointer, String value) {}
}
