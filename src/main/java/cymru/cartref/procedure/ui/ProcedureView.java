package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.procedure.ProcedureDesk;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** What the portal's procedures say today, read only: settings, law dates, bank holidays, each with version and source. */
@Route("procedure")
@Menu(title = "procedure.menu", order = 90, icon = "vaadin:clipboard-text")
@RolesAllowed({
    "CONTRACT_OFFICER",
    "EVALUATOR",
    "MODERATOR",
    "QUALITY_MONITOR",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "AUDITOR",
    "SYSTEM_ADMINISTRATOR"
})
public class ProcedureView extends Page {

    private static final long serialVersionUID = 1L;

    public ProcedureView(ProcedureDesk desk) {
        super("procedure.title");
        add(heading(), new Paragraph(Words.t("procedure.intro")), new ProcedureTables(desk.overview()));
    }
}
