package cymru.cartref.tender.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import cymru.cartref.procedure.Areas;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.tender.TenderContent;
import cymru.cartref.tender.TenderDesk;
import cymru.cartref.tender.TenderPage;
import cymru.cartref.tender.TenderStatus;
import cymru.cartref.text.Texts;
import cymru.cartref.ui.Crumb;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.SavedMark;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writing a draft: the tender as a whole, its lots with their criteria, and what every bidder must show. */
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
    private final Div lots = new Div();
    private final Div requirements = new Div();
    private final transient List<LotFields> lotFields = new ArrayList<>();
    private final transient List<RequirementFields> requirementFields = new ArrayList<>();
    private GeneralFields general;
    private String reference = "";
    private int revision;

    @SuppressWarnings("NullAway.Init")
    TenderEditView(TenderDesk desk, Areas areas, Texts texts, Clock clock) {
        super("tender.edit.title");
        this.desk = desk;
        this.areas = areas;
        this.texts = texts;
        this.clock = clock;
        lots.setWidthFull();
        requirements.setWidthFull();
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
        revision = page.revision();
        show(page);
    }

    private void show(TenderPage page) {
        removeAll();
        heading().clearActions();
        Button save = new Button(Words.t("tender.do.save"), click -> save());
        save.setId("save");
        heading().primary(save);
        general = new GeneralFields(page.content(), areas.all(), guard::changed);
        add(saved);
        if (!page.gaps().isEmpty()) {
            add(new Paragraph(Words.t("tender.gaps")), Gaps.list(page));
        }
        if (page.notice() != null) {
            add(new NoticePanel(page.notice()));
        }
        add(general, new H2(Words.t("tender.lots")), lots);
        lots.removeAll();
        lotFields.clear();
        page.content().lots().forEach(this::addLot);
        Button moreLots = new Button(Words.t("tender.do.add-lot"), click -> {
            addLot(LotFields.EMPTY);
            guard.changed();
        });
        moreLots.setId("add-lot");
        requirements.removeAll();
        requirementFields.clear();
        page.content().requirements().forEach(this::addRequirement);
        Button moreRequirements = new Button(Words.t("tender.do.add-requirement"), click -> {
            addRequirement(RequirementFields.EMPTY);
            guard.changed();
        });
        moreRequirements.setId("add-requirement");
        Button again = new Button(Words.t("tender.do.save"), click -> save());
        again.setId("save-below");
        add(moreLots, new H2(Words.t("tender.requirements")), requirements, moreRequirements, again);
    }

    private void addLot(TenderContent.Lot lot) {
        LotFields fields = new LotFields(lotFields.size() + 1, lot, usualScale(), guard::changed, gone -> {
            lotFields.remove(gone);
            lots.remove(gone);
            guard.changed();
        });
        lotFields.add(fields);
        lots.add(fields);
    }

    private List<Bilingual> usualScale() {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(score -> new Bilingual(
                        texts.get(Language.EN, "tender.scale.usual." + score),
                        texts.get(Language.CY, "tender.scale.usual." + score)))
                .toList();
    }

    private void addRequirement(TenderContent.Requirement requirement) {
        RequirementFields fields =
                new RequirementFields(requirementFields.size() + 1, requirement, guard::changed, gone -> {
                    requirementFields.remove(gone);
                    requirements.remove(gone);
                    guard.changed();
                });
        requirementFields.add(fields);
        requirements.add(fields);
    }

    private void save() {
        if (general.isInvalid()) {
            return;
        }
        TenderContent content = general.content(
                lotFields.stream().map(LotFields::content).toList(),
                requirementFields.stream().map(RequirementFields::content).toList());
        if (Deeds.attempt(() -> desk.save(reference, revision, content))) {
            guard.saved();
            TenderPage page = desk.page(reference);
            revision = page.revision();
            show(page);
            saved.saved(clock.instant());
        }
    }
}
