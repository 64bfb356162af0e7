package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.concern.ReferralLine;
import cymru.cartref.concern.ReferralStep;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;

/** One decision about new referrals as it is read: where it is, its days, and what was written. */
class ReferralLinePart extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> PARTS =
            List.of("REASON", "SAFETY", "REPLY", "DECISION", "APPEAL", "APPEAL_DECISION", "REVIEW", "ENDED");

    ReferralLinePart(ReferralLine line) {
        setId(line.reference());
        addClassName("card");
        add(
                new H3(Words.t(
                        "referral.heading",
                        Map.of("reference", line.reference(), "status", EscalationWords.status(line.status())))),
                EscalationWords.badge(line.step()));
        if (line.immediate()) {
            add(new Span(" "), new StatusBadge(Tone.WARNING, Words.t("referral.immediate")));
        }
        days(line);
        PARTS.stream().filter(line.words()::containsKey).forEach(part -> {
            Paragraph words = new Paragraph(line.words().get(part));
            words.getStyle().set("white-space", "pre-line");
            Paragraph name = new Paragraph(Words.t("referral.part." + part));
            name.addClassName("strong");
            add(name, words);
        });
    }

    private void days(ReferralLine line) {
        if (line.mayReply() && line.replyBy() != null) {
            add(new Paragraph(Words.t("referral.reply-by", Map.of("at", Words.time(line.replyBy())))));
        }
        if (line.step() != ReferralStep.IN_FORCE) {
            return;
        }
        if (line.mayAppeal() && line.appealBy() != null) {
            add(new Paragraph(Words.t("referral.appeal-by", Map.of("at", Words.time(line.appealBy())))));
        }
        if (line.reviewDue()) {
            add(new StatusBadge(Tone.WARNING, Words.t("referral.review-due")));
        } else if (line.reviewOn() != null) {
            add(new Paragraph(Words.t("referral.review-on", Map.of("day", Words.day(line.reviewOn())))));
        }
    }
}
