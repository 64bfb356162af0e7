package cymru.cartref.procedure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.procedure.ProcedureDesk;
import cymru.cartref.procedure.ProcedureLine;
import cymru.cartref.procedure.ProcedureVersion;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** The portal's procedures: which version of each is in force, and which is being changed. */
@Route("procedure")
@Menu(title = "procedure.menu", order = 90, icon = "vaadin:clipboard-text")
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
public class ProcedureView extends Page {

    private static final long serialVersionUID = 1L;

    public ProcedureView(ProcedureDesk desk) {
        super("procedure.title");
        PlainTable table = new PlainTable(Words.t("procedure.title"))
                .text(Words.t("procedure.column.procedure"))
                .number(Words.t("procedure.column.version"))
                .text(Words.t("procedure.column.from"))
                .text(Words.t("procedure.column.change"));
        table.setId("procedures");
        desk.list().forEach(line -> {
            ProcedureVersion version = line.inForce();
            Component change = change(line.change());
            table.row(
                    new Anchor(
                            "procedure/" + version.procedure().path(),
                            Words.t("procedure.code." + version.procedure())),
                    new Span(String.valueOf(version.number())),
                    new Span(Words.day(version.validFrom())),
                    change);
        });
        add(
                heading(),
                new Paragraph(Words.t("procedure.intro")),
                new Paragraph(Words.t("procedure.not-the-clients")),
                table);
    }

    static Component change(ProcedureLine.Change change) {
        String word = Words.t("procedure.change." + change);
        return switch (change) {
            case NONE -> new Span(word);
            case DRAFT -> new StatusBadge(Tone.NEUTRAL, word);
            case SENT -> new StatusBadge(Tone.ACTIVE, word);
            case TO_COME -> new StatusBadge(Tone.GOOD, word);
        };
    }
}
