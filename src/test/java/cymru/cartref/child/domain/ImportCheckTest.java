package cymru.cartref.child.domain;

import static cymru.cartref.RuleProof.assertAllowed;
import static cymru.cartref.RuleProof.assertRefused;
import static cymru.cartref.child.ChildRule.CHILD_AGE_BAND_UNKNOWN;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_COLUMNS;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_DAY;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_DIFFERS;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_FORMULA;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_NOT_CSV;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_ROW_COUNT;
import static cymru.cartref.child.ChildRule.CHILD_IMPORT_TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.cartref.child.AgeBand;
import cymru.cartref.shared.Decision;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportCheckTest {

    private static final String HEADING = "child,placing authority code,age band,service reference,from,to\n";
    private static final String GOOD = "1,W06000015,13-15,SIN-00000001-ABCD,2026-01-05,3/4/2026\n";

    private static final ImportCheck.Known KNOWN = new ImportCheck.Known(
            Map.of("W06000015", 1L, "W06000014", 2L),
            Map.of("SIN-00000001-ABCD", new ImportCheck.Home(7, 70)),
            Map.of(
                    "C-7Q2M-4KX",
                    new ImportCheck.KnownChild(
                            1, AgeBand.AGE_5_9, List.of(new StayPolicy.Period(LocalDate.of(2025, 1, 1), null)))),
            LocalDate.of(2026, 11, 3));

    @Test
    void rowsOfOneNumberAreOneChild() {
        ImportCheck check = check(GOOD + "1,w06000015,13–15,sin-00000001-abcd,3/4/2026,\n");
        assertThat(check.errors()).isEmpty();
        assertThat(check.made()).containsExactly(new ImportCheck.NewOne(1, 1, AgeBand.AGE_13_15));
        assertThat(check.told()).hasSize(2);
    }

    @Test
    void headingsAreInEitherLanguageAndAnyOrder() throws Throwable {
        String welsh = "hyd,o,cyfeirnod gwasanaeth,band oedran,cod awdurdod lleoli,plentyn\r\n"
                + ",2026-01-05,SIN-00000001-ABCD,5-9,W06000015,1\r\n";
        assertAllowed(CHILD_IMPORT_COLUMNS, () -> read("\uFEFF" + welsh));
        assertRefused(CHILD_IMPORT_COLUMNS, () -> read("name," + HEADING + "Mair," + GOOD));
        assertRefused(CHILD_IMPORT_COLUMNS, () -> read(HEADING + "1,W06000015\n"));
    }

    @Test
    void aFileIsBounded() throws Throwable {
        assertAllowed(CHILD_IMPORT_TOO_LARGE, ImportFile.size(ImportFile.MOST_BYTES));
        assertRefused(CHILD_IMPORT_TOO_LARGE, () -> ImportFile.read(new byte[ImportFile.MOST_BYTES + 1]));
        assertAllowed(CHILD_IMPORT_ROW_COUNT, () -> read(HEADING + GOOD.repeat(2_000)));
        assertRefused(CHILD_IMPORT_ROW_COUNT, () -> read(HEADING + GOOD.repeat(2_001)));
        assertRefused(CHILD_IMPORT_ROW_COUNT, () -> read(HEADING));
        assertAllowed(CHILD_IMPORT_NOT_CSV, () -> read(HEADING + GOOD));
        assertRefused(CHILD_IMPORT_NOT_CSV, () -> ImportFile.read(new byte[] {(byte) 0xC3, 0x28}));
        assertRefused(CHILD_IMPORT_NOT_CSV, () -> read(HEADING + "\"1\"x,W06000015,5-9,A,B,\n"));
    }

    @Test
    void formulasNeverComeIn() {
        assertAllowed(CHILD_IMPORT_FORMULA, ImportFile.plain("18+"));
        assertRefused(CHILD_IMPORT_FORMULA, ImportFile.plain("=1+1"));
        assertRefused(CHILD_IMPORT_FORMULA, first("@SUM(A1),W06000015,5-9,SIN-00000001-ABCD,2026-01-05,\n"));
    }

    @Test
    void whatIsWrongIsSaidRowByRow() {
        assertAllowed(CHILD_AGE_BAND_UNKNOWN, first(GOOD));
        assertRefused(CHILD_AGE_BAND_UNKNOWN, first("1,W06000015,14,SIN-00000001-ABCD,2026-01-05,\n"));
        assertAllowed(CHILD_IMPORT_DAY, first(GOOD));
        assertRefused(CHILD_IMPORT_DAY, first("1,W06000015,5-9,SIN-00000001-ABCD,31/2/2026,\n"));
        assertAllowed(CHILD_IMPORT_DIFFERS, first(GOOD));
        assertRefused(CHILD_IMPORT_DIFFERS, first(GOOD + "1,W06000014,13-15,SIN-00000001-ABCD,2026-05-05,\n"));
        ImportCheck check = check("C-7Q2M-4KX,W06000015,5-9,SIN-00000001-ABCD,2026-05-05,\n"
                + "Mair Rees,W06000015,5-9,SIN-00000001-ABCD,2026-05-05,\n"
                + "C-2222-222,W06000099,5-9,SIN-00000009-ABCD,2027-05-05,2020-01-01\n");
        assertThat(check.errors())
                .extracting(error -> error.line() + " " + error.column() + " "
                        + error.refusal().code())
                .containsExactly(
                        "2 FROM CHILD_STAY_OPEN_ALREADY",
                        "3 CHILD CHILD_LOOKS_PERSONAL",
                        "4 CHILD CHILD_REFERENCE_UNKNOWN",
                        "4 AUTHORITY CHILD_AUTHORITY_UNKNOWN",
                        "4 SERVICE CHILD_SERVICE_NOT_REGISTERED",
                        "4 FROM CHILD_STAY_START",
                        "4 TO CHILD_STAY_END");
        assertThat(check.errors()).noneMatch(error -> error.toString().contains("Mair"));
    }

    private static Decision first(String rows) {
        return check(rows).errors().stream()
                .findFirst()
                .map(error -> Decision.refuse(error.refusal()))
                .orElseGet(Decision::allow);
    }

    private static ImportCheck check(String rows) {
        return ImportCheck.of(read(HEADING + rows), KNOWN);
    }

    private static List<ImportFile.Row> read(String text) {
        return ImportFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
