package cymru.cartref.child.domain;

import cymru.cartref.child.AgeBand;
import cymru.cartref.child.ChildRule;
import cymru.cartref.child.ImportColumn;
import cymru.cartref.child.ImportError;
import cymru.cartref.shared.ChildReference;
import cymru.cartref.shared.Decision;
import cymru.cartref.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a file's rows fit together and fit what is known; a pure function of both. */
public final class ImportCheck {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    /**
     * What a file is compared with.
     *
     * @param authorities directory ids by area code
     * @param homes by the regulator's number; a number that several services have is left out
     * @param children by reference
     */
    public record Known(
            Map<String, Long> authorities,
            Map<String, Home> homes,
            Map<String, KnownChild> children,
            LocalDate today) {}

    public record Home(long service, long provider) {}

    public record KnownChild(long authority, AgeBand ageBand, List<StayPolicy.Period> stays) {}

    /** A stay that a row tells; {@code child} is a reference, or the number of a new child in the file. */
    public record Told(String child, Home home, StayPolicy.Period period) {}

    /** A child that the file is the first to tell of. */
    public record NewOne(int number, long authority, AgeBand ageBand) {}

    private final Known known;
    private final Map<String, KnownChild> file = new HashMap<>();
    private final List<NewOne> made = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();

    private ImportCheck(Known known) {
        this.known = known;
    }

    public static ImportCheck of(List<ImportFile.Row> rows, Known known) {
        ImportCheck check = new ImportCheck(known);
        rows.forEach(check::row);
        return check;
    }

    public List<NewOne> made() {
        return List.copyOf(made);
    }

    public List<Told> told() {
        return List.copyOf(told);
    }

    public List<ImportError> errors() {
        return List.copyOf(errors);
    }

    private void row(ImportFile.Row row) {
        int before = errors.size();
        for (ImportColumn column : ImportColumn.values()) {
            note(row, column, clean(column, row.cell(column)));
        }
        if (errors.size() > before) {
            return;
        }
        String child = ChildReference.normal(row.cell(ImportColumn.CHILD));
        note(
                row,
                ImportColumn.CHILD,
                StayPolicy.known(known.children().containsKey(child) || child.matches("[1-9]\\d{0,3}")));
        Long authority = known.authorities().get(ChildReference.normal(row.cell(ImportColumn.AUTHORITY)));
        note(row, ImportColumn.AUTHORITY, StayPolicy.authority(authority != null));
        Optional<AgeBand> band = AgeBand.of(row.cell(ImportColumn.AGE_BAND));
        note(row, ImportColumn.AGE_BAND, Decision.require(band.isPresent(), ChildRule.CHILD_AGE_BAND_UNKNOWN));
        Home home = known.homes().get(ChildReference.normal(row.cell(ImportColumn.SERVICE)));
        note(row, ImportColumn.SERVICE, StayPolicy.service(home != null));
        Optional<LocalDate> from = day(row.cell(ImportColumn.FROM));
        note(
                row,
                ImportColumn.FROM,
                from.map(day -> StayPolicy.start(day, known.today()))
                        .orElseGet(() -> Decision.refuse(ChildRule.CHILD_IMPORT_DAY)));
        boolean open = row.cell(ImportColumn.TO).isEmpty();
        Optional<LocalDate> to = open ? Optional.empty() : day(row.cell(ImportColumn.TO));
        if (!open) {
            note(
                    row,
                    ImportColumn.TO,
                    to.map(day -> StayPolicy.end(from.orElse(LocalDate.MIN), day, known.today()))
                            .orElseGet(() -> Decision.refuse(ChildRule.CHILD_IMPORT_DAY)));
        }
        if (errors.size() == before && authority != null && home != null) {
            take(
                    row,
                    child,
                    authority,
                    band.orElseThrow(),
                    home,
                    new StayPolicy.Period(from.orElseThrow(), to.orElse(null)));
        }
    }

    private void take(
            ImportFile.Row row, String child, long authority, AgeBand band, Home home, StayPolicy.Period period) {
        KnownChild before = file.getOrDefault(child, known.children().get(child));
        if (before != null && (before.authority() != authority || before.ageBand() != band)) {
            note(row, ImportColumn.CHILD, Decision.refuse(ChildRule.CHILD_IMPORT_DIFFERS));
            return;
        }
        List<StayPolicy.Period> stays = before == null ? List.of() : before.stays();
        Decision apart = StayPolicy.apart(period, stays);
        note(row, ImportColumn.FROM, apart);
        if (!apart.allowed()) {
            return;
        }
        if (before == null) {
            made.add(new NewOne(Integer.parseInt(child), authority, band));
        }
        List<StayPolicy.Period> all = new ArrayList<>(stays);
        all.add(period);
        file.put(child, new KnownChild(authority, band, all));
        told.add(new Told(child, home, period));
    }

    private static Decision clean(ImportColumn column, String cell) {
        Decision plain = ImportFile.plain(cell);
        boolean code = column != ImportColumn.FROM && column != ImportColumn.TO;
        boolean reference = ChildReference.matches(ChildReference.normal(cell));
        return code && !reference ? plain.and(() -> PersonalData.keptOut(cell)) : plain;
    }

    private static Optional<LocalDate> day(String cell) {
        for (DateTimeFormatter format : DAYS) {
            @Nullable LocalDate parsed = parse(cell, format);
            if (parsed != null) {
                return Optional.of(parsed);
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate parse(String cell, DateTimeFormatter format) {
        try {
            return LocalDate.parse(cell, format);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private void note(ImportFile.Row row, ImportColumn column, Decision decision) {
        if (decision instanceof Decision.Refused(Refusal refusal)) {
            errors.add(new ImportError(row.line(), column, refusal));
        }
    }
}
