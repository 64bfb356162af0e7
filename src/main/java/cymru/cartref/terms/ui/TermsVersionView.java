package cymru.cartref.terms.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.shared.Language;
import cymru.cartref.terms.TermsDesk;
import cymru.cartref.terms.TermsPage;
import cymru.cartref.terms.WaitingLine;
import cymru.cartref.ui.ConfirmPanel;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.FactsStrip;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.LocalisedDatePicker;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.StatusBadge;
import cymru.cartref.ui.Tone;
import cymru.cartref.ui.UnsavedGuard;
import cymru.cartref.ui.Words;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.NoSuchElementException;

/** One version for the council: written and issued while a draft, then both languages side by side and who is missing. */
@Route("terms-versions/:number([0-9]{1,6})")
@RolesAllowed({"CONTRACT_OFFICER", "COMMISSIONING_MANAGER", "HEAD_OF_SERVICE", "AUDITOR"})
public class TermsVersionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient TermsDesk desk;
    private final transient CurrentActor current;
    private final transient UnsavedGuard guard;
    private int number;

    public TermsVersionView(TermsDesk desk, CurrentActor current) {
        super("terms.versions.title");
        this.desk = desk;
        this.current = current;
        this.guard = UnsavedGuard.of(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = Integer.parseInt(event.getRouteParameters().get("number").orElse("0"));
        if (desk.version(number).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        draw();
    }

    private void draw() {
        TermsPage page = desk.version(number).orElseThrow(NoSuchElementException::new);
        removeAll();
        title(Words.t("terms.version.number", Map.of("number", number)));
        heading().badge(badge(page));
        add(facts(page));
        if (page.issued()) {
            add(waiting(), preview("terms.version.words"));
            return;
        }
        boolean manager = Pieces.holds(current, Role.COMMISSIONING_MANAGER);
        if (manager || Pieces.holds(current, Role.CONTRACT_OFFICER)) {
            add(new TermsDraftForm(desk, page, guard, done -> {
                draw();
                Deeds.done(Words.t("terms.draft.saved"));
            }));
        }
        add(preview("terms.draft.preview"));
        add(manager ? issue() : new Paragraph(Words.t("terms.issue.manager")));
    }

    private static StatusBadge badge(TermsPage page) {
        if (page.inForce()) {
            return new StatusBadge(Tone.GOOD, Words.t("terms.state.in-force"));
        }
        return page.issued()
                ? new StatusBadge(Tone.ACTIVE, Words.t("terms.state.issued"))
                : new StatusBadge(Tone.NEUTRAL, Words.t("terms.state.draft"));
    }

    private static FactsStrip facts(TermsPage page) {
        FactsStrip facts = new FactsStrip()
                .fact(
                        Words.t("terms.draft.edited"),
                        Words.t(
                                "terms.draft.edited.by",
                                Map.of("name", page.editor(), "time", Words.time(page.editedAt()))));
        if (page.issuedAt() != null && page.inForceFrom() != null) {
            facts.fact(
                            Words.t("terms.issued"),
                            Words.t(
                                    "terms.draft.edited.by",
                                    Map.of(
                                            "name",
                                            page.issuer() == null ? "" : page.issuer(),
                                            "time",
                                            Words.time(page.issuedAt()))))
                    .fact(Words.t("terms.in-force-from"), Words.day(page.inForceFrom()))
                    .fact(Words.t("terms.count.accepted"), String.valueOf(page.accepted()))
                    .fact(Words.t("terms.count.open"), String.valueOf(page.open()));
        }
        return facts;
    }

    private Section preview(String key) {
        Div both = TermsDraftForm.beside(
                Pieces.document(desk.preview(number, Language.CY), Language.CY),
                Pieces.document(desk.preview(number, Language.EN), Language.EN));
        both.setId("preview");
        Section section = new Section(new H2(Words.t(key)), both);
        section.setWidthFull();
        return section;
    }

    private Section issue() {
        LocalisedDatePicker from = new LocalisedDatePicker(Words.t("terms.issue.from"));
        from.setId("in-force-from");
        Button issue = new Button(Words.t("terms.issue"));
        issue.setId("issue");
        ConfirmPanel confirm = new ConfirmPanel(issue, Words.t("terms.issue.confirm"), Words.t("terms.issue"), () -> {
            if (from.getValue() == null) {
                from.setErrorMessage(Words.t("ui.date.required"));
                from.setInvalid(true);
            } else if (Deeds.attempt(() -> desk.issue(number, from.getValue()), Map.of("inForceFrom", from))) {
                draw();
                Deeds.done(Words.t("terms.issue.done"));
            }
        });
        Section section = new Section(
                new H2(Words.t("terms.issue.title")), new Paragraph(Words.t("terms.issue.intro")), from, confirm);
        section.setWidthFull();
        return section;
    }

    private Section waiting() {
        Grid<WaitingLine> grid = Grids.of(Words.t("terms.waiting"));
        grid.setId("waiting");
        Grids.link(grid, Words.t("terms.provider"), WaitingLine::name, row -> "providers/" + row.reference());
        Grids.text(grid, Words.t("terms.reference"), WaitingLine::reference);
        Grids.text(grid, Words.t("terms.asked-on"), row -> Words.day(row.askedOn()));
        Grids.text(grid, Words.t("terms.answer-by"), row -> Words.day(row.dueOn()));
        Grids.number(grid, Words.t("terms.reminders"), row -> String.valueOf(row.reminders()));
        grid.setEmptyStateComponent(new EmptyState(Words.t("terms.waiting.none"), Words.t("terms.waiting.none.next")));
        grid.setHeight("20rem");
        LazyList.feed(
                grid,
                WaitingLine::providerId,
                (after, limit) -> desk.waiting(number, after == null ? 0 : after, limit));
        Section section = new Section(new H2(Words.t("terms.waiting")), grid);
        section.setWidthFull();
        return section;
    }
}
