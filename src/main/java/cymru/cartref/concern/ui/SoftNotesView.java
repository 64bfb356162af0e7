package cymru.cartref.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import cymru.cartref.concern.AddSoftNote;
import cymru.cartref.concern.DraftDesk;
import cymru.cartref.concern.ServiceChoice;
import cymru.cartref.concern.SoftNoteDesk;
import cymru.cartref.concern.SoftNoteLine;
import cymru.cartref.concern.domain.SoftNotePolicy;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Two quick lines about a service, and everybody's, newest first. */
@Route("soft-notes")
@Menu(title = "concern.notes.menu", order = 41, icon = "vaadin:notebook")
@RolesAllowed({"QUALITY_MONITOR", "CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "SAFEGUARDING_LEAD"})
public class SoftNotesView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient SoftNoteDesk desk;
    private final ServicePicker service;
    private final Checkbox whole = new Checkbox(Words.t("concern.field.whole"));
    private final TextArea words = new TextArea(Words.t("concern.notes.words"));
    private final LazyList<SoftNoteLine, Long> list;
    private String formKey = UUID.randomUUID().toString();

    SoftNotesView(SoftNoteDesk desk, DraftDesk drafts) {
        super("concern.notes.title");
        this.desk = desk;
        service = new ServicePicker(drafts);
        whole.setId("whole");
        words.setId("note");
        words.setWidthFull();
        words.setMaxLength(SoftNotePolicy.LENGTH);
        words.setHelperText(Words.t("concern.notes.words.help"));
        Button save = new Button(Words.t("concern.notes.save"), click -> save());
        save.setId("save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(service, whole, words, save);
        form.setWidthFull();
        form.setMaxWidth("40rem");
        Grid<SoftNoteLine> grid = grid();
        list = LazyList.feed(
                grid, SoftNoteLine::id, (after, limit) -> desk.list(after == null ? Long.MAX_VALUE : after, limit));
        add(new Paragraph(Words.t("concern.notes.intro")), form, new H2(Words.t("concern.notes.list")), grid);
    }

    private void save() {
        ServiceChoice about = service.getValue();
        if (about == null) {
            service.setErrorMessage(Words.t("refusal.CONCERN_INCOMPLETE"));
            service.setInvalid(true);
            service.focus();
            return;
        }
        AddSoftNote note = new AddSoftNote(
                formKey, about.providerId(), whole.getValue() ? null : about.serviceId(), words.getValue());
        Deeds.attempt(
                () -> {
                    Optional<String> raised = desk.add(note);
                    formKey = UUID.randomUUID().toString();
                    words.clear();
                    list.refresh();
                    Deeds.done(raised.map(reference -> Words.t("concern.notes.raised", Map.of("reference", reference)))
                            .orElseGet(() -> Words.t("concern.notes.saved")));
                },
                Map.of("words", words, "where", service));
    }

    private static Grid<SoftNoteLine> grid() {
        Grid<SoftNoteLine> grid = Grids.of(Words.t("concern.notes.list"));
        grid.setId("notes");
        Grids.text(grid, Words.t("concern.notes.words"), SoftNoteLine::words).setFlexGrow(4);
        Grids.text(grid, Words.t("concern.service"), note -> ConcernWords.service(note.service()))
                .setFlexGrow(2);
        Grids.text(grid, Words.t("concern.provider"), SoftNoteLine::provider).setFlexGrow(2);
        Grids.text(grid, Words.t("concern.notes.by"), SoftNoteLine::by);
        Grids.time(grid, Words.t("concern.when-column"), SoftNoteLine::at);
        Grids.text(grid, Words.t("concern.notes.raised-in"), SoftNoteLine::raisedIn);
        grid.setEmptyStateComponent(new EmptyState(Words.t("concern.notes.none"), Words.t("concern.notes.none.next")));
        return grid;
    }
}
