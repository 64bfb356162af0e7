package cymru.cartref.child.domain;

import cymru.cartref.child.ChildRule;
import cymru.cartref.child.ImportColumn;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import cymru.cartref.shared.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file of stays as rows of plain cells: UTF-8, comma-separated, six columns and no others, bounded. */
public final class ImportFile {

    public static final int MOST_BYTES = 1024 * 1024;
    public static final int MOST_ROWS = 2_000;

    private static final int LONGEST_CELL = 60;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    private ImportFile() {}

    /** @param line of the file, the heading being the first */
    public record Row(long line, Map<ImportColumn, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        public String cell(ImportColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    public static Decision size(int bytes) {
        return bytes <= MOST_BYTES
                ? Decision.allow()
                : Decision.refuse(ChildRule.CHILD_IMPORT_TOO_LARGE, Map.of("most", MOST_BYTES / 1024 / 1024));
    }

    public static Decision rows(int rows) {
        return rows > 0 && rows <= MOST_ROWS
                ? Decision.allow()
                : Decision.refuse(ChildRule.CHILD_IMPORT_ROW_COUNT, Map.of("most", MOST_ROWS));
    }

    /** A spreadsheet runs what begins with these; no cell of ours does. */
    public static Decision plain(String cell) {
        return Decision.require(
                cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, ChildRule.CHILD_IMPORT_FORMULA);
    }

    /**
     * @throws RefusedException {@code CHILD_IMPORT_TOO_LARGE}, {@code CHILD_IMPORT_NOT_CSV},
     *     {@code CHILD_IMPORT_COLUMNS}, {@code CHILD_IMPORT_ROW_COUNT}
     */
    public static List<Row> read(byte[] content) {
        size(content.length).orThrow();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text(content)))
                .setFormat(FORMAT)
                .get()) {
            Map<ImportColumn, Integer> places = Map.of();
            for (CSVRecord found : parser) {
                if (places.isEmpty()) {
                    places = columns(found);
                } else {
                    rows.add(row(found, places, parser.getCurrentLineNumber()));
                }
                if (rows.size() > MOST_ROWS) {
                    break;
                }
            }
        } catch (CSVException | UncheckedIOException e) {
            throw notCsv();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rows(rows.size()).orThrow();
        return rows;
    }

    private static Row row(CSVRecord found, Map<ImportColumn, Integer> places, long line) {
        if (found.size() != places.size()) {
            throw new RefusedException(columnsRefused(line));
        }
        Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
        places.forEach((column, place) -> {
            String cell = found.get(place);
            cells.put(column, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
        });
        return new Row(line, cells);
    }

    private static Map<ImportColumn, Integer> columns(CSVRecord heading) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        for (int place = 0; place < heading.size(); place++) {
            String name = heading.get(place).toLowerCase(Locale.ROOT);
            for (ImportColumn column : ImportColumn.values()) {
                if (name.equals(column.english()) || name.equals(column.welsh())) {
                    places.put(column, place);
                }
            }
        }
        boolean all = places.size() == ImportColumn.values().length && heading.size() == places.size();
        if (!all) {
            throw new RefusedException(columnsRefused(1));
        }
        return places;
    }

    private static Refusal columnsRefused(long line) {
        return new Refusal(ChildRule.CHILD_IMPORT_COLUMNS, Map.of("line", line));
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw notCsv();
        }
    }

    private static RefusedException notCsv() {
        return new RefusedException(ChildRule.CHILD_IMPORT_NOT_CSV);
    }
}
