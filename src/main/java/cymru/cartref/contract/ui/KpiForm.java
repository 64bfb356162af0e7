package cymru.cartref.contract.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import cymru.cartref.contract.monitoring.AskedKpi;
import cymru.cartref.contract.monitoring.KpiChoice;
import cymru.cartref.contract.monitoring.KpiDesk;
import cymru.cartref.contract.monitoring.KpiLibrary;
import cymru.cartref.procedure.KpiDefinition;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Chooses indicators from the library and sets the contract's own bounds; opened when it is wanted. */
class KpiForm extends Details {

    private static final long serialVersionUID = 1L;

    private final transient List<Line> lines = new ArrayList<>();

    private record Line(String code, Checkbox chosen, BigDecimalField green, BigDecimalField amber) {}

    KpiForm(String contract, KpiDesk desk, Runnable done) {
        super(Words.t("monitoring.kpis.choose"));
        setId("choosing");
        KpiLibrary library = desk.library(contract);
        add(new Paragraph(Words.t("monitoring.kpis.choose.intro")));
        library.library().forEach(kpi -> add(line(kpi, library)));
        Button save = new Button(Words.t("monitoring.kpis.save"), click -> {
            List<KpiChoice> choices = lines.stream()
                    .filter(line -> line.chosen().getValue())
                    .map(line -> new KpiChoice(line.code(), value(line.green()), value(line.amber())))
                    .toList();
            Map<String, BigDecimalField> fields = new HashMap<>();
            lines.forEach(line -> fields.put("kpi-" + line.code(), line.green()));
            if (Deeds.attempt(() -> desk.choose(contract, library.edition(), choices), fields)) {
                Deeds.done(Words.t("monitoring.kpis.saved"));
                done.run();
            }
        });
        save.setId("save-kpis");
        add(save);
    }

    /** An empty bound is none that could be kept; the rule says so at its field. */
    private static BigDecimal value(BigDecimalField field) {
        return Objects.requireNonNullElse(field.getValue(), BigDecimal.valueOf(-1));
    }

    private Div line(KpiDefinition kpi, KpiLibrary library) {
        Optional<AskedKpi> chosen = library.chosen().stream()
                .filter(one -> one.code().equals(kpi.code()))
                .findFirst();
        Checkbox box = new Checkbox(kpi.name().in(Words.language()), chosen.isPresent());
        box.setId("kpi-" + kpi.code());
        box.setHelperText(kpi.definition().in(Words.language()));
        BigDecimalField green = field(
                "green-" + kpi.code(),
                Words.t("monitoring.bound.green." + kpi.direction()),
                chosen.map(AskedKpi::green).orElse(kpi.green()));
        BigDecimalField amber = field(
                "amber-" + kpi.code(),
                Words.t("monitoring.bound.amber." + kpi.direction()),
                chosen.map(AskedKpi::amber).orElse(kpi.amber()));
        lines.add(new Line(kpi.code(), box, green, amber));
        Div bounds = new Div(green, amber);
        bounds.addClassName("actions");
        return new Div(box, bounds);
    }

    private static BigDecimalField field(String id, String label, BigDecimal value) {
        BigDecimalField field = new BigDecimalField(label);
        field.setId(id);
        field.setValue(value);
        return field;
    }
}
