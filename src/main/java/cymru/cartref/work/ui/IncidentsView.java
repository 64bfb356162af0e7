package cymru.cartref.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import cymru.cartref.work.EngineDesk;
import cymru.cartref.work.OpenIncident;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What went wrong and is not mended. */
@Route("incidents")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
@Menu(title = "work.incidents.title", order = 90, icon = "vaadin:warning")
class IncidentsView extends Page implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient EngineDesk engine;

    IncidentsView(EngineDesk engine) {
        super("work.incidents.title");
        this.engine = engine;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        draw();
    }

    private void draw() {
        removeAll();
        List<OpenIncident> incidents = engine.incidents();
        if (incidents.isEmpty()) {
            add(new EmptyState(Words.t("work.incidents.none"), Words.t("work.incidents.none.next")));
        } else {
            add(list(incidents));
        }
        add(waiting());
    }

    private Grid<OpenIncident> list(List<OpenIncident> incidents) {
        Grid<OpenIncident> list = new Grid<>();
        list.setItems(incidents);
        list.setSelectionMode(Grid.SelectionMode.NONE);
        list.addColumn(incident -> Words.t("work.incident." + incident.kind()))
                .setHeader(Words.t("work.incidents.kind"))
                .setAutoWidth(true);
        list.addColumn(OpenIncident::caseReference)
                .setHeader(Words.t("work.incidents.case"))
                .setAutoWidth(true);
        list.addColumn(incident -> Words.time(incident.raisedAt()))
                .setHeader(Words.t("work.incidents.since"))
                .setAutoWidth(true);
        list.addColumn(OpenIncident::cause)
                .setHeader(Words.t("work.incidents.cause"))
                .setFlexGrow(2);
        list.addComponentColumn(this::retry).setAutoWidth(true);
        return list;
    }

    private Section waiting() {
        Button rebuild = new Button(Words.t("work.rebuild.do"));
        rebuild.setId("rebuild-work");
        return new Section(
                new H2(Words.t("work.rebuild.title")),
                new Paragraph(Words.t("work.rebuild.intro")),
                new ConfirmPanel(
                        rebuild,
                        Words.t("work.rebuild.sure"),
                        Words.t("work.rebuild.do"),
                        () -> Deeds.attempt(() ->
                                Deeds.done(Words.t("work.rebuild.done", Map.of("count", engine.rebuildWork()))))));
    }

    private Component retry(OpenIncident incident) {
        if (!incident.retryable()) {
            return new Span();
        }
        return new Button(Words.t("work.incidents.retry"), click -> {
            Deeds.attempt(() -> engine.retry(incident));
            draw();
        });
    }
}
