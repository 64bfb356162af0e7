package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.procedure.Areas;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.LastSave;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderRule;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.text.Texts;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Merge;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.StaleEdit;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** Writing a draft. When a colleague saved it meanwhile, theirs and what is typed here are brought together. */
@Route("tenders/:reference/edit")
@RolesAllowed("CONTRACT_OFFICER")
public class TenderEditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TenderDesk desk;
    private final transient Areas areas;
    private final transient Texts texts;
    private final transient Clock clock;
    private final UnsavedGuard guard = UnsavedGuard.of(this);
    private final SavedMark saved = new SavedMark();
    private final Div stage = new Div();
    private TenderForm form;
    private transient TenderContent opened;
    private String reference = "";
    private int revision;

    @SuppressWarnings("NullAway.Init")
    TenderEditView(TenderDesk desk, Areas areas, Texts texts, Clock clock) {
        super("tender.edit.title");
        this.desk = desk;
        this.areas = areas;
        this.texts = texts;
        this.clock = clock;
        stage.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("reference").orElse("");
        TenderPage page = desk.page(reference);
        if (page.status() != TenderStatus.DRAFT) {
            event.forwardTo("tenders/" + reference);
            return;
        }
        title(Words.t("tender.edit.title") + " " + reference);
        heading()
                .trail(new Crumb(Words.t("tender.list.menu"), "tenders"), new Crumb(reference, "tenders/" + reference));
        show(page);
    }

    private void show(TenderPage page) {
        removeAll();
        heading().clearActions();
        Button save = new Button(Words.t("tender.do.save"), click -> save());
        save.setId("save");
        heading().primary(save);
        revision = page.revision();
        fill(page.content());
        opened = form.content();
        add(saved);
        if (!page.gaps().isEmpty()) {
            add(new Paragraph(Words.t("tender.gaps")), Gaps.list(page));
        }
        if (page.notice() != null) {
            add(new NoticePanel(page.notice()));
        }
        Button again = new Button(Words.t("tender.do.save"), click -> save());
        again.setId("save-below");
        add(stage, again);
    }

    private void fill(TenderContent content) {
        form = form(content);
        stage.removeAll();
        stage.add(form);
    }

    private TenderForm form(TenderContent content) {
        return new TenderForm(content, areas.all(), usualScale(), guard::changed);
    }

    private List<Bilingual> usualScale() {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(score -> new Bilingual(
                        texts.get(Language.EN, "tender.scale.usual." + score),
                        texts.get(Language.CY, "tender.scale.usual." + score)))
                .toList();
    }

    private void save() {
        if (form.isInvalid()) {
            return;
        }
        TenderContent typed = form.content();
        if (Deeds.attempt(
                () -> desk.save(reference, revision, typed),
                TenderRule.DRAFT_CHANGED_ELSEWHERE,
                () -> bringTogether(typed))) {
            guard.saved();
            show(desk.page(reference));
            saved.saved(clock.instant());
        }
    }

    /** What is typed stays in the form; the next save is on top of what is saved now. */
    private void bringTogether(TenderContent typed) {
        LastSave last = desk.lastSave(reference);
        TenderPage now = desk.page(reference);
        TenderContent theirs = form(now.content()).content();
        Merge<TenderContent> merge = Merge.of(opened, typed, theirs);
        show(now);
        opened = theirs;
        fill(merge.merged());
        guard.changed();
        saved.notSaved();
        StaleEdit<TenderContent> stale = new StaleEdit<>(
                last.by(),
                last.at(),
                merge,
                new TenderNames(areas),
                taking -> fill(taking.apply(form.content())),
                saved::notSaved);
        addComponentAtIndex(1, stale);
        stale.take();
    }
}
