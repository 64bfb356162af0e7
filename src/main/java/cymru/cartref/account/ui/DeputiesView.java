package cymru.cartref.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.Actor;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Deputising;
import cymru.cartref.account.DeputyDesk;
import cymru.cartref.account.Member;
import cymru.cartref.account.Role;
import cymru.cartref.text.Dates;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FieldRows;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who is away and who stands in; and saying so for oneself, or as an administrator for somebody else. */
@Route("deputies")
@Menu(title = "deputies.menu", order = 88, icon = "vaadin:calendar-user")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "HOME_FINDING_OFFICER",
    "QUALITY_MONITOR",
    "SAFEGUARDING_LEAD",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "SYSTEM_ADMINISTRATOR"
})
public class DeputiesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DeputyDesk desk;
    private final transient CurrentActor actors;

    DeputiesView(DeputyDesk desk, CurrentActor actors) {
        super("deputies.title");
        this.desk = desk;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        Actor me = actors.get();
        add(new Paragraph(Words.t("deputies.intro")));
        List<Deputising> all = desk.list();
        if (all.isEmpty()) {
            add(new EmptyState(Words.t("deputies.none"), Words.t("deputies.none.next")));
        } else {
            add(table(all, me));
        }
        add(form(me));
    }

    private PlainTable table(List<Deputising> all, Actor me) {
        PlainTable table = new PlainTable(Words.t("deputies.title"))
                .text(Words.t("deputies.holder"))
                .text(Words.t("deputies.deputy"))
                .text(Words.t("deputies.from"))
                .text(Words.t("deputies.to"))
                .text(Words.t("deputies.now"))
                .text(Words.t("deputies.end"));
        table.setId("deputies");
        for (Deputising one : all) {
            table.row(
                    new Span(one.holder()),
                    new Span(one.deputy()),
                    new Span(Dates.day(Words.language(), one.from())),
                    new Span(Dates.day(Words.language(), one.to())),
                    one.running()
                            ? new StatusBadge(Tone.GOOD, Words.t("deputies.running"))
                            : new StatusBadge(Tone.NEUTRAL, Words.t("deputies.coming")),
                    one.holderId() == me.accountId() || me.holds(Role.SYSTEM_ADMINISTRATOR) ? end(one) : new Span());
        }
        return table;
    }

    private ConfirmPanel end(Deputising one) {
        Button end = new Button(Words.t("deputies.end"));
        end.setId("end-" + one.id());
        end.setAriaLabel(Words.t("deputies.end.of", Map.of("holder", one.holder(), "deputy", one.deputy())));
        end.addThemeVariants(ButtonVariant.TERTIARY);
        return new ConfirmPanel(
                end,
                Words.t("deputies.end.question", Map.of("holder", one.holder(), "deputy", one.deputy())),
                Words.t("deputies.end"),
                () -> {
                    if (Deeds.attempt(() -> desk.end(one.id()))) {
                        draw();
                    }
                });
    }

    private Section form(Actor me) {
        boolean administrator = me.holds(Role.SYSTEM_ADMINISTRATOR);
        List<Member> colleagues = desk.colleagues();
        ComboBox<Member> holder = people("holder", "deputies.holder", colleagues);
        holder.setVisible(administrator);
        ComboBox<Member> deputy = people("deputy", "deputies.deputy", colleagues);
        LocalisedDatePicker from = new LocalisedDatePicker(Words.t("deputies.from"));
        from.setId("from");
        LocalisedDatePicker to = new LocalisedDatePicker(Words.t("deputies.to"));
        to.setId("to");
        Button save = new Button(Words.t("deputies.button"), click -> {
            long whom = id(deputy);
            LocalDate first = Objects.requireNonNullElse(from.getValue(), LocalDate.EPOCH);
            LocalDate last = Objects.requireNonNullElse(to.getValue(), LocalDate.EPOCH);
            boolean done = Deeds.attempt(
                    () -> {
                        if (administrator) {
                            desk.appointFor(id(holder), whom, first, last);
                        } else {
                            desk.appoint(whom, first, last);
                        }
                    },
                    Map.of("holder", holder, "deputy", deputy, "from", from, "to", to));
            if (done) {
                Deeds.done(Words.t("deputies.saved"));
                draw();
            }
        });
        save.setId("appoint");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Section section = new Section(new H2(Words.t("deputies.form")));
        section.add(FieldRows.of(holder, deputy));
        section.add(FieldRows.of(from, to));
        section.add(save);
        section.setWidthFull();
        return section;
    }

    private static ComboBox<Member> people(String id, String key, List<Member> colleagues) {
        ComboBox<Member> people = new ComboBox<>(Words.t(key));
        people.setId(id);
        people.setItems(colleagues);
        people.setItemLabelGenerator(member -> member.name() + " · "
                + member.roles().stream().sorted().map(AccountFields::name).collect(Collectors.joining(", ")));
        return people;
    }

    private static long id(ComboBox<Member> people) {
        return people.getValue() == null ? 0 : people.getValue().accountId();
    }
}
