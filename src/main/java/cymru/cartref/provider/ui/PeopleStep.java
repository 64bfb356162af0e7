package cymru.cartref.provider.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.Edited;
import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.PersonForm;
import cymru.cartref.provider.PersonRole;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Second step: the responsible individual, registered managers, and whom to write to. */
class PeopleStep extends RowsPart<Edited<PersonForm>> {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;

    PeopleStep(StepContext context) {
        super("people", context.editable());
        this.context = context;
        show(context.file().people());
    }

    @Override
    String title(Edited<PersonForm> row) {
        return row.form().name();
    }

    @Override
    String details(Edited<PersonForm> row) {
        return Stream.of(
                        Fields.word("role", row.form().role()),
                        row.form().email(),
                        row.form().phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    @Override
    void remove(Edited<PersonForm> row) {
        context.desks()
                .profile()
                .removePerson(Objects.requireNonNull(row.form().key().id()));
    }

    @Override
    EditForm<?> form(@Nullable Edited<PersonForm> row) {
        return new OnePerson(context, row == null ? null : row.form());
    }

    @Override
    void changed() {
        context.open().accept(RegistrationStep.PEOPLE);
    }

    private static final class OnePerson extends EditForm<PersonForm> {

        private static final long serialVersionUID = 1L;

        private final transient StepContext context;
        private transient FormKey key;
        private final Select<PersonRole> role;
        private final TextField name;
        private final TextField email;
        private final TextField phone;

        OnePerson(StepContext context, @Nullable PersonForm row) {
            this.context = context;
            key = row == null ? FormKey.fresh() : row.key();
            role = field(
                    "role",
                    Fields.choice(
                            "role",
                            List.of(PersonRole.values()),
                            each -> Fields.word("role", each),
                            row == null ? PersonRole.RESPONSIBLE_INDIVIDUAL : row.role()));
            name = field("name", Fields.line("person.name", row == null ? null : row.name(), ProviderLimits.NAME));
            email = field("email", Fields.line("person.email", row == null ? null : row.email(), ProviderLimits.EMAIL));
            phone = field("phone", Fields.line("person.phone", row == null ? null : row.phone(), ProviderLimits.PHONE));
        }

        @Override
        PersonForm typed() {
            return new PersonForm(key, role.getValue(), name.getValue(), email.getValue(), phone.getValue());
        }

        @Override
        void send(PersonForm form) {
            context.desks().profile().savePerson(form);
        }

        @Override
        Optional<Edited<PersonForm>> reread() {
            return context.now().get().people().stream()
                    .filter(each -> Objects.equals(each.form().key().id(), key.id()))
                    .findFirst();
        }

        @Override
        void rebase(Optional<PersonForm> current) {
            key = current.map(PersonForm::key).orElseGet(FormKey::fresh);
        }

        @Override
        Map<String, String> shown(PersonForm form) {
            Map<String, String> shown = new LinkedHashMap<>();
            shown.put(Fields.label("role"), Fields.word("role", form.role()));
            shown.put(Fields.label("person.name"), form.name());
            shown.put(Fields.label("person.email"), Objects.requireNonNullElse(form.email(), ""));
            shown.put(Fields.label("person.phone"), Objects.requireNonNullElse(form.phone(), ""));
            return shown;
        }

        @Override
        void done() {
            context.open().accept(RegistrationStep.PEOPLE);
        }
    }
}
