package cymru.cartref.directory.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.directory.BodyKind;
import cymru.cartref.directory.PartnerContent;
import cymru.cartref.directory.domain.BodyPolicy;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.StaleEdit;
import cymru.cartref.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a partner body, named as refusals name them. */
class PartnerFields extends FormLayout implements StaleEdit.Names {

    private static final long serialVersionUID = 1L;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Select<BodyKind> kind = new Select<>();
    private final TextField nameEn = new TextField();
    private final TextField nameCy = new TextField();
    private final EmailField mailbox = new EmailField();
    private final Select<Language> language = new Select<>();
    private final TextField phone = new TextField();
    private final TextArea noteEn = new TextArea();
    private final TextArea noteCy = new TextArea();
    private final TextField areas = new TextField();

    PartnerFields() {
        setAutoResponsive(true);
        setAutoRows(true);
        setMaxColumns(2);
        setColumnWidth("18rem");
        setExpandColumns(true);
        setExpandFields(true);
        kind.setItems(BodyKind.values());
        kind.setItemLabelGenerator(DirectoryWords::kind);
        kind.setLabel(label("kind"));
        nameCy.setLabel(label("nameCy"));
        nameEn.setLabel(label("nameEn"));
        nameCy.setMaxLength(BodyPolicy.NAME_LENGTH);
        nameEn.setMaxLength(BodyPolicy.NAME_LENGTH);
        mailbox.setLabel(label("mailbox"));
        mailbox.setHelperText(Words.t("directory.mailbox.help"));
        mailbox.setMaxLength(BodyPolicy.MAILBOX_LENGTH);
        language.setLabel(label("language"));
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(Words.t("directory.language.unknown"));
        language.setItemLabelGenerator(PartnerFields::language);
        phone.setLabel(label("phone"));
        phone.setMaxLength(BodyPolicy.PHONE_LENGTH);
        areas.setLabel(label("areas"));
        areas.setHelperText(Words.t("directory.areas.help"));
        areas.setMaxLength(200);
        noteCy.setLabel(label("noteCy"));
        noteEn.setLabel(label("noteEn"));
        noteCy.setMaxLength(BodyPolicy.NOTE_LENGTH);
        noteEn.setMaxLength(BodyPolicy.NOTE_LENGTH);
        field("kind", kind);
        field("areas", areas);
        field("nameCy", nameCy);
        field("nameEn", nameEn);
        field("mailbox", mailbox);
        field("language", language);
        field("phone", phone);
        field("noteCy", noteCy);
        field("noteEn", noteEn);
    }

    private void field(String name, Component field) {
        field.setId(name);
        fields.put(name, field);
        add(field);
    }

    Map<String, Component> fields() {
        return fields;
    }

    void whenTyped(Runnable typed) {
        fields.values().forEach(field -> {
            if (field instanceof AbstractField<?, ?> valued) {
                valued.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        typed.run();
                    }
                });
            }
        });
    }

    void readOnly() {
        fields.values().forEach(field -> {
            if (field instanceof HasValue<?, ?> valued) {
                valued.setReadOnly(true);
            }
        });
    }

    void fill(PartnerContent content) {
        kind.setValue(content.kind());
        nameEn.setValue(content.nameEn());
        nameCy.setValue(content.nameCy());
        mailbox.setValue(content.mailbox());
        language.setValue(content.language());
        phone.setValue(content.phone());
        noteEn.setValue(content.noteEn());
        noteCy.setValue(content.noteCy());
        areas.setValue(String.join(" ", content.areas()));
    }

    PartnerContent content() {
        return new PartnerContent(
                kind.getValue(),
                nameEn.getValue(),
                nameCy.getValue(),
                mailbox.getValue(),
                language.getValue(),
                phone.getValue(),
                noteEn.getValue(),
                noteCy.getValue(),
                List.of(areas.getValue().strip().split("[,;\\s]+")));
    }

    @Override
    public String label(List<String> path) {
        return label(path.getFirst());
    }

    @Override
    public String value(List<String> path, Object value) {
        return switch (value) {
            case BodyKind body -> DirectoryWords.kind(body);
            case Language wished -> language(wished);
            case List<?> codes ->
                String.join(" ", codes.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    private static String language(@Nullable Language language) {
        return Words.t(language == null ? "directory.language.unknown" : "directory.language." + language);
    }

    private static String label(String field) {
        return Words.t("directory.field." + field);
    }
}
