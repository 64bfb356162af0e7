package cymru.cartref.procedure.process;

import cymru.cartref.procedure.domain.Draft;
import cymru.cartref.procedure.domain.Drafts;
import org.springframework.stereotype.Component;

/** What the timer of {@code procedure-approval} asks for: one reminder while it waits, however often the timer comes. */
@Component
public class ProcedureReminders {

    private final Drafts drafts;
    private final ProcedureMail mail;

    ProcedureReminders(Drafts drafts, ProcedureMail mail) {
        this.drafts = drafts;
        this.mail = mail;
    }

    public void remind(String caseRef) {
        Draft draft = drafts.lock(caseRef).orElseThrow();
        if (draft.status() == Draft.Status.SENT && !draft.reminded()) {
            drafts.reminded(draft);
            mail.reminder(draft);
        }
    }
}
