package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureDesk;
import cymru.cartref.procedure.ProcedureEditDesk;
import cymru.cartref.procedure.ProcedureLine.Change;
import cymru.cartref.procedure.ProcedurePage;
import cymru.cartref.procedure.ProcedureVersion;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One procedure to read: the version in force, or an earlier one by {@code ?version=1}. */
@Route("procedure/:code([a-z-]{1,40})")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "EVALUATOR",
    "MODERATOR",
    "HOME_FINDING_OFFICER",
    "QUALITY_MONITOR",
    "SAFEGUARDING_LEAD",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "DIRECTOR",
    "AUDITOR",
    "SYSTEM_ADMINISTRATOR"
})
public class ProcedureCodeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProcedureDesk desk;
    private final transient ProcedureEditDesk edit;
    private final transient CurrentActor current;

    public ProcedureCodeView(ProcedureDesk desk, ProcedureEditDesk edit, CurrentActor current) {
        super("procedure.title");
        this.desk = desk;
        this.edit = edit;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> number = event.getLocation().getQueryParameters().getSingleParameter("version");
        Optional<ProcedurePage> page = event.getRouteParameters()
                .get("code")
                .flatMap(ProcedureCode::ofPath)
                .filter(code -> number.isEmpty() || number.get().matches("\\d{1,6}"))
                .flatMap(code -> desk.page(code, number.map(Integer::valueOf).orElse(null)));
        if (page.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw(page.get());
    }

    private void draw(ProcedurePage page) {
        ProcedureVersion version = page.version();
        removeAll();
        title(Words.t("procedure.code." + version.procedure()));
        heading()
                .trail(new Crumb(Words.t("procedure.title"), "procedure"))
                .clearActions()
                .badge(
                        page.inForce()
                                ? new StatusBadge(Tone.GOOD, Words.t("procedure.in-force"))
                                : new StatusBadge(Tone.NEUTRAL, Words.t("procedure.not-in-force")));
        action(page);
        add(
                new Paragraph(
                        Words.t("procedure.version", Map.of("number", version.number(), "from", version.validFrom()))),
                new Paragraph(version.note().in(Words.language())));
        if (!version.procedure().editable()) {
            add(new Paragraph(Words.t("procedure.fixed")));
        }
        add(new RowTables(page.rows(), List.of(), RowTables.Extras.NONE));
        add(new FixedTables(page.lawDates(), page.holidays()));
        add(new H2(Words.t("procedure.history")), history(page));
    }

    /** To the draft where there is one, else to begin one; for those who may. */
    private void action(ProcedurePage page) {
        ProcedureCode code = page.version().procedure();
        boolean editor = holds(Role.COMMISSIONING_MANAGER) || holds(Role.HEAD_OF_SERVICE);
        boolean open = page.change() == Change.DRAFT || page.change() == Change.SENT;
        String path = "procedure/" + code.path() + "/draft";
        if (open && (editor || holds(Role.AUDITOR))) {
            heading().primary(button("open-draft", () -> getUI().ifPresent(ui -> ui.navigate(path))));
        } else if (editor && !open && code.editable()) {
            heading().primary(button("begin-draft", () -> {
                if (Deeds.attempt(() -> edit.draft(code))) {
                    getUI().ifPresent(ui -> ui.navigate(path));
                }
            }));
        }
    }

    private static Button button(String id, Runnable action) {
        Button button = new Button(Words.t("procedure." + id), click -> action.run());
        button.setId(id);
        return button;
    }

    private static UnorderedList history(ProcedurePage page) {
        UnorderedList list = new UnorderedList();
        list.setId("history");
        page.history().forEach(version -> {
            String text = Words.t("procedure.version", Map.of("number", version.number(), "from", version.validFrom()));
            list.add(
                    version.equals(page.version())
                            ? new ListItem(text)
                            : new ListItem(new Anchor(
                                    "procedure/" + version.procedure().path() + "?version=" + version.number(), text)));
        });
        return list;
    }

    private boolean holds(Role role) {
        return current.find().filter(actor -> actor.holds(role)).isPresent();
    }
}
