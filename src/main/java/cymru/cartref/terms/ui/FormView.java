package cymru.cartref.terms.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import cymru.cartref.provider.LegalForm;
import cymru.cartref.terms.Answer;
import cymru.cartref.terms.CharityRegister;
import cymru.cartref.terms.Facts;
import cymru.cartref.terms.NotForProfitCase;
import cymru.cartref.terms.NotForProfitDesk;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Condition 2: the form of the body, its numbers, guarantee and shares. Asks only what the form has. */
@Route("not-for-profit/form")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class FormView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int NUMBER = 20;
    private static final Set<LegalForm> CHARITABLE = EnumSet.of(
            LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE,
            LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            LegalForm.CHARITABLE_REGISTERED_SOCIETY,
            LegalForm.UNINCORPORATED_CHARITY);
    private static final Set<LegalForm> SOCIETIES =
            EnumSet.of(LegalForm.CHARITABLE_REGISTERED_SOCIETY, LegalForm.OTHER);
    private static final Set<LegalForm> BY_GUARANTEE = EnumSet.of(
            LegalForm.CHARITABLE_COMPANY_LIMITED_BY_GUARANTEE, LegalForm.COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE);
    private static final Set<LegalForm> WITHOUT_COMPANY_NUMBER = EnumSet.of(
            LegalForm.LOCAL_AUTHORITY,
            LegalForm.CHARITABLE_INCORPORATED_ORGANISATION,
            LegalForm.CHARITABLE_REGISTERED_SOCIETY,
            LegalForm.PARTNERSHIP,
            LegalForm.SOLE_TRADER,
            LegalForm.UNINCORPORATED_CHARITY);

    private final transient NotForProfitDesk desk;
    private final transient NotForProfitCase mine;
    private final transient UnsavedGuard guard;
    private final TextField company;
    private final RadioButtonGroup<CharityRegister> register;
    private final TextField charity;
    private final TextField society;
    private final RadioButtonGroup<Answer> guarantee;
    private final RadioButtonGroup<Answer> shares;
    private final RadioButtonGroup<Answer> cic;

    public FormView(NotForProfitDesk desk) {
        super("nfp.form.title");
        this.desk = desk;
        this.mine = desk.mine();
        this.guard = UnsavedGuard.of(this);
        Facts facts = mine.facts();
        LegalForm form = facts.legalForm();
        company = Pieces.field("company-number", Words.t("nfp.company-number"), NUMBER, facts.companyNumber());
        company.setHelperText(Words.t("nfp.company-number.help"));
        company.setVisible(!WITHOUT_COMPANY_NUMBER.contains(form));
        register = Pieces.choice(
                "charity-register", Words.t("nfp.charity-register"), "nfp.register", CharityRegister.values());
        register.setValue(facts.charityRegister());
        register.setVisible(CHARITABLE.contains(form));
        charity = Pieces.field("charity-number", Words.t("nfp.charity-number"), NUMBER, facts.charityNumber());
        charity.setVisible(CHARITABLE.contains(form));
        society = Pieces.field("society-number", Words.t("nfp.society-number"), NUMBER, facts.societyNumber());
        society.setHelperText(Words.t("nfp.society-number.help"));
        society.setVisible(SOCIETIES.contains(form));
        guarantee = answer("guarantee", facts.guarantee(), BY_GUARANTEE.contains(form));
        shares = answer("share-power", facts.sharePower(), BY_GUARANTEE.contains(form));
        shares.setHelperText(Words.t("nfp.share-power.help"));
        cic = answer("cic-status", facts.cicStatus(), form == LegalForm.COMMUNITY_INTEREST_COMPANY_BY_GUARANTEE);
        heading().trail(new Crumb(Words.t("ui.home"), ""), new Crumb(Words.t("nfp.title"), "not-for-profit"));
        Button save = Pieces.button("save-form", Words.t("nfp.save"), this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("actions");
        add(
                heading(),
                new Paragraph(Words.t("nfp.form.intro", Map.of("form", Pieces.name("nfp.form", form)))),
                company,
                register,
                charity,
                society,
                guarantee,
                shares,
                cic,
                actions);
        getChildren()
                .filter(child -> child instanceof HasValue<?, ?>)
                .forEach(child -> ((HasValue<?, ?>) child).addValueChangeListener(change -> guard.changed()));
    }

    private static RadioButtonGroup<Answer> answer(String id, Answer value, boolean asked) {
        RadioButtonGroup<Answer> group = Pieces.choice(id, Words.t("nfp." + id), "nfp.answer", Answer.values());
        group.setValue(value);
        group.setVisible(asked);
        return group;
    }

    private void save() {
        Facts before = mine.facts();
        Facts facts = new Facts(
                before.legalForm(),
                before.purposes(),
                before.statement(),
                Pieces.orNull(company.getValue()),
                register.getValue(),
                Pieces.orNull(charity.getValue()),
                Pieces.orNull(society.getValue()),
                guarantee.getValue(),
                shares.getValue(),
                cic.getValue());
        if (Deeds.attempt(
                () -> desk.save(facts, mine.edition()),
                Map.of("companyNumber", company, "charityNumber", charity, "societyNumber", society))) {
            guard.saved();
            getUI().ifPresent(ui -> ui.navigate(NotForProfitView.class));
        }
    }
}
