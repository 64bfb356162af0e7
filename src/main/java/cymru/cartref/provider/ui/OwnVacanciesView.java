package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.provider.ServicesDesk;
import cymru.cartref.provider.vacancy.VacancyDesk;
import cymru.cartref.provider.vacancy.VacancyLine;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many places are free at each of one's own services: said again with one click, changed with two. */
@Route("free-places")
@Menu(title = "vacancy.menu", order = 22, icon = "vaadin:bed")
@RolesAllowed("PROVIDER_ADMINISTRATOR")
public class OwnVacanciesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient VacancyDesk desk;
    private final transient ServicesDesk services;

    OwnVacanciesView(VacancyDesk desk, ServicesDesk services) {
        super("vacancy.own.title");
        this.desk = desk;
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        List<VacancyLine> lines = desk.own();
        add(heading(), new Paragraph(Words.t("vacancy.own.intro")));
        if (lines.isEmpty()) {
            add(new EmptyState(Words.t("vacancy.own.none"), Words.t("vacancy.own.none.next")));
        }
        lines.forEach(line -> add(card(line)));
    }

    private Div card(VacancyLine line) {
        Paragraph places = new Paragraph(Words.t("vacancy.own.free", Map.of("places", VacancyWords.places(line))));
        IntegerField free = Fields.number("vacancies", line.free());
        free.setId("free-" + line.id());
        free.setAriaLabel(Words.t("provider.vacancies.of", Map.of("service", line.service())));
        free.setStepButtonsVisible(true);
        free.setMin(0);
        free.setMax(line.places());
        Button save = new Button(Words.t("provider.vacancies.save"), click -> say(line, free.getValue(), free));
        save.setId("save-" + line.id());
        Div ways = new Div(free, save);
        ways.addClassName("actions");
        ways.getStyle().set("align-items", "end");
        Div card = new Div(new H2(line.service()), places, VacancyWords.said(line), ways);
        if (line.free() != null) {
            Button same = new Button(
                    Words.t("vacancy.same", Map.of("free", line.free())), click -> say(line, line.free(), free));
            same.setId("same-" + line.id());
            same.setAriaLabel(Words.t("vacancy.same.of", Map.of("free", line.free(), "service", line.service())));
            ways.add(same);
        }
        card.addClassName("card");
        card.setWidthFull();
        return card;
    }

    private void say(VacancyLine line, @Nullable Integer free, IntegerField field) {
        if (free != null && Deeds.attempt(() -> services.countVacancies(line.id(), free), Map.of("vacancies", field))) {
            Deeds.done(Words.t("provider.vacancies.saved"));
            show();
        }
    }
}
