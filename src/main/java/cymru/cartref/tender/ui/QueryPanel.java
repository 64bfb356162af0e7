package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.ui.DeadlineChip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One thing that a bidder was asked, and the answer with its files. Both sides read the same. */
class QueryPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final UnorderedList files = new UnorderedList();

    QueryPanel(CompliancePage.QueryLine query, QueryDesk desk) {
        setId(query.reference());
        setWidthFull();
        Span what = new Span(Words.t("award.query." + query.kind()) + " · " + query.reference());
        what.addClassName("strong");
        Span when = new Span(new Span(Words.t("award.query.asked")), new Moment(query.askedAt()));
        when.addClassNames("quiet", "details");
        Div head = new Div(what, when);
        head.addClassName("actions");
        add(head, ContentPanel.prose(query.question()));
        String reply = query.reply();
        Instant repliedAt = query.repliedAt();
        if (reply != null && repliedAt != null) {
            Span answered = new Span(new Span(Words.t("award.query.answered")), new Moment(repliedAt));
            answered.addClassNames("quiet", "details");
            add(answered, ContentPanel.prose(reply));
        } else if (query.open()) {
            Div until = new Div(new Span(Words.t("award.query.until")), new DeadlineChip(query.dueAt()));
            until.addClassName("actions");
            add(until);
        } else {
            add(new Paragraph(Words.t("award.query.unanswered", Map.of("due", Words.time(query.dueAt())))));
        }
        files.addClassName("files");
        add(files);
        files(query.reference(), query.files(), desk);
    }

    final void files(String query, List<CompliancePage.QueryFile> all, QueryDesk desk) {
        files.removeAll();
        files.setVisible(!all.isEmpty());
        all.forEach(file -> files.add(new ListItem(new Anchor(
                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        desk.file(query, file.documentId()), file.name(), "application/octet-stream", -1)),
                file.name()))));
    }
}
