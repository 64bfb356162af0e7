package cymru.cartref.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.terms.EvidenceKind;
import cymru.cartref.terms.FactMissing;
import cymru.cartref.terms.NotForProfitCase;
import cymru.cartref.terms.NotForProfitDesk;
import cymru.cartref.terms.Outcome;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.ProgressChecklist;
import cymru.cartref.ui.ProgressChecklist.State;
import cymru.cartref.ui.ProgressChecklist.Step;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a provider shows that it is not for profit: what is said, what is missing, what was decided. */
@Route("not-for-profit")
@Menu(title = "nfp.menu", order = 31, icon = "vaadin:scale")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class NotForProfitView extends Page {

    private static final long serialVersionUID = 1L;

    private static final Set<FactMissing> OF_FORM = EnumSet.of(
            FactMissing.COMPANY_NUMBER,
            FactMissing.CHARITY_REGISTER,
            FactMissing.CHARITY_NUMBER,
            FactMissing.SOCIETY_NUMBER);

    private final transient NotForProfitDesk desk;
    private final transient CurrentActor current;

    public NotForProfitView(NotForProfitDesk desk, CurrentActor current) {
        super("nfp.title");
        this.desk = desk;
        this.current = current;
        draw();
    }

    private void draw() {
        NotForProfitCase mine = desk.mine();
        removeAll();
        heading().clearActions().badge(state(mine.state()));
        add(new Paragraph(Words.t("nfp.intro")));
        if (mine.latest() != null) {
            add(AssessmentParts.latest(mine.latest()));
        }
        add(new ProgressChecklist(steps(mine)), new H2(Words.t("nfp.beside")), beside(mine));
        boolean mayEdit = Pieces.holds(current, Role.PROVIDER_ADMINISTRATOR)
                || Pieces.holds(current, Role.AUTHORISED_SIGNATORY)
                || Pieces.holds(current, Role.RESPONSIBLE_INDIVIDUAL);
        if (mayEdit && mine.state() != NotForProfitCase.State.SUBMITTED) {
            Button send = Pieces.button("send-facts", Words.t("nfp.send"), this::send);
            heading().primary(send);
        }
    }

    private void send() {
        if (Deeds.attempt(desk::submit)) {
            draw();
            Deeds.done(Words.t("nfp.send.done"));
        }
    }

    private static List<Step> steps(NotForProfitCase mine) {
        boolean started = mine.edition() > 0;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                Words.t("nfp.form.title"),
                mine.missing().stream().anyMatch(OF_FORM::contains) ? State.TO_DO : started ? State.DONE : State.TO_DO,
                "not-for-profit/form"));
        steps.add(new Step(
                Words.t("nfp.purposes.title"),
                mine.missing().contains(FactMissing.STATEMENT) ? State.TO_DO : State.DONE,
                "not-for-profit/purposes"));
        steps.add(new Step(
                Words.t("nfp.evidence.title"),
                mine.missing().contains(FactMissing.EVIDENCE)
                        ? mine.evidence().isEmpty() ? State.TO_DO : State.STARTED
                        : State.DONE,
                "not-for-profit/evidence"));
        return steps;
    }

    private static UnorderedList beside(NotForProfitCase mine) {
        UnorderedList list = new UnorderedList(
                new ListItem(new Anchor("not-for-profit/arrangements", Words.t("nfp.arrangements.title"))));
        if (mine.latest() != null && mine.latest().outcome() == Outcome.FOR_PROFIT) {
            list.add(new ListItem(new Anchor("not-for-profit/transition", Words.t("nfp.transition.title"))));
        }
        return list;
    }

    static StatusBadge state(NotForProfitCase.State state) {
        Tone tone = switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case SUBMITTED -> Tone.ACTIVE;
            case RETURNED -> Tone.WARNING;
            case ASSESSED -> Tone.GOOD;
        };
        return new StatusBadge(tone, Pieces.name("nfp.state", state));
    }

    static FactsStrip facts(NotForProfitCase known) {
        FactsStrip facts = new FactsStrip()
                .fact(
                        Words.t("nfp.legal-form"),
                        Pieces.name("nfp.form", known.facts().legalForm()))
                .fact(
                        Words.t("nfp.purposes"),
                        Pieces.name("nfp.purposes", known.facts().purposes()));
        optional(facts, "nfp.company-number", known.facts().companyNumber());
        optional(facts, "nfp.charity-number", known.facts().charityNumber());
        optional(facts, "nfp.society-number", known.facts().societyNumber());
        return facts;
    }

    private static void optional(FactsStrip facts, String key, @Nullable String value) {
        if (value != null) {
            facts.fact(Words.t(key), value);
        }
    }

    static EvidenceKind[] kindsFirstNeeded(NotForProfitCase known) {
        List<EvidenceKind> kinds = new ArrayList<>(known.needed());
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds.toArray(EvidenceKind[]::new);
    }
}
