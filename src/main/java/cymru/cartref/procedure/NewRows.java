package cymru.cartref.procedure;

import java.util.List;

/** Gives a new row its code: the kind's letter and the next number, such as {@code L4}. */
final class NewRows {

    private NewRows() {}

    static String nextCode(ProcedureRow.Kind kind, List<ProcedureRow> rows) {
        String letter = letter(kind);
        int last = rows.stream()
                .filter(row -> row.kind() == kind && row.code().matches(letter + "\\d{1,6}"))
                .mapToInt(row -> Integer.parseInt(row.code().substring(letter.length())))
                .max()
                .orElse(0);
        return letter + (last + 1);
    }

    /** The row under another code. */
    static ProcedureRow coded(ProcedureRow row, String code) {
        return switch (row) {
            case Stage s ->
                new Stage(
                        code,
                        s.number(),
                        s.name(),
                        s.beginsWhen(),
                        s.chair(),
                        s.meeting(),
                        s.agencies(),
                        s.convene(),
                        s.letter(),
                        s.plan(),
                        s.reviewEvery(),
                        s.minimumDays(),
                        s.placingTold(),
                        s.referrals(),
                        s.certainty(),
                        s.source());
            case KpiDefinition k ->
                new KpiDefinition(
                        code,
                        k.name(),
                        k.definition(),
                        k.unit(),
                        k.direction(),
                        k.green(),
                        k.amber(),
                        k.safety(),
                        k.services(),
                        k.certainty(),
                        k.source());
            case Standard s -> new Standard(code, s.name(), s.weight(), s.certainty(), s.source());
            case Question q -> new Question(code, q.standard(), q.question(), q.certainty(), q.source());
            case SettingValue v -> throw notFree(v);
            case Letter l -> throw notFree(l);
            case NotifiableEventType e -> throw notFree(e);
        };
    }

    private static String letter(ProcedureRow.Kind kind) {
        return switch (kind) {
            case STAGE -> "L";
            case KPI -> "K";
            case STANDARD -> "S";
            case QUESTION -> "Q";
            case VALUE, LETTER, EVENT_TYPE -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static IllegalArgumentException notFree(ProcedureRow row) {
        return new IllegalArgumentException("Deeds ask for " + row.kind() + " by name; none is added");
    }
}
