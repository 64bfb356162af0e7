package cymru.cartref.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Words;
import cymru.cartref.work.WorkItem;

/** One task of a list: what is to be done, about which case, until when, and what the reader can do with it. */
final class TaskRow extends Div {

    private static final long serialVersionUID = 1L;

    TaskRow(WorkItem item, Component... deeds) {
        addClassName("task");
        Anchor what = new Anchor(item.link(), Words.t(item.titleKey()));
        what.addClassName("strong");
        Span about = new Span(item.caseReference() + " · " + item.caseTitle().in(Words.language()));
        about.addClassName("quiet");
        Div texts = new Div(what, about);
        texts.addClassName("texts");
        Div actions = new Div(new DeadlineChip(item.dueAt()));
        actions.addClassName("actions");
        actions.add(deeds);
        add(texts, actions);
    }
}
