package cymru.cartref.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import cymru.cartref.terms.ArrangementLine;
import cymru.cartref.terms.ArrangementNature;
import cymru.cartref.terms.DeclareArrangement;
import cymru.cartref.terms.DisclosureDesk;
import cymru.cartref.terms.RelatedAs;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Financial arrangements with related parties: what was declared, and one more. */
@Route("not-for-profit/arrangements")
@RolesAllowed({"PROVIDER_ADMINISTRATOR", "AUTHORISED_SIGNATORY", "RESPONSIBLE_INDIVIDUAL"})
public class ArrangementsView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int LONG = 2000;
    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private final transient DisclosureDesk desk;
    private final transient UnsavedGuard guard;
    private final Div list = new Div();
    private final Div form = new Div();

    public ArrangementsView(DisclosureDesk desk) {
        super("nfp.arrangements.title");
        this.desk = desk;
        this.guard = UnsavedGuard.of(this);
        heading().trail(new Crumb(Words.t("ui.home"), ""), new Crumb(Words.t("nfp.title"), "not-for-profit"));
        list.setWidthFull();
        form.setWidthFull();
        add(heading(), new Paragraph(Words.t("nfp.arrangements.intro")), list, form);
        drawList();
        drawForm();
    }

    private void drawList() {
        list.removeAll();
        List<ArrangementLine> lines = desk.arrangements();
        if (lines.isEmpty()) {
            list.add(new EmptyState(Words.t("nfp.arrangements.none"), Words.t("nfp.arrangements.none.next")));
        }
        lines.forEach(line -> {
            Section section = ArrangementParts.of(line);
            if (line.state() != ArrangementLine.State.ENDED) {
                Button end = new Button(Words.t("nfp.arrangement.end"));
                end.setId("end-" + line.id());
                section.add(new ConfirmPanel(
                        end,
                        Words.t(
                                "nfp.arrangement.end.confirm",
                                Map.of("name", line.declared().counterparty())),
                        Words.t("nfp.arrangement.end"),
                        () -> end(line.id())));
            }
            list.add(section);
        });
    }

    private void end(long id) {
        if (Deeds.attempt(() -> desk.end(id))) {
            drawList();
        }
    }

    private void drawForm() {
        TextField counterparty = Pieces.field("counterparty", Words.t("nfp.arrangement.counterparty"), 200, null);
        ComboBox<RelatedAs> related = choice("related", "nfp.related", RelatedAs.values());
        ComboBox<ArrangementNature> nature = choice("nature", "nfp.nature", ArrangementNature.values());
        TextArea purpose = Pieces.area("purpose", Words.t("nfp.arrangement.purpose"), LONG, null);
        BigDecimalField value = pounds("annual-value", "nfp.arrangement.value");
        BigDecimalField service = pounds("service-income", "nfp.arrangement.service-income");
        BigDecimalField total = pounds("total-income", "nfp.arrangement.total-income");
        TextArea market = Pieces.area("market", Words.t("nfp.arrangement.market"), LONG, null);
        TextField minute = Pieces.field("minute", Words.t("nfp.arrangement.minute"), 500, null);
        counterparty.addValueChangeListener(change -> guard.changed());
        purpose.addValueChangeListener(change -> guard.changed());
        Button declare = new Button(Words.t("nfp.arrangement.declare"));
        declare.setId("declare");
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        declare.addClickListener(click -> {
            DeclareArrangement declared = new DeclareArrangement(
                    counterparty.getValue().strip(),
                    related.getValue(),
                    nature.getValue(),
                    purpose.getValue().strip(),
                    pence(value),
                    pence(service),
                    pence(total),
                    Pieces.orNull(market.getValue()),
                    Pieces.orNull(minute.getValue()));
            if (Deeds.attempt(
                    () -> desk.declare(declared),
                    Map.of(
                            "counterparty",
                            counterparty,
                            "purpose",
                            purpose,
                            "annualValue",
                            value,
                            "serviceIncome",
                            service,
                            "totalIncome",
                            total))) {
                guard.saved();
                drawList();
                drawForm();
                Deeds.done(Words.t("nfp.arrangement.declared"));
            }
        });
        Div actions = new Div(declare);
        actions.addClassName("actions");
        form.removeAll();
        form.add(new Section(
                new H2(Words.t("nfp.arrangement.new")),
                counterparty,
                related,
                nature,
                purpose,
                value,
                service,
                total,
                market,
                minute,
                actions));
    }

    private static <E extends Enum<E>> ComboBox<E> choice(String id, String prefix, E[] options) {
        ComboBox<E> box = new ComboBox<>(Words.t(prefix));
        box.setId(id);
        box.setItems(options);
        box.setItemLabelGenerator(option -> Pieces.name(prefix, option));
        box.setValue(options[0]);
        box.setAllowCustomValue(false);
        box.setWidthFull();
        box.setMaxWidth("30rem");
        return box;
    }

    private static BigDecimalField pounds(String id, String key) {
        BigDecimalField field = new BigDecimalField(Words.t(key));
        field.setId(id);
        field.setPrefixComponent(new Span("£"));
        return field;
    }

    /** Whole pence; what is not a sensible amount is a negative one, which the rule refuses at its field. */
    private static long pence(BigDecimalField pounds) {
        BigDecimal value = pounds.getValue();
        return value == null || value.compareTo(MOST) > 0
                ? -1
                : value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValue();
    }
}
