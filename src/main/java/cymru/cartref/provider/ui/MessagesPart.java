package cymru.cartref.provider.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.notification.MessageLine;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.Words;
import java.util.List;

/** What the portal wrote about a provider, to whom, and whether it arrived. */
class MessagesPart extends Div {

    private static final long serialVersionUID = 1L;

    MessagesPart(List<MessageLine> messages) {
        setWidthFull();
        if (messages.isEmpty()) {
            add(new EmptyState(Words.t("provider.messages.none"), Words.t("provider.messages.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        for (MessageLine message : messages) {
            Span subject = new Span(message.subject());
            subject.addClassName("strong");
            Span to = new Span(message.recipientName() + " · " + message.recipientAddress());
            to.addClassName("quiet");
            list.add(new ListItem(subject, badge(message), to, new Moment(message.createdAt())));
        }
        add(list);
    }

    private static StatusBadge badge(MessageLine message) {
        Tone tone = switch (message.state()) {
            case PENDING -> Tone.NEUTRAL;
            case SENT -> Tone.GOOD;
            case RETRY -> Tone.WARNING;
            case GIVEN_UP -> Tone.DANGER;
        };
        return new StatusBadge(tone, Fields.word("message", message.state()));
    }
}
