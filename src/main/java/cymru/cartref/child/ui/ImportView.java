package cymru.cartref.child.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import cymru.cartref.child.ImportColumn;
import cymru.cartref.child.ImportError;
import cymru.cartref.child.ImportPreview;
import cymru.cartref.child.ImportResult;
import cymru.cartref.child.StayImportDesk;
import cymru.cartref.child.domain.ImportFile;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.PlainTable;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stays from a file: upload, look, bring in. The file is kept nowhere. */
@Route("stays/import")
@RolesAllowed({"CONTRACT_OFFICER", "HOME_FINDING_OFFICER", "QUALITY_MONITOR"})
public class ImportView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient StayImportDesk desk;
    private final transient Texts texts;
    private final Div stage = new Div();

    ImportView(StayImportDesk desk, Texts texts) {
        super("child.import.title");
        this.desk = desk;
        this.texts = texts;
        heading().trail(new Crumb(Words.t("child.menu"), "stays"));
        stage.setId("stage");
        stage.setWidthFull();
        stage.getElement().setAttribute("role", "status");
        LocalisedUpload upload =
                LocalisedUpload.inMemory(ImportFile.MOST_BYTES, (name, content) -> look(content.readAllBytes()));
        upload.setId("file");
        upload.setAcceptedFileTypes("text/csv", ".csv");
        upload.setMaxFiles(1);
        add(new Paragraph(Words.t("child.import.intro")), rules(), template(), upload, stage);
    }

    private static UnorderedList rules() {
        return new UnorderedList(
                new ListItem(Words.t("child.import.rule.names")),
                new ListItem(Words.t("child.import.rule.child")),
                new ListItem(Words.t("child.import.rule.codes")),
                new ListItem(Words.t("child.import.rule.days")),
                new ListItem(Words.t("child.import.rule.whole", Map.of("rows", ImportFile.MOST_ROWS))));
    }

    private static Anchor template() {
        byte[] heading = Arrays.stream(ImportColumn.values())
                .map(column -> Words.language() == Language.CY ? column.welsh() : column.english())
                .collect(Collectors.joining(",", "\uFEFF", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> new DownloadResponse(
                        new ByteArrayInputStream(heading),
                        Words.t("child.import.template.name"),
                        "text/csv",
                        heading.length)),
                Words.t("child.import.template"));
        link.setId("template");
        return link;
    }

    /** Shows what a file would bring. */
    void look(byte[] file) {
        stage.removeAll();
        ImportPreview[] preview = new ImportPreview[1];
        if (!Deeds.attempt(() -> preview[0] = desk.preview(file))) {
            return;
        }
        ImportPreview found = preview[0];
        stage.add(
                new H2(Words.t("child.import.would")),
                new FactsStrip()
                        .fact(Words.t("child.import.children"), Integer.toString(found.children()))
                        .fact(Words.t("child.import.stays"), Integer.toString(found.stays()))
                        .fact(Words.t("child.import.ended"), Integer.toString(found.ended())));
        if (!found.clean()) {
            stage.add(
                    new Paragraph(Words.t(
                            "child.import.errors",
                            Map.of("count", found.errors().size()))),
                    errors(found));
            return;
        }
        UUID form = UUID.randomUUID();
        Button bring = new Button(Words.t("child.import.bring", Map.of("count", found.stays())));
        bring.setId("bring");
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        bring.setDisableOnClick(true);
        bring.addClickListener(click -> {
            ImportResult[] result = new ImportResult[1];
            if (Deeds.attempt(() -> result[0] = desk.bring(form, file))) {
                brought(result[0]);
            } else {
                bring.setEnabled(true);
            }
        });
        stage.add(bring);
    }

    private void brought(ImportResult result) {
        stage.removeAll();
        stage.add(
                new H2(Words.t("child.import.done", Map.of("count", result.stays()))),
                new Paragraph(Words.t("child.import.done.next")));
        if (!result.made().isEmpty()) {
            PlainTable table = new PlainTable(Words.t("child.import.made"))
                    .text(Words.t("child.import.number"))
                    .text(Words.t("child.reference"));
            table.setId("made");
            result.made().forEach(made -> table.row(Integer.toString(made.number()), made.reference()));
            stage.add(table);
        }
        stage.add(new Anchor("stays", Words.t("child.import.to-list")));
    }

    private PlainTable errors(ImportPreview preview) {
        PlainTable table = new PlainTable(Words.t("child.import.wrong"))
                .text(Words.t("child.import.line"))
                .text(Words.t("child.import.column"))
                .text(Words.t("child.import.what"));
        table.setId("errors");
        for (ImportError error : preview.errors()) {
            table.row(
                    Long.toString(error.line()),
                    Words.t("child.column." + error.column()),
                    texts.refusal(Words.language(), error.refusal()));
        }
        return table;
    }
}
