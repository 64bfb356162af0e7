package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.procedure.DraftPage;
import cymru.cartref.procedure.ProcedureApprovalDesk;
import cymru.cartref.procedure.ProcedureCode;
import cymru.cartref.procedure.ProcedureEditDesk;
import cymru.cartref.procedure.ProcedureRow;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The next version of a procedure: written row by row, compared with the version it replaces, sent and decided. */
@Route("procedure/:code([a-z-]{1,40})/draft")
@RolesAllowed({"COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class ProcedureDraftView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ProcedureEditDesk edit;
    private final transient ProcedureApprovalDesk approval;
    private final transient CurrentActor current;
    private final transient UnsavedGuard guard;
    private ProcedureCode code = ProcedureCode.ESCALATION;

    public ProcedureDraftView(ProcedureEditDesk edit, ProcedureApprovalDesk approval, CurrentActor current) {
        super("procedure.title");
        this.edit = edit;
        this.approval = approval;
        this.current = current;
        this.guard = UnsavedGuard.of(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DraftPage> draft = event.getRouteParameters()
                .get("code")
                .flatMap(ProcedureCode::ofPath)
                .flatMap(edit::open);
        if (draft.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        code = draft.get().procedure();
        draw(draft.get(), null);
    }

    private void redraw(@Nullable ProcedureRow changed) {
        guard.saved();
        edit.open(code).ifPresentOrElse(draft -> draw(draft, changed), this::leave);
    }

    private void saved(@Nullable ProcedureRow changed) {
        redraw(changed);
        Deeds.done(Words.t("procedure.row.saved"));
    }

    private void leave() {
        guard.saved();
        getUI().ifPresent(ui -> ui.navigate("procedure/" + code.path()));
    }

    /** @param changed the row that the reader comes back to */
    private void draw(DraftPage draft, @Nullable ProcedureRow changed) {
        removeAll();
        boolean writer = writer();
        head(draft);
        add(facts(draft));
        if (draft.handedBack() != null) {
            Paragraph reason = new Paragraph(Words.t("procedure.handed-back", Map.of("reason", draft.handedBack())));
            reason.setId("handed-back");
            reason.addClassName("notice");
            add(reason);
        }
        if (writer && !draft.sent()) {
            add(new DescriptionForm(edit, draft, guard::changed, () -> saved(null)));
        } else {
            add(new Paragraph(draft.note().in(Words.language())));
        }
        add(new DifferenceTable(draft.differences(), draft.base().number()));
        DraftEditing editing = new DraftEditing(edit, draft, writer && !draft.sent(), guard, this::saved);
        add(editing);
        if (writer) {
            add(new DecisionSection(draft, edit, approval, () -> redraw(null), this::leave));
        }
        if (changed != null) {
            editing.focus(changed);
        }
    }

    private void head(DraftPage draft) {
        String procedure = Words.t("procedure.code." + code);
        title(Words.t("procedure.draft.title", Map.of("procedure", procedure, "number", draft.number())));
        heading()
                .trail(
                        new Crumb(Words.t("procedure.title"), "procedure"),
                        new Crumb(procedure, "procedure/" + code.path()))
                .badge(
                        draft.sent()
                                ? new StatusBadge(Tone.ACTIVE, Words.t("procedure.change.SENT"))
                                : new StatusBadge(Tone.NEUTRAL, Words.t("procedure.change.DRAFT")));
    }

    private static FactsStrip facts(DraftPage draft) {
        FactsStrip facts = new FactsStrip()
                .fact(
                        Words.t("procedure.fact.base"),
                        String.valueOf(draft.base().number()))
                .fact(Words.t("procedure.fact.drafter"), draft.drafter())
                .fact(Words.t("procedure.fact.since"), Words.time(draft.draftedAt()))
                .fact(Words.t("procedure.fact.editors"), String.join(", ", draft.editors()))
                .fact(Words.t("procedure.part.validFrom"), Words.day(draft.validFrom()));
        if (draft.sentAt() != null && draft.sent()) {
            facts.fact(Words.t("procedure.fact.sent"), Words.time(draft.sentAt()));
        }
        return facts;
    }

    private boolean writer() {
        return current.find()
                .filter(actor -> actor.holds(Role.COMMISSIONING_MANAGER) || actor.holds(Role.HEAD_OF_SERVICE))
                .isPresent();
    }
}
