package cymru.cartref.tender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.BidContent;
import cymru.cartref.tender.BidDesk;
import cymru.cartref.tender.BidEditor;
import cymru.cartref.tender.BidGap;
import cymru.cartref.tender.CriterionKind;
import cymru.cartref.tender.Proof;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.ui.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sections of a bid, one shown at a time; what is written is handed over whole whenever something changes. */
class BidForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BidEditor editor;
    private final transient Runnable save;
    private final SendPanel send;
    private final Map<String, Component> sections = new LinkedHashMap<>();
    private final Map<String, Button> ways = new HashMap<>();
    private final Div stage = new Div();
    private final TextField name = new TextField(Words.t("bid.contact.name"));
    private final EmailField email = new EmailField(Words.t("bid.contact.email"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(Words.t("bid.language"));
    private final transient Map<Long, AnswerField> answers = new LinkedHashMap<>();
    private final transient Map<Long, Checkbox> commitments = new LinkedHashMap<>();
    private final BigDecimalField price = new BigDecimalField(Words.t("bid.price"));
    private final TextArea priceNote = new TextArea(Words.t("bid.price.note"));
    private final Checkbox declared = new Checkbox(Words.t("bid.declaration"));
    private final BidFiles files;
    private int at;

    BidForm(BidEditor editor, String bid, BidDesk desk, Runnable save, SendPanel send) {
        this.editor = editor;
        this.save = save;
        this.send = send;
        files = new BidFiles(editor, bid, desk, save);
        setWidthFull();
        getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "1.5rem");
        sections.put(Words.t("bid.section.about"), about());
        int number = 0;
        for (TenderContent.Criterion criterion : editor.lot().criteria()) {
            if (criterion.kind() == CriterionKind.QUALITY) {
                AnswerField field = new AnswerField(++number, criterion, editor.content(), save);
                answers.put(Objects.requireNonNull(criterion.id()), field);
                sections.put(
                        Words.t("bid.section.question", Map.of("number", number)) + " "
                                + TenderWords.in(criterion.title()),
                        new Div(field, files.of(criterion.id(), null)));
            }
        }
        if (editor.lot().criteria().stream().anyMatch(criterion -> criterion.kind() == CriterionKind.PRICE)) {
            sections.put(Words.t("bid.section.price"), price());
        }
        sections.put(Words.t("bid.section.declarations"), declarations());
        sections.put(Words.t("bid.section.check"), send);
        add(navigation(), stage);
        stage.getStyle().set("flex", "3 1 20rem");
        open(sections.keySet().iterator().next());
    }

    private Nav navigation() {
        Nav nav = new Nav();
        nav.setAriaLabel(Words.t("bid.sections"));
        nav.getStyle().set("flex", "1 1 14rem");
        OrderedList list = new OrderedList();
        int at = 0;
        for (String title : sections.keySet()) {
            Button way = new Button(title, click -> open(title));
            way.setId("section-" + ++at);
            way.addThemeVariants(ButtonVariant.TERTIARY);
            ways.put(title, way);
            list.add(new ListItem(way));
        }
        nav.add(list);
        return nav;
    }

    private void open(String title) {
        ways.forEach(
                (name, way) -> way.getElement().setAttribute("aria-current", name.equals(title) ? "step" : "false"));
        stage.removeAll();
        stage.add(Objects.requireNonNull(sections.get(title)));
        List<String> order = new ArrayList<>(sections.keySet());
        at = order.indexOf(title);
        int next = at + 1;
        if (next < order.size()) {
            Button onward = new Button(Words.t("bid.do.next"), click -> {
                save.run();
                open(order.get(next));
            });
            onward.setId("save-and-next");
            onward.addThemeVariants(ButtonVariant.PRIMARY);
            stage.add(onward);
        }
    }

    private Div about() {
        BidContent content = editor.content();
        name.setId("contact-name");
        name.setMaxLength(200);
        name.setWidthFull();
        name.setValue(content.contactName());
        email.setId("contact-email");
        email.setMaxLength(254);
        email.setWidthFull();
        email.setValue(content.contactEmail());
        language.setId("bid-language");
        language.setItems(Language.CY, Language.EN);
        language.setItemLabelGenerator(value -> Words.t("bid.language." + value));
        language.setValue(editor.language());
        name.addValueChangeListener(change -> save.run());
        email.addValueChangeListener(change -> save.run());
        language.addValueChangeListener(change -> save.run());
        return new Div(new H2(Words.t("bid.section.about")), name, email, language);
    }

    private Div price() {
        price.setId("price");
        price.setValue(editor.content().price());
        priceNote.setId("price-note");
        priceNote.setMaxLength(BidContent.NOTE_LENGTH);
        priceNote.setWidthFull();
        priceNote.setValue(editor.content().priceNote());
        price.addValueChangeListener(change -> save.run());
        priceNote.addValueChangeListener(change -> save.run());
        return new Div(
                new H2(Words.t("bid.section.price")), new Paragraph(Words.t("tender.price.formula")), price, priceNote);
    }

    private Div declarations() {
        Div panel = new Div(new H2(Words.t("bid.section.declarations")));
        int number = 0;
        for (TenderContent.Requirement requirement : editor.requirements()) {
            Long id = Objects.requireNonNull(requirement.id());
            number++;
            if (requirement.proof() == Proof.COMMITMENT_THEN_CERTIFICATE) {
                Checkbox promise =
                        new Checkbox(Words.t("bid.promise", Map.of("what", TenderWords.in(requirement.text()))));
                promise.setId("commitment-" + number);
                promise.setValue(editor.content().commitments().contains(id));
                promise.addValueChangeListener(change -> save.run());
                commitments.put(id, promise);
                panel.add(new Div(promise));
            } else {
                panel.add(new Paragraph(TenderWords.in(requirement.text())), files.of(null, id));
            }
        }
        declared.setId("declared");
        declared.setValue(editor.content().declared());
        declared.addValueChangeListener(change -> save.run());
        panel.add(new Div(declared));
        return panel;
    }

    /** Which section is open, for a form in place of this one. */
    int section() {
        return at;
    }

    void openSection(int number) {
        open(List.copyOf(sections.keySet()).get(number));
    }

    Language language() {
        return Objects.requireNonNullElse(language.getValue(), Language.EN);
    }

    void gaps(List<BidGap> gaps) {
        send.gaps(gaps);
    }

    BidContent content() {
        Map<Long, String> written = new HashMap<>();
        answers.forEach((criterion, field) -> written.put(criterion, field.value()));
        Set<Long> promised = new HashSet<>();
        commitments.forEach((requirement, box) -> {
            if (box.getValue()) {
                promised.add(requirement);
            }
        });
        return new BidContent(
                name.getValue().strip(),
                email.getValue().strip(),
                written,
                files.all(),
                promised,
                price.getValue(),
                priceNote.getValue(),
                declared.getValue());
    }
}
