package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.BidStatus;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.tender.domain.CompliancePolicy;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.ExclusionDesk;
import cymru.cartref.tender.evaluation.ExclusionGround;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The exclusion of one bid: proposed by an officer, decided by a manager who is another person. */
class ExclusionPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<TenderStatus> TIME = EnumSet.of(
            TenderStatus.OPENED,
            TenderStatus.COMPLIANCE,
            TenderStatus.QUALITY_SCORING,
            TenderStatus.MODERATION,
            TenderStatus.QUALITY_LOCKED,
            TenderStatus.PRICE_OPENED);

    private final String bid;
    private final TenderStatus tender;
    private final transient ExclusionDesk desk;
    private final transient Runnable done;

    ExclusionPanel(
            CompliancePage.CheckedBid checked, TenderStatus tender, Actor actor, ExclusionDesk desk, Runnable done) {
        bid = checked.bid();
        this.tender = tender;
        this.desk = desk;
        this.done = done;
        setWidthFull();
        CompliancePage.ExclusionLine exclusion = checked.exclusion();
        if (exclusion != null) {
            setId(exclusion.reference());
            told(exclusion);
            if (exclusion.excluded() == null && TIME.contains(tender)) {
                decision(exclusion, actor);
            }
        }
        boolean open = exclusion != null && exclusion.excluded() == null;
        if (!open
                && TIME.contains(tender)
                && checked.status() != BidStatus.EXCLUDED
                && actor.holds(Role.CONTRACT_OFFICER)) {
            propose();
        }
    }

    private void told(CompliancePage.ExclusionLine exclusion) {
        Span who = new Span(new Span(exclusion.proposedBy()), new Moment(exclusion.proposedAt()));
        who.addClassNames("quiet", "details");
        add(
                new H3(Words.t("award.exclusion")),
                new Paragraph(Words.t("award.ground." + exclusion.ground())),
                who,
                ContentPanel.prose(exclusion.reason()));
        Boolean excluded = exclusion.excluded();
        if (excluded != null) {
            Span outcome = new Span(Words.t(excluded ? "award.exclusion.excluded" : "award.exclusion.kept"));
            outcome.addClassName("strong");
            add(outcome);
            String why = exclusion.decisionReason();
            if (why != null) {
                add(ContentPanel.prose(why));
            }
        }
    }

    private void decision(CompliancePage.ExclusionLine exclusion, Actor actor) {
        if (!actor.holds(Role.COMMISSIONING_MANAGER) && !actor.holds(Role.HEAD_OF_SERVICE)) {
            add(new Paragraph(Words.t("award.exclusion.waits")));
            return;
        }
        if (exclusion.proposedByReader()) {
            add(new Paragraph(Words.t("award.exclusion.own")));
            return;
        }
        TextArea reason = new TextArea(Words.t("award.exclusion.decision"));
        reason.setId(bid + "-decision-reason");
        reason.setHelperText(Words.t("award.exclusion.decision.help"));
        reason.setWidthFull();
        reason.setMaxLength(CompliancePolicy.TEXT);
        Div buttons = new Div(decide("exclude", true, reason), decide("keep", false, reason));
        buttons.addClassName("actions");
        add(reason, buttons);
    }

    private Button decide(String verb, boolean exclude, TextArea reason) {
        Button button = new Button(Words.t("award.do." + verb), click -> {
            if (AtField.attempt(
                    () -> desk.decide(bid, exclude, reason.getValue()),
                    Map.of(TenderRule.ASSESSMENT_NEEDS_REASON, reason))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        button.setId(bid + "-" + verb);
        button.setDisableOnClick(true);
        return button;
    }

    private void propose() {
        Select<ExclusionGround> ground = new Select<>();
        ground.setLabel(Words.t("award.exclusion.ground"));
        ground.setId(bid + "-ground");
        ground.setWidthFull();
        // while prices are sealed nobody can know that one is low
        ground.setItems(Arrays.stream(ExclusionGround.values())
                .filter(one -> one != ExclusionGround.ABNORMALLY_LOW_PRICE || tender == TenderStatus.PRICE_OPENED)
                .toList());
        ground.setItemLabelGenerator(one -> Words.t("award.ground." + one));
        ground.setValue(
                tender == TenderStatus.PRICE_OPENED
                        ? ExclusionGround.ABNORMALLY_LOW_PRICE
                        : ExclusionGround.NOT_COMPLIANT);
        TextArea reason = new TextArea(Words.t("award.exclusion.reason"));
        reason.setId(bid + "-exclusion-reason");
        reason.setWidthFull();
        reason.setMaxLength(CompliancePolicy.TEXT);
        Button propose = new Button(Words.t("award.do.propose-exclusion"), click -> {
            if (AtField.attempt(
                    () -> desk.propose(bid, ground.getValue(), reason.getValue()),
                    Map.of(
                            TenderRule.ASSESSMENT_NEEDS_REASON, reason,
                            TenderRule.EXCLUSION_BEFORE_REPLY, ground,
                            TenderRule.LOW_PRICE_NOT_ASKED_ABOUT, ground))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        propose.setId(bid + "-propose-exclusion");
        propose.setDisableOnClick(true);
        Details details = new Details(
                Words.t("award.exclusion.propose"),
                new Paragraph(Words.t("award.exclusion.propose.text")),
                ground,
                reason,
                propose);
        details.setId(bid + "-exclusion-form");
        add(details);
    }
}
