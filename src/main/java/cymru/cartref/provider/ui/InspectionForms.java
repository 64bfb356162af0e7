package cymru.cartref.provider.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.inspection.Grade;
import cymru.cartref.provider.inspection.InspectionDesk;
import cymru.cartref.provider.inspection.InspectionLine;
import cymru.cartref.provider.inspection.InspectionPage;
import cymru.cartref.provider.inspection.RatingState;
import cymru.cartref.provider.inspection.RecordInspection;
import cymru.cartref.provider.inspection.Theme;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Records an inspection, and what became of its ratings. */
class InspectionForms {

    private final InspectionPage page;
    private final InspectionDesk desk;
    private final Runnable done;

    InspectionForms(InspectionPage page, InspectionDesk desk, Runnable done) {
        this.page = page;
        this.desk = desk;
        this.done = done;
    }

    Details record() {
        LocalisedDatePicker inspected = day("inspected");
        LocalisedDatePicker received = day("received-on");
        TextField link = new TextField(Words.t("inspection.link"));
        link.setMaxLength(RecordInspection.LINK_LENGTH);
        link.setWidthFull();
        TextArea note = new TextArea(Words.t("inspection.note"));
        note.setMaxLength(RecordInspection.NOTE_LENGTH);
        note.setWidthFull();
        Map<Theme, Select<Grade>> grades = grades(Map.of());
        String form = UUID.randomUUID().toString();
        List<Component> fields = new ArrayList<>(List.of(inspected, received));
        fields.addAll(grades.values());
        fields.add(link);
        fields.add(note);
        return form(
                "record",
                page.themes().isEmpty() ? "inspection.record.intro.none" : "inspection.record.intro",
                fields,
                Map.of("inspected", inspected, "received", received, "link", link, "note", note),
                () -> desk.record(new RecordInspection(
                        form,
                        page.service().id(),
                        said(inspected),
                        said(received),
                        link.getValue(),
                        note.getValue(),
                        chosen(grades))));
    }

    /** What may follow the newest inspection. */
    List<Details> next() {
        if (page.inspections().isEmpty() || page.themes().isEmpty()) {
            return List.of();
        }
        InspectionLine newest = page.inspections().getFirst();
        return switch (newest.state()) {
            case GIVEN, REVIEWED -> List.of(asked(newest));
            case UNDER_REVIEW, UNDER_APPEAL -> List.of(outcome(newest));
            case SETTLED -> List.of();
        };
    }

    private Details asked(InspectionLine of) {
        LocalisedDatePicker day = day(of.state() == RatingState.GIVEN ? "review-on" : "appeal-on");
        return form(
                of.state() == RatingState.GIVEN ? "review" : "appeal",
                "inspection.asked.intro",
                List.of(day),
                Map.of("day", day),
                () -> desk.askedAgain(of.reference(), said(day)));
    }

    private Details outcome(InspectionLine of) {
        LocalisedDatePicker day = day("outcome-on");
        Map<Theme, Select<Grade>> grades = grades(of.grades());
        List<Component> fields = new ArrayList<>(List.of(day));
        fields.addAll(grades.values());
        return form(
                "outcome",
                "inspection.outcome.intro",
                fields,
                Map.of("day", day),
                () -> desk.outcome(of.reference(), said(day), chosen(grades)));
    }

    private Details form(
            String id, String intro, List<Component> fields, Map<String, HasElement> named, Runnable deed) {
        Details form = new Details(Words.t("inspection." + id + ".title"));
        form.setId(id);
        form.setWidthFull();
        Button button = new Button(Words.t("inspection." + id + ".do"), click -> {
            if (Deeds.attempt(deed, named)) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        button.setId(id + "-do");
        button.setDisableOnClick(true);
        Div actions = new Div(button);
        actions.addClassName("actions");
        form.add(new Paragraph(Words.t(intro)));
        fields.forEach(field -> field.setId(
                id + "-" + field.getId().orElseGet(() -> names(named).getOrDefault(field, "field"))));
        form.add(FieldRows.of(fields.toArray(Component[]::new)));
        form.add(actions);
        return form;
    }

    private static Map<Component, String> names(Map<String, HasElement> named) {
        Map<Component, String> names = new HashMap<>();
        named.forEach((name, field) -> names.put((Component) field, name));
        return names;
    }

    private static LocalisedDatePicker day(String name) {
        return new LocalisedDatePicker(Words.t("inspection." + name));
    }

    private Map<Theme, Select<Grade>> grades(Map<Theme, Grade> before) {
        Map<Theme, Select<Grade>> grades = new EnumMap<>(Theme.class);
        page.themes().forEach(theme -> {
            Select<Grade> grade = new Select<>();
            grade.setId(theme.name());
            grade.setLabel(Words.t("inspection.theme." + theme));
            grade.setItems(Grade.values());
            grade.setItemLabelGenerator(
                    each -> Words.t(each == null ? "inspection.not-rated" : "inspection.grade." + each));
            grade.setEmptySelectionAllowed(true);
            grade.setEmptySelectionCaption(Words.t("inspection.not-rated"));
            grade.setValue(before.get(theme));
            grades.put(theme, grade);
        });
        return grades;
    }

    private static Map<Theme, Grade> chosen(Map<Theme, Select<Grade>> fields) {
        Map<Theme, Grade> chosen = new EnumMap<>(Theme.class);
        fields.forEach((theme, field) -> {
            if (field.getValue() != null) {
                chosen.put(theme, field.getValue());
            }
        });
        return chosen;
    }

    /** A day in a far future while none is chosen, which the rule refuses at the field. */
    private static LocalDate said(LocalisedDatePicker day) {
        return Objects.requireNonNullElse(day.getValue(), LocalDate.of(9999, 1, 1));
    }
}
