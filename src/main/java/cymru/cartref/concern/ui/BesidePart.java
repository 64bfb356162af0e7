package cymru.cartref.concern.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cymru.cartref.concern.ListedConcern;
import cymru.cartref.concern.SoftNoteLine;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Timeline;
import cymru.cartref.ui.Words;
import java.util.List;

/** What else is known: earlier concerns and the short notes. */
class BesidePart extends Div {

    private static final long serialVersionUID = 1L;

    BesidePart(List<ListedConcern> earlier, List<SoftNoteLine> notes) {
        addClassName("side");
        setId("beside");
        add(new H2(Words.t("concern.page.earlier")));
        if (earlier.isEmpty()) {
            add(new Paragraph(Words.t("concern.page.earlier.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("files");
            earlier.forEach(concern -> list.add(item(concern)));
            add(list);
        }
        add(new H2(Words.t("concern.page.notes")));
        if (notes.isEmpty()) {
            add(new Paragraph(Words.t("concern.page.notes.none")));
        } else {
            add(new Timeline(notes.stream()
                    .map(note -> new Timeline.Entry(
                            note.at(), note.by(), ConcernWords.service(note.service()), note.words()))
                    .toList()));
        }
    }

    private static ListItem item(ListedConcern concern) {
        Anchor link = new Anchor("concerns/" + concern.reference(), concern.reference());
        Span about = new Span(new Span(ConcernWords.service(concern.service())), new Moment(concern.raisedAt()));
        about.addClassNames("quiet", "details");
        return new ListItem(link, ConcernWords.badge(concern.status()), about);
    }
}
