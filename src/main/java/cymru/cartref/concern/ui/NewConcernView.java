package cymru.cartref.concern.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.concern.ConcernDraft;
import cymru.cartref.concern.DraftDesk;
import cymru.cartref.concern.DraftFilesDesk;
import cymru.cartref.concern.DraftLine;
import cymru.cartref.concern.RaisingDesk;
import cymru.cartref.concern.SaveDraft;
import cymru.cartref.concern.SavedDraft;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Raises a concern, made for a telephone. Every pause is kept on the server, nothing on the device. */
@Route("concerns/new")
@RolesAllowed({
    "QUALITY_MONITOR",
    "CONTRACT_OFFICER",
    "COMMISSIONING_MANAGER",
    "HEAD_OF_SERVICE",
    "SAFEGUARDING_LEAD",
    "PROVIDER_ADMINISTRATOR",
    "RESPONSIBLE_INDIVIDUAL",
    "GUEST"
})
public class NewConcernView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient DraftDesk desk;
    private final transient DraftFilesDesk evidence;
    private final transient RaisingDesk raising;
    private final transient Writer writer;
    private final SavedMark saved = new SavedMark();
    private final ConnectionNotice connection = new ConnectionNotice();
    private final Div begun = new Div();
    private final Div stage = new Div();
    private ConcernForm form;
    private @Nullable Long before;
    private String formKey = "";
    private int revision;

    @SuppressWarnings("NullAway.Init")
    NewConcernView(DraftDesk desk, DraftFilesDesk evidence, RaisingDesk raising, CurrentActor actors) {
        super("concern.new.title");
        this.desk = desk;
        this.evidence = evidence;
        this.raising = raising;
        writer = Writer.of(actors.get());
        begun.setWidthFull();
        stage.setWidthFull();
        if (writer != Writer.GUEST) {
            heading().trail(new Crumb(Words.t("concern.list.menu"), "concerns"));
        }
        Paragraph emergency = new Paragraph(Words.t("concern.new.emergency"));
        emergency.addClassName("strong");
        add(emergency, connection, begun, saved, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        offer();
        show(null);
    }

    /** What was begun, after a break of any sort, stands ready to be gone on with. */
    private void offer() {
        begun.removeAll();
        List<DraftLine> lines = desk.drafts();
        if (lines.isEmpty()) {
            return;
        }
        Section card = new Section(new H2(Words.t("concern.new.drafts")));
        card.addClassName("card");
        card.setId("drafts");
        lines.forEach(line -> card.add(line(line)));
        begun.add(card);
    }

    private Div line(DraftLine line) {
        Button onward = new Button(
                Words.t("concern.new.draft", Map.of("provider", line.provider(), "at", Words.time(line.savedAt()))),
                click -> desk.open(line.providerId()).ifPresent(this::show));
        onward.setId("draft-" + line.providerId());
        Button away = new Button(Words.t("concern.new.discard"));
        away.setId("discard-" + line.providerId());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        ConfirmPanel discard = new ConfirmPanel(
                away,
                Words.t("concern.new.discard.sure", Map.of("provider", line.provider())),
                Words.t("concern.new.discard"),
                () -> {
                    desk.discard(line.providerId());
                    offer();
                    if (Objects.equals(before, line.providerId())) {
                        show(null);
                    }
                });
        Div row = new Div(onward, discard);
        row.addClassName("actions");
        return row;
    }

    private void show(@Nullable ConcernDraft draft) {
        before = draft == null ? null : draft.providerId();
        formKey = draft == null ? "" : draft.formKey();
        revision = draft == null ? 0 : draft.revision();
        form = new ConcernForm(
                desk, evidence, writer, draft, () -> revision, this::save, this::chosen, this::filed, this::send);
        stage.removeAll();
        stage.add(form);
        if (draft == null) {
            saved.setText("");
        } else {
            begun.removeAll();
            saved.saved(draft.savedAt());
        }
    }

    /** Who chooses a provider about which they have begun to write goes on with that. */
    private void chosen() {
        Long provider = form.provider();
        if (before == null && provider != null && form.content().blank()) {
            ConcernDraft there = desk.open(provider).orElse(null);
            if (there != null) {
                show(there);
                return;
            }
        }
        save();
    }

    private void save() {
        Long provider = form.provider();
        if (provider == null) {
            return;
        }
        if (!Deeds.attempt(
                () -> {
                    SavedDraft done = desk.save(new SaveDraft(provider, before, revision, form.content()));
                    before = provider;
                    formKey = done.formKey();
                    revision = done.revision();
                    begun.removeAll();
                    saved.saved(done.at());
                    connection.back();
                },
                form.fields())) {
            saved.notSaved();
        }
    }

    private void filed(ConcernDraft draft) {
        revision = draft.revision();
        saved.saved(draft.savedAt());
    }

    private void send() {
        Long provider = form.provider();
        if (provider == null || form.isWrong()) {
            form.openInvalid();
            return;
        }
        if (!Deeds.attempt(
                () -> {
                    String reference = raising.raise(provider, formKey, revision);
                    sent(reference);
                },
                form.fields())) {
            form.openInvalid();
        }
    }

    /** A guest stays here: what follows is the council's to read. */
    private void sent(String reference) {
        String done = Words.t("concern.new.sent", Map.of("reference", reference));
        if (writer != Writer.GUEST) {
            UI.getCurrent().navigate("concerns/" + reference);
            Deeds.done(done);
            return;
        }
        show(null);
        saved.setText("");
        Section card = new Section(new H2(done), new Paragraph(Words.t("concern.new.sent.guest")));
        card.addClassName("card");
        card.setId("sent");
        begun.removeAll();
        begun.add(card);
    }
}
