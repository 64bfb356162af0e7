package cymru.cartref.provider.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.procedure.Area;
import cymru.cartref.provider.Edited;
import cymru.cartref.provider.FormKey;
import cymru.cartref.provider.Gender;
import cymru.cartref.provider.Need;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.provider.Regulator;
import cymru.cartref.provider.ServiceForm;
import cymru.cartref.provider.ServiceKind;
import cymru.cartref.provider.domain.ServicePolicy;
import cymru.cartref.ui.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of one service. */
class ServiceEditor extends EditForm<ServiceForm> {

    private static final long serialVersionUID = 1L;

    private final transient StepContext context;
    private final transient List<Area> areaTable;
    private transient FormKey key;
    private final Select<ServiceKind> kind;
    private final TextField name;
    private final Select<Regulator> regulator;
    private final TextField regulatorReference;
    private final IntegerField places;
    private final IntegerField vacancies;
    private final IntegerField ageFrom;
    private final IntegerField ageTo;
    private final CheckboxGroup<Gender> genders;
    private final MultiSelectComboBox<Need> needs;
    private final MultiSelectComboBox<Area> areas;

    ServiceEditor(StepContext context, @Nullable ServiceForm row) {
        this.context = context;
        areaTable = context.desks().areas().all();
        key = row == null ? FormKey.fresh() : row.key();
        kind = field(
                "kind",
                Fields.choice(
                        "kind",
                        List.of(ServiceKind.values()),
                        each -> Fields.word("kind", each),
                        row == null ? ServiceKind.CHILDRENS_HOME : row.kind()));
        name = field("name", Fields.line("service.name", row == null ? null : row.name(), ProviderLimits.NAME));
        regulator = field(
                "regulator",
                Fields.choice(
                        "regulator",
                        List.of(Regulator.values()),
                        each -> Fields.word("regulator", each),
                        row == null ? null : row.regulator()));
        regulator.setEmptySelectionAllowed(true);
        regulatorReference = field(
                "regulatorReference",
                Fields.line(
                        "regulatorReference", row == null ? null : row.regulatorReference(), ProviderLimits.NUMBER));
        places = field("places", Fields.number("places", row == null ? null : row.places()));
        vacancies = field("vacancies", Fields.number("vacancies", row == null ? null : row.vacancies()));
        ageFrom = field("ageFrom", Fields.number("ageFrom", row == null ? null : row.ageFrom()));
        ageTo = field("ageTo", Fields.number("ageTo", row == null ? null : row.ageTo()));
        genders = field(
                "genders", Fields.ticks("genders", List.of(Gender.values()), each -> Fields.word("gender", each)));
        needs = field("needs", Fields.many("needs", List.of(Need.values()), each -> Fields.word("need", each)));
        areas = field("areas", Fields.many("areas", areaTable, this::areaName));
        if (row != null) {
            genders.setValue(row.genders());
            needs.setValue(row.needs());
            areas.setValue(areaTable.stream()
                    .filter(area -> row.areas().contains(area.code()))
                    .collect(Collectors.toSet()));
        }
        kind.addValueChangeListener(change -> showWhatFits());
        showWhatFits();
    }

    private void showWhatFits() {
        boolean withPlaces = ServicePolicy.hasPlaces(kind.getValue());
        places.setVisible(withPlaces);
        vacancies.setVisible(withPlaces);
    }

    /** Once it has a name, and while the registration is a draft. */
    @Override
    boolean keepsAsTyped() {
        return context.writing() && !name.isEmpty();
    }

    @Override
    ServiceForm typed() {
        return new ServiceForm(
                key,
                kind.getValue(),
                name.getValue(),
                regulator.getValue(),
                regulatorReference.getValue(),
                places.getValue(),
                ageFrom.getValue(),
                ageTo.getValue(),
                genders.getValue(),
                needs.getValue(),
                areas.getValue().stream().map(Area::code).collect(Collectors.toSet()),
                vacancies.getValue());
    }

    @Override
    void send(ServiceForm form) {
        context.desks().services().save(form);
    }

    @Override
    Optional<Edited<ServiceForm>> reread() {
        return context.now().get().services().stream()
                .filter(line -> Objects.equals(line.form().key().id(), key.id())
                        || line.form().key().form().equals(key.form()))
                .map(line -> new Edited<>(line.form(), line.by(), line.at()))
                .findFirst();
    }

    @Override
    void rebase(Optional<ServiceForm> current) {
        key = current.map(ServiceForm::key).orElseGet(FormKey::fresh);
    }

    @Override
    Map<String, String> shown(ServiceForm form) {
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put(Fields.label("kind"), Fields.word("kind", form.kind()));
        shown.put(Fields.label("service.name"), form.name());
        Regulator by = form.regulator();
        shown.put(Fields.label("regulator"), by == null ? "" : Fields.word("regulator", by));
        shown.put(Fields.label("regulatorReference"), Objects.requireNonNullElse(form.regulatorReference(), ""));
        shown.put(Fields.label("places"), number(form.places()));
        shown.put(Fields.label("vacancies"), number(form.vacancies()));
        shown.put(Fields.label("ageFrom"), number(form.ageFrom()));
        shown.put(Fields.label("ageTo"), number(form.ageTo()));
        shown.put(Fields.label("genders"), words(form.genders(), each -> Fields.word("gender", each)));
        shown.put(Fields.label("needs"), words(form.needs(), each -> Fields.word("need", each)));
        Set<String> codes = form.areas();
        shown.put(
                Fields.label("areas"),
                words(
                        areaTable.stream()
                                .filter(area -> codes.contains(area.code()))
                                .toList(),
                        this::areaName));
        return shown;
    }

    @Override
    void done() {
        context.open().accept(RegistrationStep.SERVICES);
    }

    private String areaName(Area area) {
        return area.name().in(Words.language());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static <T> String words(Collection<T> items, Function<T, String> word) {
        return items.stream().map(word).sorted().collect(Collectors.joining(", "));
    }
}
