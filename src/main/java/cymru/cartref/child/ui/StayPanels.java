package cymru.cartref.child.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.child.AgeBand;
import cymru.cartref.child.NewChild;
import cymru.cartref.child.OpenStay;
import cymru.cartref.child.StayChoices;
import cymru.cartref.child.StayEnd;
import cymru.cartref.child.StayLine;
import cymru.cartref.child.StaysDesk;
import cymru.cartref.child.domain.StayPolicy;
import cymru.cartref.ui.Beside;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

/** The forms beside the list: a new reference, a stay that begins, a stay that ends. */
class StayPanels {

    private final StaysDesk desk;
    private final Beside beside;
    private final LocalDate today;
    private final Runnable changed;

    /** @param today the server's day, to begin the fields with; the rule asks the clock itself */
    StayPanels(StaysDesk desk, Beside beside, LocalDate today, Runnable changed) {
        this.desk = desk;
        this.beside = beside;
        this.today = today;
        this.changed = changed;
    }

    void add() {
        UUID form = UUID.randomUUID();
        ComboBox<StayChoices.Authority> authority = StayWords.authority(desk);
        authority.setId("new-authority");
        authority.setWidthFull();
        Select<AgeBand> age = StayWords.ageBand();
        age.setId("new-age-band");
        age.setWidthFull();
        Button save = primary("save-child", "child.add.button", () -> {
            if (!filled(authority, "child.authority.needed") | !filled(age, "child.age-band.needed")) {
                return;
            }
            String[] made = {""};
            if (Deeds.attempt(
                    () -> made[0] =
                            desk.add(new NewChild(form, authority.getValue().id(), age.getValue())),
                    Map.of("authority", authority))) {
                open(made[0]);
                Deeds.done(Words.t("child.added", Map.of("reference", made[0])));
            }
        });
        beside.open(Words.t("child.add"), save, new Paragraph(Words.t("child.add.intro")), authority, age);
    }

    /** @param reference of a child that has just got one, or empty */
    void open(String reference) {
        TextField child = new TextField(Words.t("child.reference"));
        child.setId("stay-child");
        child.setWidthFull();
        child.setMaxLength(20);
        child.setPlaceholder("C-____-___");
        child.setHelperText(Words.t("child.reference.help"));
        child.setValue(reference);
        ComboBox<StayChoices.Home> home = StayWords.home(desk);
        home.setId("stay-home");
        home.setWidthFull();
        LocalisedDatePicker from = new LocalisedDatePicker(Words.t("child.from"));
        from.setId("stay-from");
        from.setValue(today);
        from.setMax(today.plusDays(StayPolicy.MOST_DAYS_AHEAD));
        Button save = primary("save-stay", "child.open.button", () -> {
            if (!filled(home, "child.home.needed") | !filled(from, "child.day.needed")) {
                return;
            }
            if (Deeds.attempt(
                    () -> desk.open(
                            new OpenStay(child.getValue(), home.getValue().id(), from.getValue())),
                    Map.of("child", child, "service", home, "from", from))) {
                done("child.opened");
            }
        });
        beside.open(Words.t("child.open"), save, new Paragraph(Words.t("child.open.intro")), child, home, from);
    }

    void end(StayLine stay) {
        LocalisedDatePicker to = new LocalisedDatePicker(Words.t("child.to"));
        to.setId("stay-to");
        to.setValue(today);
        to.setMin(stay.from());
        to.setMax(today);
        Select<StayEnd> reason = new Select<>();
        reason.setId("stay-reason");
        reason.setLabel(Words.t("child.reason"));
        reason.setWidthFull();
        reason.setItems(Arrays.stream(StayEnd.values())
                .filter(each -> each != StayEnd.NOT_RECORDED)
                .toList());
        reason.setItemLabelGenerator(StayWords::reason);
        Button save = primary("save-end", "child.end.button", () -> {
            if (!filled(to, "child.day.needed")) {
                return;
            }
            if (Deeds.attempt(
                    () -> desk.end(stay.id(), to.getValue(), reason.getValue()), Map.of("to", to, "reason", reason))) {
                done("child.ended");
            }
        });
        beside.open(
                Words.t("child.end.title", Map.of("reference", stay.child())),
                save,
                new Paragraph(stay.service() + " · " + stay.provider()),
                to,
                reason);
    }

    private void done(String key) {
        beside.close();
        changed.run();
        Deeds.done(Words.t(key));
    }

    private static <F extends HasValue<?, ?> & HasValidation> boolean filled(F field, String message) {
        boolean empty = field.isEmpty();
        field.setErrorMessage(Words.t(message));
        field.setInvalid(empty);
        return !empty;
    }

    private static Button primary(String id, String key, Runnable deed) {
        Button button = new Button(Words.t(key), click -> deed.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
