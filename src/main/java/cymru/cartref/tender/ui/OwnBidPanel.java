package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.BidFile;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a bid says, for its own people to read where it cannot be written any more. */
class OwnBidPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BidDesk desk;
    private final String bid;
    private final transient List<BidFile> files;

    OwnBidPanel(BidEditor editor, String bid, BidDesk desk) {
        this.desk = desk;
        this.bid = bid;
        BidContent content = editor.content();
        files = content.files();
        setId("own-bid");
        setWidthFull();
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("bid.contact.name"), content.contactName())
                .fact(Words.t("bid.contact.email"), content.contactEmail())
                .fact(Words.t("bid.language"), Words.t("bid.language." + editor.language()));
        if (content.price() != null) {
            facts.fact(Words.t("bid.section.price"), TenderWords.pounds(content.price()));
        }
        add(new H2(Words.t("bid.says")), facts);
        if (!content.priceNote().isBlank()) {
            add(ContentPanel.prose(content.priceNote()));
        }
        int number = 0;
        for (TenderContent.Criterion criterion : editor.lot().criteria()) {
            if (criterion.kind() == CriterionKind.QUALITY) {
                number++;
                add(
                        new H3(Words.t("bid.section.question", Map.of("number", number)) + " "
                                + TenderWords.in(criterion.title())),
                        ContentPanel.prose(content.answers().getOrDefault(criterion.id(), "")),
                        links(criterion.id(), null));
            }
        }
        add(new H3(Words.t("bid.section.declarations")));
        for (TenderContent.Requirement requirement : editor.requirements()) {
            shown(requirement, content);
        }
        if (content.declared()) {
            add(new Paragraph(Words.t("bid.declaration")));
        }
    }

    private void shown(TenderContent.Requirement requirement, BidContent content) {
        String what = TenderWords.in(requirement.text());
        if (requirement.proof() == Proof.FILE_WITH_BID) {
            add(new Paragraph(what), links(null, requirement.id()));
        } else if (content.commitments().contains(requirement.id())) {
            add(new Paragraph(Words.t("bid.promise", Map.of("what", what))));
        }
    }

    private UnorderedList links(@Nullable Long criterion, @Nullable Long requirement) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        files.stream()
                .filter(file ->
                        Objects.equals(file.criterion(), criterion) && Objects.equals(file.requirement(), requirement))
                .forEach(file -> list.add(new ListItem(new Anchor(
                        DownloadHandler.fromInputStream(download -> new DownloadResponse(
                                desk.file(bid, file.documentId()), file.name(), file.mediaType(), file.size())),
                        file.name()))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }
}
