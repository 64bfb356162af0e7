package cymru.cartref.contract.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.notification.MessageLine;
import cymru.cartref.notification.MessageState;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.List;

/** What the portal wrote about a contract, to whom, and whether it arrived. */
class MessagesPart extends Div {

    private static final long serialVersionUID = 1L;

    MessagesPart(List<MessageLine> messages) {
        setId("messages");
        setWidthFull();
        if (messages.isEmpty()) {
            add(new Paragraph(Words.t("contract.messages.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        for (MessageLine message : messages) {
            Span subject = new Span(message.subject());
            subject.addClassName("strong");
            Span to = new Span(message.recipientName() + " · " + message.recipientAddress());
            to.addClassName("quiet");
            list.add(new ListItem(subject, badge(message.state()), to, new Moment(message.createdAt())));
        }
        add(list);
    }

    private static StatusBadge badge(MessageState state) {
        Tone tone = switch (state) {
            case PENDING -> Tone.NEUTRAL;
            case SENT -> Tone.GOOD;
            case RETRY -> Tone.WARNING;
            case GIVEN_UP -> Tone.DANGER;
        };
        return new StatusBadge(tone, Words.t("contract.message." + state));
    }
}
