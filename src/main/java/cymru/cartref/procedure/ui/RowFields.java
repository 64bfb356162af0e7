package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.procedure.TimeLimit;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.WorkingDays.FirstDay;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fields of a row's form, named as the row's parts; each gives back a supplier of what was typed. */
class RowFields extends Div {

    private static final long serialVersionUID = 1L;

    /** More than this is written in several lines. */
    private static final int LONG = 200;

    private static final String NO_FIRST_DAY = "NONE";

    private final transient Map<String, HasElement> byName = new LinkedHashMap<>();
    private final transient List<HasValue<?, ?>> required = new ArrayList<>();
    private final transient Runnable changed;

    RowFields(Runnable changed) {
        this.changed = changed;
    }

    Supplier<Bilingual> both(String part, Bilingual value, int length) {
        TextArea welsh = words(part, "cy", value.cy(), length);
        TextArea english = words(part, "en", value.en(), length);
        Div pair = new Div(welsh, english);
        pair.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))")
                .set("gap", "var(--vaadin-gap-s)");
        add(pair);
        return () -> new Bilingual(english.getValue().strip(), welsh.getValue().strip());
    }

    Supplier<Integer> number(String part, int value, int least, int most) {
        IntegerField field = integer(part, label(part), value, least, most);
        add(field);
        return field::getValue;
    }

    Supplier<BigDecimal> figure(String part, BigDecimal value) {
        BigDecimalField field = new BigDecimalField(label(part));
        field.setValue(value);
        named(part, field, field);
        required.add(field);
        add(field);
        return field::getValue;
    }

    Supplier<Boolean> check(String part, boolean value) {
        Checkbox box = new Checkbox(label(part), value);
        named(part, box, box);
        add(box);
        return box::getValue;
    }

    <E extends Enum<E>> Supplier<E> choice(String part, E value, List<E> options) {
        Select<E> select = select(part, label(part), value, options);
        add(select);
        return select::getValue;
    }

    Supplier<String> choiceOf(String part, String value, Map<String, String> options) {
        Select<String> select = new Select<>();
        select.setLabel(label(part));
        select.setItems(options.keySet());
        select.setItemLabelGenerator(key -> options.getOrDefault(key, key));
        if (options.containsKey(value)) {
            select.setValue(value);
        }
        select.setWidthFull();
        named(part, select, select);
        required.add(select);
        add(select);
        return select::getValue;
    }

    <E extends Enum<E>> Supplier<Set<E>> several(String part, Set<E> value, E[] options) {
        CheckboxGroup<E> group = new CheckboxGroup<>(label(part));
        group.setItems(options);
        group.setItemLabelGenerator(RowWords::of);
        group.setValue(value);
        named(part, group, group);
        add(group);
        return group::getValue;
    }

    /** Length, unit and first day in one line. */
    Supplier<TimeLimit> limit(String part, TimeLimit value, int most) {
        IntegerField length = integer(part, label(part), value.length(), 1, most);
        Select<TimeLimit.Unit> unit =
                select(part + ".unit", label("unit"), value.unit(), List.of(TimeLimit.Unit.values()));
        Select<String> first = firstDay(part + ".firstDay", value.firstDay());
        Div line = new Div(length, unit, first);
        line.addClassName("actions");
        line.getElement().setAttribute("role", "group").setAttribute("aria-label", label(part));
        add(line);
        return () -> new TimeLimit(
                length.getValue(),
                unit.getValue(),
                first.getValue().equals(NO_FIRST_DAY) ? null : FirstDay.valueOf(first.getValue()));
    }

    private Select<String> firstDay(String part, @Nullable FirstDay value) {
        Select<String> first = new Select<>();
        first.setLabel(label("firstDay"));
        first.setItems(FirstDay.COUNTS.name(), FirstDay.IS_THE_DAY_AFTER.name(), NO_FIRST_DAY);
        first.setItemLabelGenerator(name -> Words.t("procedure.first-day." + name));
        first.setValue(value == null ? NO_FIRST_DAY : value.name());
        named(part, first, first);
        return first;
    }

    private TextArea words(String part, String language, String value, int length) {
        TextArea area = new TextArea(Words.t("procedure.in." + language, Map.of("part", label(part))));
        area.setMaxLength(length);
        area.setValue(value);
        area.setWidthFull();
        area.setMinRows(length > LONG ? 3 : 1);
        area.getElement().setAttribute("lang", language);
        named(part + "." + language, area, area);
        return area;
    }

    private IntegerField integer(String part, String label, int value, int least, int most) {
        IntegerField field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        named(part, field, field);
        required.add(field);
        return field;
    }

    private <E extends Enum<E>> Select<E> select(String part, String label, @Nullable E value, List<E> options) {
        Select<E> select = new Select<>();
        select.setLabel(label);
        select.setItems(options);
        select.setItemLabelGenerator(option -> option == null ? "" : RowWords.of(option));
        select.setValue(value);
        named(part, select, select);
        required.add(select);
        return select;
    }

    private void named(String part, Component field, HasValue<?, ?> value) {
        field.setId("row-" + part.replace('.', '-'));
        byName.put(part, field);
        value.addValueChangeListener(change -> changed.run());
    }

    private static String label(String part) {
        return Words.t("procedure.part." + part);
    }

    /** The fields by the names that refusals use. */
    Map<String, HasElement> byName() {
        return Map.copyOf(byName);
    }

    private static boolean outside(IntegerField field) {
        return field.getValue() < field.getMin() || field.getValue() > field.getMax();
    }

    /** Whether every number and choice is there; else the first that is not says so. */
    boolean complete() {
        for (HasValue<?, ?> field : required) {
            if (field.isEmpty() || field instanceof IntegerField number && outside(number)) {
                HasValidationProperties invalid = (HasValidationProperties) field;
                invalid.setErrorMessage(Words.t("procedure.required"));
                invalid.setInvalid(true);
                ((HasElement) field).getElement().callJsFunction("focus");
                return false;
            }
        }
        return true;
    }
}
