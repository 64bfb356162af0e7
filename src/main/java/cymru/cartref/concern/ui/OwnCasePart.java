package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.concern.OwnEscalation;
import cymru.cartref.concern.OwnEscalationDesk;
import cymru.cartref.concern.ReferralLine;
import cymru.cartref.concern.domain.ReferralPolicy;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.Map;

/** A case as its provider reads it: what to answer first, then the decisions and the letters. */
class OwnCasePart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OwnEscalationDesk desk;
    private final transient Runnable done;

    OwnCasePart(OwnEscalation page, OwnEscalationDesk desk, Runnable done) {
        this.desk = desk;
        this.done = done;
        setWidthFull();
        if (page.level() != null) {
            add(new FactsStrip()
                    .fact(Words.t("escalation.own.level"), page.level().in(Words.language()))
                    .fact(Words.t("escalation.state"), Words.t("escalation.state." + page.state())));
        }
        if (!page.decisions().isEmpty()) {
            add(new H2(Words.t("referral.title")), new Paragraph(Words.t("referral.stay")));
            page.decisions().forEach(this::decision);
        }
        add(new LettersPart(page.letters()), new Paragraph(Words.t("escalation.own.help")));
    }

    private void decision(ReferralLine line) {
        ReferralLinePart part = new ReferralLinePart(line);
        if (line.mayReply() && line.replyBy() != null) {
            if (line.repliedAt() != null) {
                part.add(new StatusBadge(Tone.GOOD, Words.t("referral.reply.sent")));
            }
            DeedForm form = new DeedForm("reply", "referral.reply.title", done)
                    .intro(Words.t("referral.reply.intro", Map.of("at", Words.time(line.replyBy()))));
            form.setOpened(line.repliedAt() == null);
            TextArea words = form.words("words", "referral.reply.title", ReferralPolicy.WORDS_LENGTH);
            words.setValue(line.words().getOrDefault("REPLY", ""));
            part.add(form.deed("do", "referral.reply.do", () -> desk.reply(line.reference(), words.getValue())));
        }
        if (line.mayAppeal() && line.appealBy() != null) {
            DeedForm form = new DeedForm("appeal", "referral.appeal.title", done)
                    .intro(Words.t("referral.appeal.intro", Map.of("at", Words.time(line.appealBy()))));
            TextArea words = form.words("words", "referral.appeal.title", ReferralPolicy.WORDS_LENGTH);
            part.add(form.deed("do", "referral.appeal.do", () -> desk.appeal(line.reference(), words.getValue())));
        }
        if (line.appealOpen()) {
            part.add(new StatusBadge(Tone.ACTIVE, Words.t("referral.appeal.waits")));
        }
        add(part);
    }
}
