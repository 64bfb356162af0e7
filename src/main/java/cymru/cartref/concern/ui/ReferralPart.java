package cymru.cartref.concern.ui;

import static cymru.cartref.account.Role.COMMISSIONING_MANAGER;
import static cymru.cartref.account.Role.DIRECTOR;
import static cymru.cartref.account.Role.HEAD_OF_SERVICE;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.account.Actor;
import cymru.cartref.concern.EscalationPage;
import cymru.cartref.concern.EscalationState;
import cymru.cartref.concern.ReferralDesk;
import cymru.cartref.concern.ReferralLine;
import cymru.cartref.concern.ReferralStep;
import cymru.cartref.concern.domain.LevelPolicy;
import cymru.cartref.concern.domain.ReferralPolicy;
import cymru.cartref.provider.ReferralStatus;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.stream.Stream;

/** Decisions about new referrals of a case, and what this reader may do about them. */
class ReferralPart extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<ReferralStatus> CHOICES = Stream.of(ReferralStatus.values())
            .filter(status -> ReferralPolicy.strength(status) > 0)
            .toList();

    private final transient ReferralDesk desk;
    private final transient Runnable done;
    private final boolean senior;
    private final boolean proposes;

    ReferralPart(EscalationPage page, Actor actor, ReferralDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        this.senior = actor.holds(HEAD_OF_SERVICE) || actor.holds(DIRECTOR);
        this.proposes = actor.holds(COMMISSIONING_MANAGER) || actor.holds(HEAD_OF_SERVICE);
        setId("referrals");
        setWidthFull();
        add(new H2(Words.t("referral.title")), new Paragraph(Words.t("referral.stay")));
        if (page.decisions().isEmpty()) {
            add(new Paragraph(Words.t("referral.none")));
        }
        page.decisions().forEach(this::line);
        boolean running = page.decisions().stream().anyMatch(line -> line.step().open());
        if (page.state() == EscalationState.OPEN && !page.held() && !running) {
            if (proposes) {
                add(propose(page.reference()));
            }
            if (senior) {
                add(atOnce(page.reference()));
            }
        }
    }

    private void line(ReferralLine line) {
        ReferralLinePart part = new ReferralLinePart(line);
        add(part);
        boolean undecided = line.step() == ReferralStep.NOTICE || line.step() == ReferralStep.TO_DECIDE;
        if (senior && line.step() == ReferralStep.TO_DECIDE) {
            if (line.own()) {
                part.add(new Paragraph(Words.t("referral.decide.own")));
            } else {
                part.add(decide(line));
            }
        }
        if (proposes && undecided) {
            part.add(withdraw(line));
        }
        if (senior && line.appealOpen()) {
            if (line.ownDecision()) {
                part.add(new Paragraph(Words.t("referral.appeal.own")));
            } else {
                part.add(appeal(line));
            }
        }
        if (senior && line.step() == ReferralStep.IN_FORCE) {
            if (line.reviewDue()) {
                part.add(review(line));
            }
            part.add(lift(line));
        }
    }

    private DeedForm propose(String reference) {
        DeedForm form =
                new DeedForm("propose", "referral.propose.title", done).intro(Words.t("referral.propose.intro"));
        Select<ReferralStatus> status = status(form, CHOICES, ReferralStatus.SUSPENDED);
        TextArea reasons = form.words("reason", "escalation.reason.provider", ReferralPolicy.REASON_LENGTH);
        return form.deed(
                "do", "referral.propose.do", () -> desk.propose(reference, status.getValue(), reasons.getValue()));
    }

    private DeedForm atOnce(String reference) {
        DeedForm form =
                new DeedForm("at-once", "referral.at-once.title", done).intro(Words.t("referral.at-once.intro"));
        Select<ReferralStatus> status = status(form, CHOICES, ReferralStatus.EMBARGOED_SAFEGUARDING);
        TextArea reasons = form.words("reason", "escalation.reason.provider", ReferralPolicy.REASON_LENGTH);
        TextArea safety = form.words("safety", "referral.safety", LevelPolicy.REASON_LENGTH);
        return form.deed(
                "do",
                "referral.at-once.do",
                () -> desk.imposeAtOnce(reference, status.getValue(), reasons.getValue(), safety.getValue()));
    }

    private DeedForm decide(ReferralLine line) {
        DeedForm form = new DeedForm("decide", "referral.step.TO_DECIDE", done);
        form.setOpened(true);
        TextArea reasons = form.words("reason", "escalation.reason.provider", ReferralPolicy.REASON_LENGTH);
        return form.deed(
                        "impose",
                        "referral.decide.impose",
                        () -> desk.decide(line.reference(), true, reasons.getValue()))
                .deed("not", "referral.decide.not", () -> desk.decide(line.reference(), false, reasons.getValue()))
                .quiet();
    }

    private DeedForm withdraw(ReferralLine line) {
        DeedForm form = new DeedForm("withdraw", "referral.withdraw.do", done);
        TextArea reasons = form.words("reason", "escalation.reason.provider", ReferralPolicy.REASON_LENGTH);
        return form.deed("do", "referral.withdraw.do", () -> desk.withdraw(line.reference(), reasons.getValue()));
    }

    private DeedForm appeal(ReferralLine line) {
        DeedForm form = new DeedForm("appeal", "referral.part.APPEAL_DECISION", done);
        form.setOpened(true);
        TextArea reasons = form.words("reason", "escalation.reason.provider", ReferralPolicy.REASON_LENGTH);
        return form.deed(
                        "succeeds",
                        "referral.appeal.succeeds",
                        () -> desk.decideAppeal(line.reference(), true, reasons.getValue()))
                .deed(
                        "fails",
                        "referral.appeal.fails",
                        () -> desk.decideAppeal(line.reference(), false, reasons.getValue()));
    }

    private DeedForm review(ReferralLine line) {
        DeedForm form = new DeedForm("keep", "referral.review.do", done);
        form.setOpened(true);
        List<ReferralStatus> milder = CHOICES.stream()
                .filter(status ->
                        ReferralPolicy.mayBeKept(status, line.status()).allowed())
                .toList();
        Select<ReferralStatus> status = status(form, milder, line.status());
        LocalisedDatePicker day = form.field("review", new LocalisedDatePicker(Words.t("referral.review.day")));
        TextArea reasons = form.words("reason", "escalation.reason.provider", ReferralPolicy.REASON_LENGTH);
        return form.deed(
                "do",
                "referral.review.do",
                () -> desk.review(line.reference(), status.getValue(), day.getValue(), reasons.getValue()));
    }

    private DeedForm lift(ReferralLine line) {
        DeedForm form = new DeedForm("lift", "referral.lift.do", done);
        TextArea reasons = form.words("reason", "escalation.reason.provider", ReferralPolicy.REASON_LENGTH);
        return form.deed("do", "referral.lift.do", () -> desk.lift(line.reference(), reasons.getValue()));
    }

    private static Select<ReferralStatus> status(DeedForm form, List<ReferralStatus> choices, ReferralStatus first) {
        Select<ReferralStatus> status = new Select<>();
        status.setLabel(Words.t("referral.status"));
        status.setItems(choices);
        status.setItemLabelGenerator(EscalationWords::status);
        status.setValue(first);
        return form.field("status", status);
    }
}
