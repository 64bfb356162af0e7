package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.tender.ConfirmedTexts;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderImportDesk;
import cymru.cartref.tender.ocds.ImportResult;
import cymru.cartref.tender.ocds.NoticeDraft;
import cymru.cartref.tender.ocds.OcdsImport;
import cymru.cartref.tender.ocds.Prose;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.LocalisedUpload;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A public notice becomes a draft: load, choose, confirm the texts, keep. Nothing is kept before the last step. */
@Route("tender-import")
@RolesAllowed("CONTRACT_OFFICER")
public class TenderImportView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient TenderImportDesk desk;
    private final Div result = new Div();

    TenderImportView(TenderImportDesk desk) {
        super("import.title");
        this.desk = desk;
        heading().trail(new Crumb(Words.t("ui.home"), ""), new Crumb(Words.t("tender.list.menu"), "tenders"));
        LocalisedUpload upload =
                new LocalisedUpload(OcdsImport.LARGEST_FILE, (name, content) -> loaded(content.readAllBytes()));
        upload.setId("notice-upload");
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes("application/json", ".json");
        result.setWidthFull();
        result.setId("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(Words.t("import.intro")), upload, result);
    }

    void loaded(byte[] file) {
        result.removeAll();
        switch (desk.read(file)) {
            case ImportResult.Fault fault -> refused(fault);
            case ImportResult.Notices(var drafts) -> choose(file, drafts);
        }
    }

    private void refused(ImportResult.Fault fault) {
        Map<String, Object> arguments = new HashMap<>(fault.arguments());
        for (String type : List.of("expected", "found")) {
            if (fault.code() == cymru.cartref.tender.ocds.FaultCode.WRONG_TYPE) {
                arguments.put(type, Words.t("import.type." + arguments.get(type)));
            }
        }
        Div notice = new Div(new Paragraph(Words.t("import.fault." + fault.code(), arguments)));
        notice.addClassNames("notice", "tone-danger");
        notice.getElement().setAttribute("role", "alert");
        notice.setId("import-fault");
        if (fault.line() > 0) {
            notice.add(new Paragraph(Words.t(
                    "import.fault.place",
                    Map.of(
                            "line", fault.line(),
                            "column", fault.column(),
                            "pointer", fault.pointer().isEmpty() ? "/" : fault.pointer()))));
        }
        notice.add(new Paragraph(Words.t("import.nothing-kept")));
        result.add(notice);
    }

    private void choose(byte[] file, List<NoticeDraft> drafts) {
        Div chosen = new Div();
        chosen.setWidthFull();
        if (drafts.size() > 1) {
            RadioButtonGroup<Integer> choice = new RadioButtonGroup<>(Words.t("import.choose"));
            choice.setId("import-choice");
            choice.setItems(IntStream.range(0, drafts.size()).boxed().toList());
            choice.setItemLabelGenerator(index -> label(drafts.get(index)));
            choice.addValueChangeListener(change -> {
                chosen.removeAll();
                chosen.add(new Confirming(file, change.getValue(), drafts.get(change.getValue())));
            });
            result.add(choice);
        } else {
            chosen.add(new Confirming(file, 0, drafts.getFirst()));
        }
        result.add(chosen);
    }

    private static String label(NoticeDraft draft) {
        String title = draft.title() == null
                ? Words.t("import.untitled")
                : draft.title().text();
        String tags = String.join(", ", draft.source().tags());
        return title + " (" + tags + ", "
                + Objects.requireNonNullElse(draft.source().ocid(), "") + ")";
    }

    /** The chosen notice: its texts by language to confirm, then keep. */
    private final class Confirming extends Div {

        private static final long serialVersionUID = 1L;

        private final BothLanguages title;
        private final BothLanguages description;
        private final transient List<BothLanguages> lotTitles = new ArrayList<>();
        private final transient List<BothLanguages> lotDescriptions = new ArrayList<>();

        Confirming(byte[] file, int index, NoticeDraft notice) {
            setWidthFull();
            ConfirmedTexts offered = ConfirmedTexts.offered(notice);
            add(new H2(label(notice)));
            if (notice.seedOnly()) {
                add(new Paragraph(Words.t("import.seed-only")));
            }
            add(new Paragraph(Words.t("import.confirm")));
            title = ask("title", Words.t("tender.title"), notice.title(), offered.title(), TenderContent.TITLE_LENGTH);
            description = ask(
                    "description",
                    Words.t("tender.description"),
                    notice.description(),
                    offered.description(),
                    TenderContent.TEXT_LENGTH);
            for (int i = 0; i < notice.lots().size(); i++) {
                NoticeDraft.Lot lot = notice.lots().get(i);
                String name = Words.t("tender.lot", Map.of("number", i + 1));
                lotTitles.add(ask(
                        "lot-" + i + "-title",
                        name + ": " + Words.t("tender.title"),
                        lot.title(),
                        offered.lotTitles().get(i),
                        TenderContent.TITLE_LENGTH));
                lotDescriptions.add(ask(
                        "lot-" + i + "-description",
                        name + ": " + Words.t("tender.description"),
                        lot.description(),
                        offered.lotDescriptions().get(i),
                        TenderContent.TEXT_LENGTH));
            }
            NoticePanel panel = new NoticePanel(notice);
            panel.setOpened(true);
            Button keep = new Button(Words.t(notice.seedOnly() ? "import.seed" : "import.keep"));
            keep.setId("keep-notice");
            keep.addThemeVariants(ButtonVariant.PRIMARY);
            keep.setDisableOnClick(true);
            keep.addClickListener(click -> {
                if (!Deeds.attempt(() -> kept(desk.keep(file, index, texts(), notice.seedOnly())))) {
                    keep.setEnabled(true);
                }
            });
            add(panel, keep);
        }

        private BothLanguages ask(String id, String label, @Nullable Prose found, Bilingual offered, int maxLength) {
            BothLanguages fields = new BothLanguages("import-" + id, label, maxLength, offered);
            add(fields);
            if (found != null && found.split() != null) {
                add(new Paragraph(Words.t("import.split")));
            }
            if (found != null && found.lineBreaksRestored()) {
                add(new Paragraph(Words.t("import.line-breaks")));
            }
            return fields;
        }

        private ConfirmedTexts texts() {
            return new ConfirmedTexts(
                    title.value(),
                    description.value(),
                    lotTitles.stream().map(BothLanguages::value).toList(),
                    lotDescriptions.stream().map(BothLanguages::value).toList());
        }

        private void kept(String reference) {
            getUI().ifPresent(ui -> ui.navigate("tenders/" + reference + "/edit"));
        }
    }
}
