package cymru.cartref.contract.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import cymru.cartref.account.Actor;
import cymru.cartref.account.Role;
import cymru.cartref.contract.CertificateLine;
import cymru.cartref.contract.CertificateState;
import cymru.cartref.contract.ContractDesk;
import cymru.cartref.contract.ContractPage;
import cymru.cartref.contract.ContractStatus;
import cymru.cartref.contract.Party;
import cymru.cartref.contract.SigningDesk;
import cymru.cartref.contract.domain.CertificatePolicy;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Words;
import java.util.Map;
import java.util.Set;

/** What the bid promised to show: each with its files, an upload for the provider, a decision for the officer. */
class CertificatesPart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final Set<Role> SENDERS =
            Set.of(Role.PROVIDER_ADMINISTRATOR, Role.BID_WRITER, Role.AUTHORISED_SIGNATORY);

    private final String reference;
    private final transient Side side;
    private final transient ContractDesk council;
    private final transient SigningDesk provider;
    private final transient Runnable done;

    CertificatesPart(
            ContractPage page, Actor actor, Side side, ContractDesk council, SigningDesk provider, Runnable done) {
        reference = page.reference();
        this.side = side;
        this.council = council;
        this.provider = provider;
        this.done = done;
        setId("certificates");
        setWidthFull();
        boolean draft = page.status() == ContractStatus.DRAFT;
        boolean sends =
                draft && page.reader() == Party.PROVIDER && SENDERS.stream().anyMatch(actor::holds);
        boolean checks = draft && page.reader() == Party.COUNCIL && actor.holds(Role.CONTRACT_OFFICER);
        for (CertificateLine line : page.certificates()) {
            Div part = new Div(
                    new H3(line.what().in(Words.language())),
                    ContractWords.badge(
                            line.newest().map(CertificateLine.Sent::state).orElse(null)));
            if (!line.files().isEmpty()) {
                part.add(files(line));
            }
            if (sends && !line.is(CertificateState.ACCEPTED)) {
                part.add(upload(line));
            }
            if (checks && line.is(CertificateState.SENT)) {
                decision(part, line, line.newest().orElseThrow());
            }
            add(part);
        }
    }

    private UnorderedList files(CertificateLine line) {
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        boolean newest = true;
        for (CertificateLine.Sent sent : line.files()) {
            Anchor link = ContractWords.download(
                    "file-" + sent.id(), sent.file().name(), () -> side.certificate(reference, sent.id()));
            link.setAriaLabel(
                    Words.t("ui.files.download", Map.of("name", sent.file().name())));
            Span facts = new Span(new Moment(sent.at()), new Span(sent.by()));
            facts.addClassNames("quiet", "details");
            ListItem item = new ListItem(link, facts);
            if (!newest) {
                item.add(ContractWords.badge(sent.state()));
            }
            if (sent.reason() != null) {
                item.add(new Paragraph(Words.t("contract.certificate.reason", Map.of("reason", sent.reason()))));
            }
            list.add(item);
            newest = false;
        }
        return list;
    }

    private LocalisedUpload upload(CertificateLine line) {
        LocalisedUpload upload = new LocalisedUpload(MOST_BYTES, (name, content) -> {
            if (Deeds.attempt(() -> provider.sendCertificate(reference, line.number(), content, name))) {
                done.run();
            }
        });
        upload.setId("upload-" + line.number());
        return upload;
    }

    private void decision(Div part, CertificateLine line, CertificateLine.Sent sent) {
        Button accept = new Button(Words.t("contract.certificate.accept"), click -> {
            if (Deeds.attempt(() -> council.acceptCertificate(reference, line.number(), sent.id()))) {
                done.run();
            } else {
                click.getSource().setEnabled(true);
            }
        });
        accept.setId("accept-" + line.number());
        accept.setDisableOnClick(true);
        TextArea reason = new TextArea(Words.t("contract.certificate.reject.reason"));
        reason.setId("reject-reason-" + line.number());
        reason.setWidthFull();
        reason.setMaxLength(CertificatePolicy.REASON_LENGTH);
        Button reject = new Button(Words.t("contract.certificate.reject"), click -> {
            if (Deeds.attempt(
                    () -> council.rejectCertificate(reference, line.number(), sent.id(), reason.getValue()),
                    Map.of("reason", reason))) {
                done.run();
            }
        });
        reject.setId("reject-" + line.number());
        Details rejecting = new Details(Words.t("contract.certificate.not-enough"), reason, reject);
        rejecting.setId("rejecting-" + line.number());
        part.add(accept, rejecting);
    }
}
