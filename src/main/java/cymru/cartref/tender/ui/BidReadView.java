package cymru.cartref.tender.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.tender.Receipts;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.evaluation.BidReadingDesk;
import cymru.cartref.tender.evaluation.CompliancePage;
import cymru.cartref.tender.evaluation.QueryDesk;
import cymru.cartref.tender.evaluation.ReadBid;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;

/** An opened bid to read, as far as its reader may. */
@Route("tenders/:reference/bids/:bid")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR", "EVALUATOR", "MODERATOR"})
public class BidReadView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BidReadingDesk desk;
    private final transient QueryDesk queries;

    BidReadView(BidReadingDesk desk, QueryDesk queries) {
        super("evaluation.bid");
        this.desk = desk;
        this.queries = queries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String tender = event.getRouteParameters().get("reference").orElse("");
        String bid = event.getRouteParameters().get("bid").orElse("");
        removeAll();
        Crumb home = new Crumb(Words.t("ui.home"), "");
        Crumb evaluation =
                new Crumb(Words.t("evaluation.title", Map.of("tender", tender)), "tenders/" + tender + "/evaluation");
        try {
            ReadBid read = desk.read(bid);
            if (!read.tender().equals(tender)) {
                throw new NotFoundException();
            }
            if (read.office()) {
                heading()
                        .trail(
                                home,
                                new Crumb(Words.t("tender.list.menu"), "tenders"),
                                new Crumb(tender, "tenders/" + tender));
            } else {
                heading().trail(home, evaluation);
            }
            show(read);
        } catch (RefusedException refused) {
            title(Words.t("evaluation.bid"));
            heading().trail(home, evaluation);
            Anchor declare = new Anchor(evaluation.path(), Words.t("evaluation.read.declare"));
            declare.setId("to-declaration");
            add(new EmptyState(
                    Words.t("evaluation.read.not"),
                    Words.t(
                            "refusal." + refused.refusal().code(),
                            refused.refusal().details()),
                    declare));
        }
    }

    private void show(ReadBid bid) {
        title(bid.provider());
        add(new Paragraph(EvaluationWords.lot(bid.lot(), bid.lotTitle())), facts(bid));
        add(new H2(Words.t("evaluation.read.answers")));
        int number = 0;
        for (TenderContent.Criterion criterion : bid.criteria()) {
            add(
                    new H3(Words.t("bid.section.question", Map.of("number", ++number)) + " "
                            + TenderWords.in(criterion.title()) + " · " + TenderWords.percent(criterion.weight())),
                    new AnswerPart(criterion, bid, desk));
        }
        if (!bid.requirements().isEmpty()) {
            add(new H2(Words.t("tender.requirements")), requirements(bid));
        }
        ReadFiles.of(bid, desk, file -> file.criterion() == null && file.requirement() == null)
                .ifPresent(files -> add(new H2(Words.t("evaluation.read.files")), files));
        add(
                new H2(Words.t("evaluation.read.declaration")),
                new Paragraph(Words.t(bid.declared() ? "bid.declaration" : "evaluation.read.not-declared")));
        add(new H2(Words.t("evaluation.read.asked")));
        if (bid.queries().isEmpty()) {
            add(new Paragraph(Words.t("evaluation.read.asked.none")));
        }
        bid.queries().forEach(query -> add(query(query, bid.office())));
    }

    private static FactsStrip facts(ReadBid bid) {
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("bid.reference"), bid.bid())
                .fact(Words.t("bid.sent"), Receipts.toTheSecond(bid.sentAt()).in(Words.language()))
                .fact(Words.t("bid.language"), Words.t("bid.language." + bid.language()))
                .fact(
                        Words.t("bid.contact.name"),
                        new Div(
                                new Div(bid.contactName()),
                                new Anchor("mailto:" + bid.contactEmail(), bid.contactEmail())));
        if (bid.price() != null) {
            Div price = new Div(TenderWords.pounds(bid.price()));
            if (!bid.priceNote().isBlank()) {
                Span note = new Span(bid.priceNote());
                note.addClassName("quiet");
                price.add(new Div(note));
            }
            facts.fact(Words.t("evaluation.read.price"), price);
        }
        return facts;
    }

    private UnorderedList requirements(ReadBid bid) {
        UnorderedList list = new UnorderedList();
        for (TenderContent.Requirement requirement : bid.requirements()) {
            long id = Objects.requireNonNull(requirement.id());
            ListItem item = new ListItem(TenderWords.in(requirement.text()));
            switch (requirement.proof()) {
                case COMMITMENT_THEN_CERTIFICATE ->
                    item.add(new Div(Words.t(
                            bid.commitments().contains(id)
                                    ? "evaluation.read.promised"
                                    : "evaluation.read.not-promised")));
                case FILE_WITH_BID ->
                    ReadFiles.of(bid, desk, file -> Objects.equals(file.requirement(), id))
                            .ifPresentOrElse(
                                    item::add, () -> item.add(new Div(Words.t("evaluation.read.file-missing"))));
            }
            list.add(item);
        }
        return list;
    }

    private Div query(CompliancePage.QueryLine query, boolean office) {
        Span asked = new Span(Words.t("evaluation.read.asked.at", Map.of("time", Words.time(query.askedAt()))));
        asked.addClassName("quiet");
        Div panel = new Div(
                new H3(Words.t("evaluation.read.kind." + query.kind())), ContentPanel.prose(query.question()), asked);
        if (query.repliedAt() == null || query.reply() == null) {
            panel.add(new Paragraph(Words.t(
                    query.open() ? "evaluation.read.reply.waits" : "evaluation.read.reply.none",
                    Map.of("due", Words.time(query.dueAt())))));
            return panel;
        }
        Span replied = new Span(Words.t("evaluation.read.reply.at", Map.of("time", Words.time(query.repliedAt()))));
        replied.addClassName("quiet");
        Div reply = new Div(ContentPanel.prose(query.reply()));
        reply.addClassName("document");
        panel.add(replied, reply);
        ReadFiles.of(query, queries, office).ifPresent(panel::add);
        return panel;
    }
}
