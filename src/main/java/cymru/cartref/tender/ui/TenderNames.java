package cymru.cartref.tender.ui;

import cymru.cartref.procedure.Area;
import cymru.cartref.procedure.Areas;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.StaleEdit;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a tender's content and their values, in the words of its form. */
final class TenderNames implements StaleEdit.Names {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "tender.title"),
            Map.entry("description", "tender.description"),
            Map.entry("buyer", "tender.buyer"),
            Map.entry("contactEmail", "tender.contact"),
            Map.entry("kinds", "tender.kinds"),
            Map.entry("areas", "tender.areas"),
            Map.entry("value", "tender.value.pounds"),
            Map.entry("clarificationDeadline", "tender.clarification-deadline"),
            Map.entry("bidDeadline", "tender.bid-deadline"),
            Map.entry("contractStart", "tender.contract-start"),
            Map.entry("contractEnd", "tender.contract-end"),
            Map.entry("lightTouch", "tender.light-touch"),
            Map.entry("standstillDays", "tender.standstill"),
            Map.entry("termsRequired", "tender.terms.required"),
            Map.entry("zeroPriceAllowed", "tender.zero-price"),
            Map.entry("tieRule", "tender.tie"),
            Map.entry("agreement", "tender.agreement"),
            Map.entry("awardRule", "tender.award"),
            Map.entry("places", "tender.places"),
            Map.entry("question", "tender.question.text"),
            Map.entry("guidance", "tender.guidance"),
            Map.entry("weight", "tender.weight"),
            Map.entry("wordLimit", "tender.words"),
            Map.entry("highestScore", "tender.highest"),
            Map.entry("descriptors", "tender.scale.meaning"),
            Map.entry("proof", "tender.proof"));

    private static final Map<String, String> CONSTANTS = Map.of(
            "kinds", "provider.kind.",
            "tieRule", "tender.tie.",
            "agreement", "tender.agreement.",
            "awardRule", "tender.award.rule.",
            "proof", "tender.proof.");

    private final Map<String, String> areas;

    TenderNames(Areas areas) {
        this.areas = areas.all().stream()
                .collect(Collectors.toMap(Area::code, area -> area.name().in(Words.language())));
    }

    @Override
    public String label(List<String> path) {
        String last = path.getLast();
        if (last.equals("en") || last.equals("cy")) {
            return Words.t(
                    last.equals("en") ? "tender.in-english" : "tender.in-welsh",
                    Map.of("what", label(path.subList(0, path.size() - 1))));
        }
        return path.stream().map(this::step).collect(Collectors.joining(" · "));
    }

    private String step(String step) {
        int row = step.indexOf('#');
        if (row > 0) {
            String key = switch (step.substring(0, row)) {
                case "lots" -> "tender.lot";
                case "criteria" -> "tender.part.criteria";
                default -> "tender.requirement";
            };
            return Words.t(key, Map.of("number", Integer.valueOf(step.substring(row + 1))));
        }
        return step.equals("threshold")
                ? Words.t("tender.threshold")
                : Words.t(LABELS.getOrDefault(step, "tender.requirements"));
    }

    @Override
    public String value(List<String> path, Object value) {
        return switch (value) {
            case Instant instant -> Words.time(instant);
            case LocalDate day -> Words.day(day);
            case Boolean yes -> Words.t(yes ? "ui.yes" : "ui.no");
            case BigDecimal number -> number.toPlainString();
            case Enum<?> constant -> Words.t(CONSTANTS.getOrDefault(path.getLast(), "") + constant.name());
            case Bilingual text -> TenderWords.in(text);
            case TenderContent.Lot lot -> TenderWords.in(lot.title());
            case TenderContent.Criterion criterion -> TenderWords.in(criterion.title());
            case TenderContent.Requirement requirement -> TenderWords.in(requirement.text());
            case Collection<?> many ->
                many.stream().map(one -> value(path, one)).sorted().collect(Collectors.joining(", "));
            case String text -> areas.getOrDefault(text, text);
            default -> value.toString();
        };
    }
}
