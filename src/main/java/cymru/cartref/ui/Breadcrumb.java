package cymru.cartref.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The way from the home page to this one. */
class Breadcrumb extends Nav {

    private static final long serialVersionUID = 1L;

    private final ListItem here = new ListItem();

    Breadcrumb(List<Crumb> parents, String title) {
        addClassName("trail");
        setAriaLabel(Words.t("ui.trail"));
        OrderedList steps = new OrderedList();
        for (Crumb parent : parents) {
            steps.add(new ListItem(new Anchor(parent.path(), parent.text())));
        }
        here.setText(title);
        here.getElement().setAttribute("aria-current", "page");
        steps.add(here);
        add(steps);
        setVisible(!parents.isEmpty());
    }

    /** Home, then the menu's entry that this page's path lies under; nothing on the home page itself. */
    static Breadcrumb to(UI ui, String title) {
        String path = ui.getActiveViewLocation().getPath();
        List<Crumb> parents = new ArrayList<>();
        if (!path.isEmpty()) {
            parents.add(new Crumb(Words.t("ui.home"), ""));
            above(path)
                    .map(entry -> new Crumb(Words.t(entry.title()), trimmed(entry.path())))
                    .filter(parent -> !parent.text().equals(title))
                    .ifPresent(parents::add);
        }
        return new Breadcrumb(parents, title);
    }

    void here(String title) {
        here.setText(title);
    }

    private static Optional<MenuEntry> above(String path) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !trimmed(entry.path()).isEmpty())
                .filter(entry -> path.startsWith(trimmed(entry.path()) + "/"))
                .max(Comparator.comparingInt(entry -> entry.path().length()));
    }

    private static String trimmed(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
