package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Words;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A tender's documents; the officer adds to them. */
class PapersPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    PapersPanel(TenderPage page, Actor actor, TenderDesk desk, Runnable done) {
        boolean mayWrite = actor.holds(Role.CONTRACT_OFFICER) && !page.status().over();
        boolean draft = mayWrite && page.status() == TenderStatus.DRAFT;
        UnorderedList list = list(page.papers(), id -> desk.document(page.reference(), id));
        if (draft) {
            int at = 0;
            for (TenderPage.Paper paper : page.papers()) {
                Button remove = new Button(Words.t("ui.files.remove.short"), click -> {
                    if (Deeds.attempt(() -> desk.removeDocument(page.reference(), paper.id()))) {
                        done.run();
                    }
                });
                remove.setAriaLabel(Words.t("ui.files.remove", Map.of("name", paper.title())));
                remove.addThemeVariants(ButtonVariant.TERTIARY);
                ((ListItem) list.getComponentAt(at++)).add(remove);
            }
        }
        add(list);
        if (mayWrite) {
            LocalisedUpload upload = new LocalisedUpload(MOST_BYTES, (name, content) -> {
                if (Deeds.attempt(() -> desk.addDocument(page.reference(), content, name))) {
                    done.run();
                }
            });
            upload.setId("tender-upload");
            add(upload);
        }
    }

    /** Each a download or a link. */
    static UnorderedList list(List<TenderPage.Paper> papers, Function<String, InputStream> open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        for (TenderPage.Paper paper : papers) {
            String id = paper.documentId();
            Anchor link;
            if (id != null) {
                link = new Anchor(
                        DownloadHandler.fromInputStream(download ->
                                new DownloadResponse(open.apply(id), paper.title(), "application/octet-stream", -1)),
                        paper.title());
            } else {
                link = new Anchor(paper.url() == null ? "" : paper.url(), paper.title());
                link.setTarget(AnchorTarget.BLANK);
                link.getElement().setAttribute("rel", "noopener noreferrer");
            }
            list.add(new ListItem(link));
        }
        if (papers.isEmpty()) {
            list.add(new ListItem(new Paragraph(Words.t("tender.documents.none"))));
        }
        return list;
    }
}
