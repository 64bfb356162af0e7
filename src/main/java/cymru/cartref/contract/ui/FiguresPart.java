package cymru.cartref.contract.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cymru.cartref.contract.ContractFile;
import cymru.cartref.contract.monitoring.CyclePage;
import cymru.cartref.contract.monitoring.FigureLine;
import cymru.cartref.ui.FileList;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import java.util.function.LongFunction;

/** A return that was sent, to be read: figures with their colours in words, remarks, files. */
class FiguresPart extends Div {

    private static final long serialVersionUID = 1L;

    FiguresPart(CyclePage page, LongFunction<ContractFile> files) {
        setId("figures");
        setWidthFull();
        PlainTable table = new PlainTable(Words.t("monitoring.return"))
                .text(Words.t("monitoring.kpi"))
                .number(Words.t("monitoring.figure"))
                .number(Words.t("monitoring.before"))
                .text(Words.t("monitoring.colour"))
                .text(Words.t("monitoring.note"));
        for (FigureLine line : page.lines()) {
            Div bounds = new Div(MonitoringWords.bounds(line.kpi()));
            bounds.addClassName("quiet");
            table.row(
                    new Div(new Div(line.kpi().name().in(Words.language())), bounds),
                    new Span(MonitoringWords.figure(line.figure(), line.kpi().unit())),
                    new Span(MonitoringWords.figure(line.before(), line.kpi().unit())),
                    colour(line),
                    new Span(line.note()));
        }
        add(new H2(Words.t("monitoring.return")), table);
        if (!page.remarks().isBlank()) {
            add(new H3(Words.t("monitoring.remarks")), new Paragraph(page.remarks()));
        }
        if (!page.evidence().isEmpty()) {
            add(
                    new H3(Words.t("monitoring.files")),
                    new FileList(page.evidence().stream()
                            .map(one -> new FileList.Entry(
                                    one.file().name(),
                                    one.file().mediaType(),
                                    one.file().size(),
                                    one.file().storedAt(),
                                    () -> files.apply(one.id()).content()))
                            .toList()));
        }
    }

    private static Component colour(FigureLine line) {
        if (line.colour() == null) {
            return new Span(Words.t("monitoring.colour.none"));
        }
        Div colour = new Div(MonitoringWords.badge(line.colour()));
        if (line.inARow()) {
            colour.add(new Paragraph(Words.t("monitoring.in-a-row")));
        }
        return colour;
    }
}
