package cymru.cartref.provider.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import cymru.cartref.provider.EvidenceForm;
import cymru.cartref.provider.EvidenceKind;
import cymru.cartref.provider.EvidenceLine;
import cymru.cartref.provider.EvidenceState;
import cymru.cartref.provider.MissingItem;
import cymru.cartref.provider.RegistrationStep;
import cymru.cartref.shared.RefusedException;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Words;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Fourth step: papers. What kind it is and its dates are told first; the file is kept as soon as it has come. */
class EvidenceStep extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST_BYTES = 20 * 1024 * 1024;

    private final transient StepContext context;
    private final Select<EvidenceKind> kind;
    private final DatePicker issued;
    private final DatePicker expires;
    private transient volatile EvidenceForm next;

    EvidenceStep(StepContext context) {
        this.context = context;
        setWidthFull();
        List<EvidenceKind> missing = missing();
        kind = Fields.choice(
                "evidence",
                List.of(EvidenceKind.values()),
                each -> Fields.word("evidence", each),
                missing.isEmpty() ? EvidenceKind.PUBLIC_LIABILITY : missing.getFirst());
        issued = new LocalisedDatePicker(Fields.label("issued"));
        issued.setId(Fields.id("issued"));
        expires = new LocalisedDatePicker(Fields.label("expires"));
        expires.setId(Fields.id("expires"));
        next = form();
        add(new Paragraph(Words.t("provider.evidence.intro")));
        if (!missing.isEmpty()) {
            add(needed(missing));
        }
        add(papers());
        if (context.editable()) {
            add(handIn());
        }
        Button onward = new Button(
                Words.t("provider.next"), click -> context.open().accept(StepContext.after(RegistrationStep.EVIDENCE)));
        onward.setId("provider-next");
        add(onward);
    }

    private List<EvidenceKind> missing() {
        return context.file().missing().stream()
                .filter(item -> item.what() == MissingItem.What.EVIDENCE)
                .map(item -> EvidenceKind.valueOf(item.detail()))
                .toList();
    }

    private static Div needed(List<EvidenceKind> missing) {
        UnorderedList list = new UnorderedList();
        list.setId("provider-needed");
        missing.forEach(each -> list.add(new ListItem(Fields.word("evidence", each))));
        return new Div(new H3(Words.t("provider.evidence.needed")), list);
    }

    private Div papers() {
        if (context.file().evidence().isEmpty()) {
            return new EmptyState(Words.t("provider.evidence.none"), Words.t("provider.evidence.none.next"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("files");
        context.file().evidence().forEach(paper -> list.add(item(paper)));
        return new Div(new H3(Words.t("provider.evidence.there")), list);
    }

    private ListItem item(EvidenceLine paper) {
        Span name = new Span(Fields.word("evidence", paper.kind()));
        name.addClassName("strong");
        ListItem item = new ListItem(
                name,
                PaperFiles.badge(paper.standing()),
                PaperFiles.link(paper, context.desks().providers()),
                PaperFiles.dates(paper));
        if (paper.rejection() != null) {
            item.add(new Paragraph(Words.t("provider.paper.rejected-because", Map.of("reason", paper.rejection()))));
        }
        if (context.editable() && paper.state() == EvidenceState.SUBMITTED) {
            Button remove = new Button(Words.t("provider.remove"), click -> {
                if (Deeds.attempt(() -> context.desks().evidence().takeBack(paper.id()))) {
                    context.open().accept(RegistrationStep.EVIDENCE);
                }
            });
            remove.setAriaLabel(
                    Words.t("provider.remove.named", Map.of("name", paper.file().name())));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(remove);
        }
        return item;
    }

    private Div handIn() {
        FormLayout layout = new FormLayout(kind, issued, expires);
        layout.setAutoResponsive(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        kind.addValueChangeListener(change -> told());
        issued.addValueChangeListener(change -> told());
        expires.addValueChangeListener(change -> told());
        Upload upload = new LocalisedUpload(MOST_BYTES, this::received);
        upload.setId("provider-upload");
        upload.setMaxFiles(1);
        return new Div(
                new H3(Words.t("provider.evidence.add")),
                layout,
                new Paragraph(Words.t("provider.evidence.files")),
                upload);
    }

    private void told() {
        next = form();
        List.of(issued, expires).forEach(field -> field.setInvalid(false));
    }

    private EvidenceForm form() {
        return new EvidenceForm(UUID.randomUUID(), kind.getValue(), issued.getValue(), expires.getValue(), "");
    }

    private void received(String fileName, InputStream content) {
        List<RefusedException> refused = new ArrayList<>();
        handIn(fileName, content, refused::add);
        shown(refused);
    }

    /** The deed behind an upload. */
    void handIn(String fileName, InputStream content, Consumer<RefusedException> refused) {
        EvidenceForm told = next;
        try {
            context.desks()
                    .evidence()
                    .handIn(
                            new EvidenceForm(told.form(), told.kind(), told.issued(), told.expires(), fileName),
                            content);
        } catch (RefusedException e) {
            refused.accept(e);
        }
    }

    /** Called with the session's lock. */
    void shown(List<RefusedException> refused) {
        if (UI.getCurrent() == null) {
            return;
        }
        boolean done = Deeds.attempt(
                () -> refused.forEach(refusal -> {
                    throw refusal;
                }),
                Map.of("issued", issued, "expires", expires));
        if (done) {
            context.open().accept(RegistrationStep.EVIDENCE);
        }
    }
}
