package cymru.cartref.provider.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.provider.EvidenceLine;
import cymru.cartref.provider.EvidenceState;
import cymru.cartref.provider.ProviderDesk;
import cymru.cartref.provider.ProviderLimits;
import cymru.cartref.provider.RegistrationView;
import cymru.cartref.provider.VettingDesk;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Words;
import java.util.Map;

/** A provider's papers for the council, each verified or rejected by an officer. */
class PapersPart extends Div {

    private static final long serialVersionUID = 1L;

    private final String reference;
    private final transient VettingDesk vetting;
    private final transient Runnable changed;

    PapersPart(RegistrationView file, ProviderDesk desk, VettingDesk vetting, boolean officer, Runnable changed) {
        this.reference = file.reference();
        this.vetting = vetting;
        this.changed = changed;
        setWidthFull();
        if (file.evidence().isEmpty()) {
            add(new EmptyState(Words.t("provider.evidence.none"), Words.t("provider.papers.none.next")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        for (EvidenceLine paper : file.evidence()) {
            Span name = new Span(Fields.word("evidence", paper.kind()));
            name.addClassName("strong");
            ListItem item = new ListItem(
                    name, PaperFiles.badge(paper.standing()), PaperFiles.link(paper, desk), PaperFiles.dates(paper));
            if (paper.rejection() != null) {
                item.add(
                        new Paragraph(Words.t("provider.paper.rejected-because", Map.of("reason", paper.rejection()))));
            }
            if (officer && paper.state() == EvidenceState.SUBMITTED) {
                item.add(decide(paper));
            }
            list.add(item);
        }
        add(list);
    }

    private Div decide(EvidenceLine paper) {
        String kind = Fields.word("evidence", paper.kind());
        Button verify = new Button(Words.t("provider.paper.verify"), click -> {
            if (Deeds.attempt(() -> vetting.verifyPaper(reference, paper.id()))) {
                changed.run();
            }
        });
        verify.setId("provider-verify-" + paper.id());
        verify.setAriaLabel(Words.t("provider.paper.verify.named", Map.of("kind", kind)));
        TextField reason = Fields.line("paperReason", null, ProviderLimits.TEXT);
        reason.setId("provider-reject-reason-" + paper.id());
        Button reject = new Button(Words.t("provider.paper.reject"), click -> {
            if (Deeds.attempt(
                    () -> vetting.rejectPaper(reference, paper.id(), reason.getValue()), Map.of("reason", reason))) {
                changed.run();
            }
        });
        reject.setId("provider-reject-" + paper.id());
        reject.setAriaLabel(Words.t("provider.paper.reject.named", Map.of("kind", kind)));
        Div actions = new Div(verify, reason, reject);
        actions.addClassName("actions");
        return actions;
    }
}
