package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.procedure.DraftPage;
import cymru.cartref.procedure.ProcedureApprovalDesk;
import cymru.cartref.procedure.ProcedureEditDesk;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.util.Map;

/** What may be done with a draft as a whole: sent or thrown away; once sent, approved or handed back. */
class DecisionSection extends Section {

    private static final long serialVersionUID = 1L;

    private static final int REASON = 2000;

    private final transient DraftPage draft;
    private final transient ProcedureEditDesk edit;
    private final transient ProcedureApprovalDesk approval;
    private final transient Runnable done;
    private final transient Runnable gone;

    /**
     * @param done the draft is there, in another state
     * @param gone there is no draft any more
     */
    DecisionSection(
            DraftPage draft, ProcedureEditDesk edit, ProcedureApprovalDesk approval, Runnable done, Runnable gone) {
        this.draft = draft;
        this.edit = edit;
        this.approval = approval;
        this.done = done;
        this.gone = gone;
        setId("decision");
        setWidthFull();
        add(new H2(Words.t("procedure.decision")));
        if (!draft.sent()) {
            add(new Paragraph(Words.t("procedure.send.intro")), send(), discard());
        } else if (draft.mine()) {
            add(new Paragraph(Words.t("procedure.approve.not-mine")));
        } else {
            handBack();
        }
    }

    private ConfirmPanel send() {
        return confirm("send", () -> approval.send(draft.reference(), draft.edition()), done);
    }

    private ConfirmPanel discard() {
        return confirm("discard", () -> edit.discard(draft.reference(), draft.edition()), gone);
    }

    private void handBack() {
        add(
                new Paragraph(Words.t("procedure.approve.intro", Map.of("from", draft.validFrom()))),
                confirm("approve", () -> approval.approve(draft.reference(), draft.edition()), gone));
        TextArea reason = new TextArea(Words.t("procedure.hand-back.reason"));
        reason.setId("reason");
        reason.setMaxLength(REASON);
        reason.setWidthFull();
        Button back = new Button(Words.t("procedure.hand-back"), click -> {
            if (Deeds.attempt(
                    () -> approval.handBack(
                            draft.reference(),
                            draft.edition(),
                            reason.getValue().strip()),
                    Map.of("reason", reason))) {
                Deeds.done(Words.t("procedure.hand-back.done"));
                done.run();
            }
        });
        back.setId("hand-back");
        add(reason, back);
    }

    private static ConfirmPanel confirm(String verb, Runnable deed, Runnable after) {
        Button button = new Button(Words.t("procedure." + verb));
        button.setId(verb);
        return new ConfirmPanel(button, Words.t("procedure." + verb + ".confirm"), Words.t("procedure." + verb), () -> {
            if (Deeds.attempt(deed)) {
                Deeds.done(Words.t("procedure." + verb + ".done"));
                after.run();
            }
        });
    }
}
