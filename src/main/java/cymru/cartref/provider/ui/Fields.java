package cymru.cartref.provider.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of the module's forms: label and helper from the texts {@code provider.field.<name>}, id {@code provider-<name>}. */
final class Fields {

    private static final String KEY = "provider.field.";

    private Fields() {}

    static TextField line(String name, @Nullable String value, int longest) {
        TextField field = new TextField(label(name));
        field.setId(id(name));
        field.setMaxLength(longest);
        field.setValue(value == null ? "" : value);
        field.setHelperText(helper(name));
        field.setWidthFull();
        return field;
    }

    static TextArea text(String name, @Nullable String value, int longest) {
        TextArea field = new TextArea(label(name));
        field.setId(id(name));
        field.setMaxLength(longest);
        field.setMinRows(3);
        field.setValue(value == null ? "" : value);
        field.setHelperText(helper(name));
        field.setWidthFull();
        return field;
    }

    static IntegerField number(String name, @Nullable Integer value) {
        IntegerField field = new IntegerField(label(name));
        field.setId(id(name));
        field.setMin(0);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.setHelperText(helper(name));
        return field;
    }

    static <T> Select<T> choice(String name, List<T> items, Function<T, String> words, @Nullable T value) {
        Select<T> field = new Select<>();
        field.setLabel(label(name));
        field.setId(id(name));
        field.setItems(items);
        field.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        field.setHelperText(helper(name));
        field.setWidthFull();
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

    static <T> MultiSelectComboBox<T> many(String name, List<T> items, Function<T, String> words) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(label(name));
        field.setId(id(name));
        field.setItemLabelGenerator(words::apply);
        field.setItems(items);
        field.setHelperText(helper(name));
        field.setWidthFull();
        return field;
    }

    static <T> CheckboxGroup<T> ticks(String name, List<T> items, Function<T, String> words) {
        CheckboxGroup<T> field = new CheckboxGroup<>(label(name));
        field.setId(id(name));
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setHelperText(helper(name));
        return field;
    }

    static String label(String name) {
        return Words.t(KEY + name);
    }

    /** The word of a constant: text {@code provider.<family>.<CONSTANT>}. */
    static String word(String family, Enum<?> constant) {
        return Words.t("provider." + family + "." + constant.name());
    }

    static String id(String name) {
        return "provider-" + name;
    }

    /** None where there is no text for it. */
    private static @Nullable String helper(String name) {
        String key = KEY + name + ".help";
        String text = Words.t(key);
        return text.equals(key) ? null : text;
    }
}
