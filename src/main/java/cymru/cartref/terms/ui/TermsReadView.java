package cymru.cartref.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.AcceptTerms;
import cymru.cartref.terms.AcceptanceDesk;
import cymru.cartref.terms.AcceptanceReceipt;
import cymru.cartref.terms.ShownTerms;
import cymru.cartref.terms.TermsInvitation;
import cymru.cartref.terms.domain.TermsPolicy;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Moment;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.NoSuchElementException;

/** One version: read in either language, accepted by a signatory, its receipt kept here. */
@Route("terms/:number([0-9]{1,6})")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "BID_WRITER", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class TermsReadView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AcceptanceDesk desk;
    private final transient CurrentActor current;
    private int number;
    private Language language = Words.language();

    public TermsReadView(AcceptanceDesk desk, CurrentActor current) {
        super("terms.title");
        this.desk = desk;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = Integer.parseInt(event.getRouteParameters().get("number").orElse("0"));
        if (desk.mine().stream().noneMatch(candidate -> candidate.number() == number)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw();
    }

    private void draw() {
        TermsInvitation invitation = desk.mine().stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        ShownTerms shown = desk.read(number, language).orElseThrow(NoSuchElementException::new);
        removeAll();
        title(Words.t("terms.read.title", Map.of("number", number)));
        heading()
                .trail(new Crumb(Words.t("ui.home"), ""), new Crumb(Words.t("terms.title"), "terms"))
                .badge(TermsView.state(invitation));
        FactsStrip facts = new FactsStrip().fact(Words.t("terms.in-force-from"), Words.day(shown.inForceFrom()));
        if (invitation.open()) {
            facts.fact(Words.t("terms.answer-by"), Words.day(invitation.dueOn()));
        }
        add(facts);
        AcceptanceReceipt receipt = invitation.receipt();
        if (receipt != null) {
            add(receipt(receipt));
        }
        add(languages(), Pieces.document(shown.html(), language));
        if (invitation.open()) {
            add(
                    Pieces.holds(current, Role.AUTHORISED_SIGNATORY)
                            ? acceptance(shown)
                            : new Paragraph(Words.t("terms.accept.signatory")));
        }
    }

    private Button languages() {
        Language other = language == Language.CY ? Language.EN : Language.CY;
        Button button = Pieces.button("other-language", Words.t("terms.read.in." + other.name()), () -> {
            language = other;
            draw();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Section acceptance(ShownTerms shown) {
        TextField capacity =
                Pieces.field("capacity", Words.t("terms.accept.capacity"), TermsPolicy.CAPACITY_LENGTH, null);
        capacity.setHelperText(Words.t("terms.accept.capacity.help"));
        Checkbox read = new Checkbox(Words.t("terms.accept.read"));
        read.setId("read");
        Button accept = new Button(Words.t("terms.accept"));
        accept.setId("accept-terms");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickListener(click -> {
            read.setErrorMessage(Words.t("terms.accept.read.missing"));
            read.setInvalid(!read.getValue());
            if (read.getValue()) {
                accept(new AcceptTerms(number, language, shown.sha256(), capacity.getValue()), capacity);
            }
        });
        Section section = new Section(
                new H2(Words.t("terms.accept.title")), new Paragraph(Words.t("terms.accept.intro")), capacity, read);
        Div actions = new Div(accept);
        actions.addClassName("actions");
        section.add(actions);
        section.setWidthFull();
        return section;
    }

    private void accept(AcceptTerms command, TextField capacity) {
        if (Deeds.attempt(() -> desk.accept(command), Map.of("capacity", capacity))) {
            draw();
            Deeds.done(Words.t("terms.accept.done"));
        }
    }

    private Section receipt(AcceptanceReceipt receipt) {
        FactsStrip facts = new FactsStrip()
                .fact(Words.t("terms.pdf.reference"), receipt.reference())
                .fact(Words.t("terms.pdf.person"), receipt.person())
                .fact(Words.t("terms.pdf.capacity"), receipt.capacity())
                .fact(Words.t("terms.pdf.at"), new Moment(receipt.at()))
                .fact(
                        Words.t("terms.pdf.language"),
                        Words.t("terms.language." + receipt.language().name()))
                .fact(Words.t("terms.pdf.sha256"), receipt.sha256().replaceAll("(.{8})(?!$)", "$1 "));
        Section section = new Section(
                new H2(Words.t("terms.receipt.title")),
                facts,
                Pieces.download(
                        "receipt-pdf",
                        Words.t("terms.receipt.download"),
                        () -> desk.receipt(number).orElseThrow(NoSuchElementException::new)));
        section.setId("receipt");
        section.setWidthFull();
        return section;
    }
}
