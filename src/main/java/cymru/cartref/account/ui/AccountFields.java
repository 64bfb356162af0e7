package cymru.cartref.account.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import cymru.cartref.account.Role;
import cymru.cartref.account.domain.AccountPolicy;
import cymru.cartref.account.domain.PasswordRule;
import cymru.cartref.shared.Language;
import cymru.cartref.ui.Words;
import java.util.Arrays;
import java.util.Map;

/** The fields that several of these pages have, with the names that browsers and password managers know. */
final class AccountFields {

    private static final String WIDTH = "min(100%, 28rem)";

    private AccountFields() {}

    static TextField name() {
        TextField name = new TextField(Words.t("account.field.name"));
        name.setId("name");
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(AccountPolicy.NAME_LENGTH);
        name.setWidth(WIDTH);
        return name;
    }

    /** The portal's own check is the one that counts, so that both languages say the same. */
    static EmailField email() {
        EmailField email = new EmailField(Words.t("account.field.email"));
        email.setId("email");
        email.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setMaxLength(AccountPolicy.EMAIL_LENGTH);
        email.setWidth(WIDTH);
        return email;
    }

    static PasswordField newPassword() {
        PasswordField password = new PasswordField(Words.t("account.field.password.new"));
        password.setId("password");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(Words.t("account.field.password.help", Map.of("minimum", PasswordRule.MINIMUM)));
        password.setValueChangeMode(ValueChangeMode.LAZY);
        password.setWidth(WIDTH);
        return password;
    }

    static PasswordField currentPassword() {
        PasswordField password = new PasswordField(Words.t("account.field.password.current"));
        password.setId("current-password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setWidth(WIDTH);
        return password;
    }

    static RadioButtonGroup<Language> language() {
        RadioButtonGroup<Language> language = new RadioButtonGroup<>(Words.t("account.field.language"));
        language.setId("preferred-language");
        language.setItems(Language.values());
        language.setItemLabelGenerator(value -> value == Language.CY ? "Cymraeg" : "English");
        language.setHelperText(Words.t("account.field.language.help"));
        language.setValue(Words.language());
        return language;
    }

    static CheckboxGroup<Role> roles(Role.Side side) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(Words.t("account.field.roles"));
        roles.setId("roles");
        roles.setItems(
                Arrays.stream(Role.values()).filter(role -> role.side() == side).toList());
        roles.setItemLabelGenerator(AccountFields::name);
        roles.setItemHelperGenerator(role -> Words.t("role." + role.name() + ".help"));
        roles.addThemeName("vertical");
        return roles;
    }

    static String name(Role role) {
        return Words.t("role." + role.name());
    }
}
