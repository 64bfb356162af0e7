package cymru.cartref.tender.ocds;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.tender.ocds.ImportResult.Fault;
import cymru.cartref.tender.ocds.ImportResult.Notices;
import cymru.cartref.tender.ocds.NoticeDraft.WeightSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented notices: every shape a file can have, and every way it can be wrong. */
class OcdsImportTest {

    static byte[] file(String name) {
        try (InputStream in = OcdsImportTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NoticeDraft> drafts(byte[] file) {
        ImportResult result = new OcdsImport().read(file);
        assertThat(result).isInstanceOf(Notices.class);
        return ((Notices) result).drafts();
    }

    static Fault fault(byte[] file) {
        ImportResult result = new OcdsImport().read(file);
        assertThat(result).isInstanceOf(Fault.class);
        return (Fault) result;
    }

    static NoticeDraft only(String name) {
        List<NoticeDraft> drafts = drafts(file(name));
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    @Test
    void aBareReleaseOfVersionOneIsRead() {
        NoticeDraft draft = only("/ocds/release-1.0.json");
        assertThat(draft.source().version()).isEqualTo("1.0");
        assertThat(draft.source().ocid()).isEqualTo("ocds-abc123-0001");
        assertThat(draft.buyer()).isEqualTo(new NoticeDraft.Buyer("Cyngor Glan Tawel", "GB-LAC W99000001", null));
        assertThat(draft.classifications())
                .extracting(NoticeDraft.Classification::code)
                .containsExactly("85311300");
        assertThat(Objects.requireNonNull(draft.value()).amount()).isEqualByComparingTo("240000");
        assertThat(draft.criteria()).singleElement().satisfies(criterion -> {
            assertThat(criterion.weightFrom()).isEqualTo(WeightSource.TEXT_ONLY);
            assertThat(criterion.description()).isEqualTo("Quality counts for more than price.");
        });
        assertThat(draft.seedOnly()).isFalse();
        assertThat(draft.documents())
                .singleElement()
                .satisfies(link -> assertThat(link.linkable()).isTrue());
        assertThat(draft.leftOver())
                .extracting(NoticeDraft.LeftOver::pointer)
                .containsExactly("/buyer/address/locality", "/tender/items/0/description", "/tender/items/0/quantity");
        assertThat(draft.missing())
                .contains(MissingField.TITLE_IN_WELSH, MissingField.LOTS, MissingField.WEIGHTS, MissingField.REGION)
                .doesNotContain(MissingField.BID_DEADLINE, MissingField.VALUE, MissingField.CRITERIA);
    }

    @Test
    void aTimeWithoutOffsetIsLondons() {
        NoticeDraft draft = only("/ocds/release-1.0.json");
        var period = Objects.requireNonNull(draft.tenderPeriod());
        assertThat(Objects.requireNonNull(period.start()).at()).isEqualTo(Instant.parse("2027-01-04T00:00:00Z"));
        assertThat(Objects.requireNonNull(period.end()).at()).isEqualTo(Instant.parse("2027-02-26T12:00:00Z"));
    }

    @Test
    void datesThatAreOverAreKeptAndAskedForAnew() {
        NoticeDraft draft = only("/ocds/release-1.0.json");
        assertThat(draft.askFor(Instant.parse("2027-02-10T00:00:00Z")))
                .containsExactlyInAnyOrder(
                        MissingField.CLARIFICATION_DEADLINE, MissingField.CONTRACT_START, MissingField.CONTRACT_END);
        assertThat(draft.askFor(Instant.parse("2027-03-10T00:00:00Z"))).contains(MissingField.BID_DEADLINE);
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(draft.enquiryPeriod()).end())
                        .text())
                .isEqualTo("2027-02-05T17:00:00Z");
    }

    @Test
    void everyReleaseOfAPackageIsOffered() {
        List<NoticeDraft> drafts = drafts(file("/ocds/many-releases.json"));
        assertThat(drafts).hasSize(3);
        assertThat(drafts).extracting(NoticeDraft::seedOnly).containsExactly(false, false, true);
        assertThat(drafts)
                .allSatisfy(draft -> assertThat(draft.source().publisher()).isEqualTo("Notices Example"));
    }

    @Test
    void aRecordGivesItsCompiledReleaseElseItsReleases() {
        List<NoticeDraft> drafts = drafts(file("/ocds/record-package.json"));
        assertThat(drafts)
                .extracting(draft -> Objects.requireNonNull(draft.title()).text())
                .containsExactly("Compiled: a home in Glan Tawel", "First release", "Second release");
        assertThat(Objects.requireNonNull(drafts.getFirst().buyer()).name()).isEqualTo("Cyngor Glan Tawel");
    }

    @Test
    void weightsComeFromNumbersElseFromTheTextElseStayText() {
        var criteria = only("/ocds/weights.json").lots().getFirst().criteria();
        assertThat(criteria)
                .extracting(NoticeDraft.Criterion::weight)
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(
                        new BigDecimal("45"),
                        new BigDecimal("15"),
                        null,
                        null,
                        new BigDecimal("12.5"),
                        new BigDecimal("30"));
        assertThat(criteria)
                .extracting(NoticeDraft.Criterion::weightFrom)
                .containsExactly(
                        WeightSource.NUMBERS,
                        WeightSource.NUMBERS,
                        WeightSource.TEXT_ONLY,
                        WeightSource.TEXT_ONLY,
                        WeightSource.DESCRIPTION,
                        WeightSource.DESCRIPTION);
        assertThat(only("/ocds/weights.json").leftOver())
                .extracting(NoticeDraft.LeftOver::value)
                .contains("percentageRangeMinimum", "10", "20");
    }

    @Test
    void markupStaysLettersAndTricksAreTakenOut() {
        NoticeDraft draft = only("/ocds/markup.json");
        assertThat(Objects.requireNonNull(draft.title()).text())
                .isEqualTo("<b>Homes</b> & <script>alert('x')</script> =HYPERLINK(\"x\")");
        assertThat(Objects.requireNonNull(draft.description()).text()).isEqualTo("Tŷ, ŵyn and reversed مرحبا bell");
        assertThat(draft.documents())
                .allSatisfy(link -> assertThat(link.linkable()).isFalse());
    }

    @Test
    void theDemoNoticeHasTwoLotsAndAllItsWeights() {
        NoticeDraft draft = only("/demo/awel-vale-homes.json");
        assertThat(draft.lots()).hasSize(2);
        assertThat(draft.lots().get(0).framework().wanted()).isFalse();
        assertThat(draft.lots().get(1).framework()).isEqualTo(new Framework(true, 3));
        assertThat(draft.lots())
                .allSatisfy(lot -> assertThat(lot.criteria().stream()
                                .map(criterion -> Objects.requireNonNull(criterion.weight()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo("100"));
        assertThat(draft.missing()).isEmpty();
        var title = Objects.requireNonNull(Objects.requireNonNull(draft.title()).split());
        assertThat(title.cy()).isEqualTo("Cartrefi i blant a phobl ifanc yn Nyffryn Awel");
        assertThat(title.en()).isEqualTo("Homes for children and young people in Awel Vale");
        var description = Objects.requireNonNull(
                Objects.requireNonNull(draft.description()).split());
        assertThat(description.cy())
                .startsWith("Mae'r Cyngor")
                .contains("\nLot 1 yw")
                .endsWith("gyda'i gilydd.");
        assertThat(description.en()).startsWith("The Council wants").endsWith("sisters together.");
        assertThat(draft.leftOver())
                .extracting(NoticeDraft.LeftOver::pointer)
                .contains("/releases/0/tender/socialValue");
    }

    @Test
    void malformedJsonIsRefusedWithItsPlace() {
        Fault fault = fault(file("/ocds/malformed.json"));
        assertThat(fault.code()).isEqualTo(FaultCode.NOT_JSON);
        assertThat(fault.line()).isEqualTo(7);
        assertThat(fault.pointer()).startsWith("/tender");
    }

    @Test
    void aValueOfTheWrongTypeIsRefusedWithItsPlace() {
        Fault fault = fault(file("/ocds/wrong-types.json"));
        assertThat(fault.code()).isEqualTo(FaultCode.WRONG_TYPE);
        assertThat(fault.pointer()).isEqualTo("/tender/value/amount");
        assertThat(fault.line()).isEqualTo(8);
        assertThat(fault.arguments()).containsEntry("expected", "number").containsEntry("found", "string");
    }

    @Test
    void aDateThatIsNoneIsRefusedWithItsPlace() {
        Fault fault = fault(file("/ocds/wrong-date.json"));
        assertThat(fault.code()).isEqualTo(FaultCode.NOT_A_DATE);
        assertThat(fault.pointer()).isEqualTo("/tender/tenderPeriod/endDate");
        assertThat(fault.line()).isEqualTo(7);
    }

    @Test
    void recordsThatOnlyLinkElsewhereAreRefused() {
        Fault fault = fault(file("/ocds/record-links-only.json"));
        assertThat(fault.code()).isEqualTo(FaultCode.LINKED_RELEASES_ONLY);
        assertThat(fault.pointer()).isEqualTo("/records/0");
        assertThat(fault.line()).isGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|WRONG_TYPE",
                "{}|NOT_A_NOTICE",
                "{\"hello\":1}|NOT_A_NOTICE",
                "{\"releases\":[]}|NO_RELEASES",
                "{\"records\":[]}|NO_RELEASES",
                "{\"releases\":{}}|WRONG_TYPE",
                "{\"releases\":[1]}|WRONG_TYPE",
                "{\"version\":\"2.0\",\"releases\":[{}]}|UNSUPPORTED_VERSION",
                "{\"ocid\":\"a\",\"tag\":\"tender\"}|WRONG_TYPE",
                "{\"ocid\":\"a\",\"tender\":{\"title\":{\"en\":\"x\"}}}|WRONG_TYPE",
                "{\"ocid\":\"a\",\"tender\":{\"value\":{\"amount\":-1}}}|NUMBER_OUT_OF_RANGE",
                "{\"ocid\":\"a\",\"tender\":{\"value\":{\"amount\":1e99}}}|NUMBER_OUT_OF_RANGE",
                "{\"ocid\":\"a\",\"tender\":{\"lots\":[{\"id\":true}]}}|WRONG_TYPE",
                "{\"ocid\":\"a\",\"ocid\":\"b\",\"tender\":{}}|NOT_JSON",
                "{\"ocid\":\"a\",\"tender\":{}} {}|NOT_JSON",
                "{\"ocid\":\"a\",\"tender\":|NOT_JSON",
                "PK\u0003\u0004 a zip|NOT_JSON",
            })
    void badFilesAreRefused(String json, FaultCode code) {
        assertThat(fault(json.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo(code);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(fault(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'})
                        .code())
                .isEqualTo(FaultCode.NOT_JSON);
    }

    @Test
    void emptyAndOversizedFilesAreRefusedUnread() {
        assertThat(fault(new byte[0]).code()).isEqualTo(FaultCode.EMPTY);
        assertThat(fault(new byte[OcdsImport.LARGEST_FILE + 1]).code()).isEqualTo(FaultCode.TOO_LARGE);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "{\"ocid\":\"a\",\"tender\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(fault(deep.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo(FaultCode.TOO_DEEP);
    }

    @Test
    void moreValuesThanAnyNoticeHasAreRefused() {
        String many = "{\"ocid\":\"a\",\"tender\":{\"x\":[1" + ",1".repeat(OcdsImport.MOST_TOKENS) + "]}}";
        assertThat(fault(many.getBytes(StandardCharsets.UTF_8)).code()).isEqualTo(FaultCode.TOO_MANY_VALUES);
    }

    @Test
    void aTitleLongerThanItsColumnIsRefusedNotCut() {
        String json = "{\"ocid\":\"a\",\"tender\":{\"title\":\"" + "x".repeat(501) + "\"}}";
        Fault fault = fault(json.getBytes(StandardCharsets.UTF_8));
        assertThat(fault.code()).isEqualTo(FaultCode.TEXT_TOO_LONG);
        assertThat(fault.pointer()).isEqualTo("/tender/title");
    }
}
