package cymru.cartref.procedure.domain;

import cymru.cartref.procedure.Difference;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changed between two versions, part by part. Rows are matched by kind and code. */
public final class Differences {

    private Differences() {}

    public static List<Difference> between(List<ProcedureRow> before, List<ProcedureRow> after) {
        Map<String, ProcedureRow> older = byName(before);
        Map<String, ProcedureRow> newer = byName(after);
        List<Difference> found = new ArrayList<>();
        newer.forEach((name, row) -> {
            ProcedureRow was = older.get(name);
            if (was == null) {
                found.add(new Difference(row.kind(), row.code(), row.title(), null, null, null, row.title()));
            } else {
                found.addAll(parts(was, row));
            }
        });
        older.forEach((name, row) -> {
            if (!newer.containsKey(name)) {
                found.add(new Difference(row.kind(), row.code(), row.title(), null, null, row.title(), null));
            }
        });
        return List.copyOf(found);
    }

    private static List<Difference> parts(ProcedureRow was, ProcedureRow is) {
        List<Difference> found = new ArrayList<>();
        for (RecordComponent part : is.getClass().getRecordComponents()) {
            Object before = value(was, part);
            Object after = value(is, part);
            if (Objects.equals(before, after)) {
                continue;
            }
            if (before instanceof Bilingual one && after instanceof Bilingual other) {
                for (Language language : Language.values()) {
                    if (!one.in(language).equals(other.in(language))) {
                        found.add(difference(is, part, language, one.in(language), other.in(language)));
                    }
                }
            } else {
                found.add(difference(is, part, null, before, after));
            }
        }
        return found;
    }

    private static Difference difference(
            ProcedureRow row,
            RecordComponent part,
            @Nullable Language language,
            @Nullable Object before,
            @Nullable Object after) {
        return new Difference(row.kind(), row.code(), row.title(), part.getName(), language, before, after);
    }

    private static Map<String, ProcedureRow> byName(List<ProcedureRow> rows) {
        Map<String, ProcedureRow> named = new LinkedHashMap<>();
        rows.forEach(row -> named.put(row.kind() + " " + row.code(), row));
        return named;
    }

    private static @Nullable Object value(ProcedureRow row, RecordComponent part) {
        try {
            return part.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
