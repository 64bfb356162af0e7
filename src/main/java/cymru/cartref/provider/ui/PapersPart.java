package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.EvidenceLine;
import cymru.cartref.provider.EvidenceState;
import cymru.cartref.provider.PaperDesk;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.VettingDesk;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Words;
import java.util.List;
import java.util.Map;

/** A provider's papers for the council, each verified or rejected by an officer in its place. */
class PapersPart extends Div {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final transient ProviderDesk desk;
    private final transient VettingDesk vetting;
    private final transient PaperDesk papers;
    private final boolean officer;

    PapersPart(RegistrationView file, ProviderDesk desk, VettingDesk vetting, PaperDesk papers, boolean officer) {
        this.reference = file.reference();
        this.desk = desk;
        this.vetting = vetting;
        this.papers = papers;
        this.officer = officer;
        setWidthFull();
        show(file.evidence());
    }

    private void again() {
        desk.page(reference).ifPresent(page -> show(page.file().evidence()));
    }

    private void show(List<EvidenceLine> lines) {
        removeAll();
        if (lines.isEmpty()) {
            add(new EmptyState(Words.t("provider.evidence.none"), Words.t("provider.papers.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        lines.forEach(paper -> list.add(item(paper)));
        add(list);
    }

    private ListItem item(EvidenceLine paper) {
        Span name = new Span(Fields.word("evidence", paper.kind()));
        name.addClassName("strong");
        ListItem item = new ListItem(
                name, PaperFiles.badge(paper.standing()), PaperFiles.link(paper, desk), PaperFiles.dates(paper));
        if (paper.rejection() != null) {
            item.add(new Paragraph(Words.t("provider.paper.rejected-because", Map.of("reason", paper.rejection()))));
        }
        if (paper.settled() != null) {
            item.add(new Paragraph(Words.t("provider.paper.not-needed-because", Map.of("reason", paper.settled()))));
        }
        if (officer && paper.toRenew()) {
            item.add(notNeeded(paper));
        }
        if (officer && paper.state() == EvidenceState.SUBMITTED) {
            item.add(decide(paper));
        }
        return item;
    }

    private Details notNeeded(EvidenceLine paper) {
        TextField reason = Fields.line("paperNotNeeded", null, ProviderLimits.TEXT);
        reason.setId("provider-not-needed-reason-" + paper.id());
        Button settle = new Button(Words.t("provider.paper.not-needed"), click -> {
            if (Deeds.attempt(
                    () -> papers.notNeeded(reference, paper.id(), reason.getValue()), Map.of("reason", reason))) {
                again();
            }
        });
        settle.setId("provider-not-needed-" + paper.id());
        settle.setAriaLabel(
                Words.t("provider.paper.not-needed.named", Map.of("kind", Fields.word("evidence", paper.kind()))));
        Details details = new Details(Words.t("provider.paper.to-renew"));
        details.add(new Paragraph(Words.t("provider.paper.to-renew.text")), reason, settle);
        return details;
    }

    /** Verifying is one press; rejecting asks for the reason first. */
    private Div decide(EvidenceLine paper) {
        String kind = Fields.word("evidence", paper.kind());
        Button verify = new Button(Words.t("provider.paper.verify"), click -> {
            if (Deeds.attempt(() -> vetting.verifyPaper(reference, paper.id()))) {
                again();
            }
        });
        verify.setId("provider-verify-" + paper.id());
        verify.setAriaLabel(Words.t("provider.paper.verify.named", Map.of("kind", kind)));
        TextField reason = Fields.line("paperReason", null, ProviderLimits.TEXT);
        reason.setId("provider-reject-reason-" + paper.id());
        reason.setVisible(false);
        Button reject = new Button(Words.t("provider.paper.reject"));
        reject.addClickListener(click -> {
            if (!reason.isVisible()) {
                reason.setVisible(true);
                reason.focus();
            } else if (Deeds.attempt(
                    () -> vetting.rejectPaper(reference, paper.id(), reason.getValue()), Map.of("reason", reason))) {
                again();
            }
        });
        reject.setId("provider-reject-" + paper.id());
        reject.setAriaLabel(Words.t("provider.paper.reject.named", Map.of("kind", kind)));
        Div actions = new Div(verify, reject, reason);
        actions.addClassName("actions");
        actions.setWidthFull();
        return actions;
    }
}
