package cymru.cartref.tender.ui;

import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.BidFile;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.StaleEdit;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of a bid and their values, in the words of its form. */
final class BidNames implements StaleEdit.Names {

    private final BidEditor editor;

    BidNames(BidEditor editor) {
        this.editor = editor;
    }

    @Override
    public String label(List<String> path) {
        return switch (path.getFirst()) {
            case "contactName" -> Words.t("bid.contact.name");
            case "contactEmail" -> Words.t("bid.contact.email");
            case "answers" -> question(Long.valueOf(path.getLast()));
            case "files" -> Words.t("bid.part.files");
            case "commitments" -> Words.t("bid.section.declarations");
            case "price" -> Words.t("bid.price");
            case "priceNote" -> Words.t("bid.price.note");
            default -> Words.t("bid.declaration");
        };
    }

    private String question(Long criterion) {
        List<TenderContent.Criterion> questions = editor.lot().criteria().stream()
                .filter(one -> one.kind() == CriterionKind.QUALITY)
                .toList();
        for (int number = 1; number <= questions.size(); number++) {
            TenderContent.Criterion question = questions.get(number - 1);
            if (criterion.equals(question.id())) {
                return Words.t("bid.section.question", Map.of("number", number)) + " "
                        + TenderWords.in(question.title());
            }
        }
        return Words.t("bid.answer");
    }

    @Override
    public String value(List<String> path, Object value) {
        return switch (value) {
            case Boolean yes -> Words.t(yes ? "ui.yes" : "ui.no");
            case BigDecimal price -> price.toPlainString();
            case BidFile file -> file.name();

            case Long requirement -> requirement(requirement);
            case Collection<?> many ->
                many.stream().map(one -> value(path, one)).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private String requirement(Long id) {
        return editor.requirements().stream()
                .filter(requirement -> id.equals(requirement.id()))
                .map(requirement -> TenderWords.in(requirement.text()))
                .findFirst()
                .orElse("");
    }
}
