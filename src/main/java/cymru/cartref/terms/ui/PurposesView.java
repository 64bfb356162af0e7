package cymru.cartref.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase;
import cymru.cartref.terms.NotForProfitDesk;
import cymru.cartref.terms.Purposes;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;

/** Condition 1: what the body's objects or purposes primarily relate to, in its own document's words. */
@Route("not-for-profit/purposes")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class PurposesView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int LENGTH = 4000;

    private final transient NotForProfitDesk desk;
    private final transient NotForProfitCase mine;
    private final transient UnsavedGuard guard;
    private final RadioButtonGroup<Purposes> purposes;
    private final TextArea statement;

    public PurposesView(NotForProfitDesk desk) {
        super("nfp.purposes.title");
        this.desk = desk;
        this.mine = desk.mine();
        this.guard = UnsavedGuard.of(this);
        purposes = Pieces.choice("purposes", Words.t("nfp.purposes"), "nfp.purposes", Purposes.values());
        purposes.setValue(mine.facts().purposes());
        purposes.addValueChangeListener(change -> guard.changed());
        statement = Pieces.area(
                "statement", Words.t("nfp.statement"), LENGTH, mine.facts().statement());
        statement.setHelperText(Words.t("nfp.statement.help"));
        statement.addValueChangeListener(change -> guard.changed());
        heading().trail(new Crumb(Words.t("ui.home"), ""), new Crumb(Words.t("nfp.title"), "not-for-profit"));
        Button save = Pieces.button("save-purposes", Words.t("nfp.save"), this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(heading(), new Paragraph(Words.t("nfp.purposes.intro")), statement, purposes, actions);
    }

    private void save() {
        Facts before = mine.facts();
        Facts facts = new Facts(
                before.legalForm(),
                purposes.getValue(),
                statement.getValue(),
                before.companyNumber(),
                before.charityRegister(),
                before.charityNumber(),
                before.societyNumber(),
                before.guarantee(),
                before.sharePower(),
                before.cicStatus());
        if (Deeds.attempt(() -> desk.save(facts, mine.edition()))) {
            guard.saved();
            getUI().ifPresent(ui -> ui.navigate(NotForProfitView.class));
        }
    }
}
