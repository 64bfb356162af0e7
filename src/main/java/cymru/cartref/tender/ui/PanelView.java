package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.evaluation.PanelDesk;
import cymru.cartref.tender.evaluation.PanelPage;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** Who judges a tender, lot by lot; officers appoint people here and take them off. */
@Route("tenders/:reference/panel")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class PanelView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient PanelDesk desk;
    private final boolean officer;
    private String reference = "";

    PanelView(PanelDesk desk, CurrentActor actors) {
        super("evaluation.panel");
        this.desk = desk;
        officer = actors.get().holds(Role.CONTRACT_OFFICER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        show();
    }

    private void show() {
        PanelPage page = desk.page(reference);
        removeAll();
        heading()
                .trail(
                        new Crumb(Words.t("ui.home"), ""),
                        new Crumb(Words.t("tender.list.menu"), "tenders"),
                        new Crumb(reference, "tenders/" + reference))
                .badge(TenderWords.badge(page.status()));
        title(Words.t("evaluation.panel.title", Map.of("tender", reference)));
        boolean changes = officer && page.changeable();
        AppointForm form = new AppointForm(page, desk, this::show);
        add(
                new Paragraph(TenderWords.in(page.title())),
                new Paragraph(Words.t("evaluation.panel.needs", Map.of("least", page.least()))));
        for (PanelPage.LotPanel lot : page.lots()) {
            add(new LotPanelPart(page, lot, changes ? form : null, desk, this::show));
        }
        if (changes) {
            add(form);
        }
    }
}
