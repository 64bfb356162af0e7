package cymru.cartref.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import cymru.cartref.account.CurrentActor;
import cymru.cartref.account.Role;
import cymru.cartref.audit.AuditCheck;
import cymru.cartref.shared.ChildReference;
import cymru.cartref.ui.Deeds;
import cymru.cartref.ui.EmptyState;
import cymru.cartref.ui.Grids;
import cymru.cartref.ui.LazyList;
import cymru.cartref.ui.Page;
import cymru.cartref.ui.Words;
import cymru.cartref.work.AuditDesk;
import cymru.cartref.work.AuditFilter;
import cymru.cartref.work.AuditLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole audit trail, for auditors; whether it is as it was written, for system administrators too. */
@Route("audit")
@RolesAllowed({"AUDITOR", "SYSTEM_ADMINISTRATOR"})
@Menu(title = "work.audit.title", order = 89, icon = "vaadin:archive")
class AuditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient AuditDesk desk;
    private final boolean auditor;
    private final TextField reference = new TextField(Words.t("work.audit.case"));
    private final TextField who = new TextField(Words.t("work.audit.who"));
    private final TextField deed = new TextField(Words.t("work.audit.deed"));
    private final Checkbox refused = new Checkbox(Words.t("work.audit.refused-only"));
    private final transient LazyList<AuditLine, Long> list;

    AuditView(AuditDesk desk, CurrentActor actors) {
        super("work.audit.title");
        this.desk = desk;
        auditor = actors.get().holds(Role.AUDITOR);
        Grid<AuditLine> grid = grid();
        list = LazyList.feed(
                grid,
                AuditLine::id,
                (after, limit) -> desk.trail(typed(), after == null ? Long.MAX_VALUE : after, limit));
        add(check());
        if (auditor) {
            add(new H2(Words.t("work.audit.entries")), filters(), grid);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        reference.setValue(query.getSingleParameter("case").orElse(""));
        who.setValue(query.getSingleParameter("who").orElse(""));
        deed.setValue(query.getSingleParameter("deed").orElse(""));
        refused.setValue(query.getSingleParameter("refused").isPresent());
    }

    private AuditFilter typed() {
        return new AuditFilter(reference.getValue(), who.getValue(), deed.getValue(), refused.getValue());
    }

    private Div filters() {
        reference.setId("audit-case");
        who.setId("audit-who");
        who.setHelperText(Words.t("work.audit.who.help"));
        deed.setId("audit-deed");
        deed.setHelperText(Words.t("work.audit.deed.help"));
        refused.setId("audit-refused");
        for (TextField field : List.of(reference, who, deed)) {
            field.setClearButtonVisible(true);
            field.setMaxLength(80);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> changed(change.isFromClient()));
        }
        refused.addValueChangeListener(change -> changed(change.isFromClient()));
        Div filters = new Div(reference, who, deed, refused);
        filters.addClassName("actions");
        return filters;
    }

    private void changed(boolean byReader) {
        list.refresh();
        if (byReader) {
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(null, new com.vaadin.flow.router.Location("audit", address(typed()))));
        }
    }

    /** A child's reference is in no address; the field keeps it. */
    static QueryParameters address(AuditFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("case", filter.reference());
        query.put("who", filter.who());
        query.put("deed", filter.deed());
        query.put("refused", filter.refusedOnly() ? "yes" : "");
        query.values().removeIf(text -> text.isBlank() || ChildReference.isIn(text));
        return QueryParameters.simple(query);
    }

    private static Grid<AuditLine> grid() {
        Grid<AuditLine> grid = Grids.of(Words.t("work.audit.entries"));
        grid.setId("audit-trail");
        Grids.time(grid, Words.t("work.audit.when"), AuditLine::at);
        Grids.text(grid, Words.t("work.audit.who"), AuditView::who);
        Grids.text(grid, Words.t("work.audit.deed"), AuditLine::deed);
        Grids.text(grid, Words.t("work.audit.case"), AuditLine::reference);
        Grids.text(grid, Words.t("work.audit.refused"), AuditLine::refusal);
        Grids.text(grid, Words.t("work.audit.details"), AuditView::details).setFlexGrow(2);
        grid.setEmptyStateComponent(new EmptyState(Words.t("work.audit.none"), Words.t("work.audit.none.next")));
        return grid;
    }

    private static String who(AuditLine line) {
        return line.name() != null ? line.name() : Words.t("work.audit.who." + line.who());
    }

    private static String details(AuditLine line) {
        return line.details().entrySet().stream()
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private Section check() {
        Div found = new Div();
        found.setId("audit-found");
        found.getElement().setAttribute("aria-live", "polite");
        Button check = new Button(
                Words.t("work.audit.check"),
                click -> Deeds.attempt(() -> {
                    found.removeAll();
                    said(desk.verify()).forEach(sentence -> found.add(new Paragraph(sentence)));
                    list.refresh();
                }));
        check.setId("verify-audit");
        return new Section(new Paragraph(Words.t("work.audit.intro")), check, found);
    }

    private static List<String> said(AuditCheck found) {
        List<String> sentences = new ArrayList<>();
        if (found.whole()) {
            sentences.add(Words.t("work.audit.whole"));
        }
        if (found.brokenSeal() != null) {
            sentences.add(Words.t("work.audit.broken", Map.of("position", found.brokenSeal())));
        }
        if (found.unsealed() > 0) {
            sentences.add(Words.t("work.audit.unsealed", Map.of("count", found.unsealed())));
        }
        return sentences;
    }
}
