package cymru.cartref.provider.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.Edited;
import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.GroupBodyForm;
import cymru.cartref.provider.GroupRelation;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parent and the other bodies of a group. */
class GroupPart extends RowsPart<Edited<GroupBodyForm>> {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;

    GroupPart(StepContext context) {
        super("group", context.editable());
        this.context = context;
        show(context.file().group());
    }

    @Override
    String title(Edited<GroupBodyForm> row) {
        return row.form().name();
    }

    @Override
    String details(Edited<GroupBodyForm> row) {
        return Fields.word("relation", row.form().relation());
    }

    @Override
    void remove(Edited<GroupBodyForm> row) {
        context.desks()
                .profile()
                .removeGroupBody(Objects.requireNonNull(row.form().key().id()));
    }

    @Override
    EditForm<?> form(@Nullable Edited<GroupBodyForm> row) {
        return new BodyForm(context, row == null ? null : row.form());
    }

    @Override
    void changed() {
        context.open().accept(RegistrationStep.WHO_WE_ARE);
    }

    private static final class BodyForm extends EditForm<GroupBodyForm> {

        private static final long serialVersionUID = 1L;

        private final transient StepContext context;
        private transient FormKey key;
        private final Select<GroupRelation> relation;
        private final TextField name;
        private final TextField office;
        private final TextField email;
        private final TextField phone;
        private final TextField companyNumber;
        private final TextField charityNumber;

        BodyForm(StepContext context, @Nullable GroupBodyForm row) {
            this.context = context;
            key = row == null ? FormKey.fresh() : row.key();
            relation = field(
                    "relation",
                    Fields.choice(
                            "relation",
                            List.of(GroupRelation.values()),
                            each -> Fields.word("relation", each),
                            row == null ? GroupRelation.PARENT : row.relation()));
            name = field("name", Fields.line("body.name", row == null ? null : row.name(), ProviderLimits.NAME));
            office = field(
                    "office", Fields.line("body.office", row == null ? null : row.office(), ProviderLimits.ADDRESS));
            email = field("email", Fields.line("body.email", row == null ? null : row.email(), ProviderLimits.EMAIL));
            phone = field("phone", Fields.line("body.phone", row == null ? null : row.phone(), ProviderLimits.PHONE));
            companyNumber = field(
                    "companyNumber",
                    Fields.line("body.companyNumber", row == null ? null : row.companyNumber(), ProviderLimits.NUMBER));
            charityNumber = field(
                    "charityNumber",
                    Fields.line("body.charityNumber", row == null ? null : row.charityNumber(), ProviderLimits.NUMBER));
        }

        @Override
        GroupBodyForm typed() {
            return new GroupBodyForm(
                    key,
                    relation.getValue(),
                    name.getValue(),
                    office.getValue(),
                    email.getValue(),
                    phone.getValue(),
                    companyNumber.getValue(),
                    charityNumber.getValue());
        }

        @Override
        void send(GroupBodyForm form) {
            context.desks().profile().saveGroupBody(form);
        }

        @Override
        Optional<Edited<GroupBodyForm>> reread() {
            return context.now().get().group().stream()
                    .filter(each -> Objects.equals(each.form().key().id(), key.id()))
                    .findFirst();
        }

        @Override
        void rebase(Optional<GroupBodyForm> current) {
            key = current.map(GroupBodyForm::key).orElseGet(FormKey::fresh);
        }

        @Override
        Map<String, String> shown(GroupBodyForm form) {
            Map<String, String> shown = new LinkedHashMap<>();
            shown.put(Fields.label("relation"), Fields.word("relation", form.relation()));
            shown.put(Fields.label("body.name"), form.name());
            shown.put(Fields.label("body.office"), Objects.requireNonNullElse(form.office(), ""));
            shown.put(Fields.label("body.email"), Objects.requireNonNullElse(form.email(), ""));
            shown.put(Fields.label("body.phone"), Objects.requireNonNullElse(form.phone(), ""));
            shown.put(Fields.label("body.companyNumber"), Objects.requireNonNullElse(form.companyNumber(), ""));
            shown.put(Fields.label("body.charityNumber"), Objects.requireNonNullElse(form.charityNumber(), ""));
            return shown;
        }

        @Override
        void done() {
            context.open().accept(RegistrationStep.WHO_WE_ARE);
        }
    }
}
