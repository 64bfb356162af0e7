package cymru.cartref.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page's breadcrumb, title, status badge, one primary action and a quiet menu of the others. */
public class PageHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final H1 heading;
    private final Div title = new Div();
    private final Div actions = new Div();
    private @Nullable Breadcrumb trail;
    private @Nullable StatusBadge badge;
    private @Nullable Button primary;
    private @Nullable MenuItem more;

    public PageHeader(String title) {
        addClassName("page-header");
        heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        this.title.addClassName("title");
        this.title.add(heading);
        actions.addClassName("actions");
        add(this.title, actions);
    }

    String title() {
        return heading.getText();
    }

    void title(String text) {
        heading.setText(text);
        if (trail != null) {
            trail.here(text);
        }
    }

    /** The way to this page instead of the one found from the menu: parents only, the page itself is added. */
    public PageHeader trail(Crumb... parents) {
        if (trail != null) {
            remove(trail);
        }
        trail = new Breadcrumb(List.of(parents), title());
        addComponentAsFirst(trail);
        return this;
    }

    void defaultTrail(UI ui) {
        if (trail == null) {
            trail = Breadcrumb.to(ui, title());
            addComponentAsFirst(trail);
        }
    }

    /** The status beside the title; replaces an earlier one. */
    public PageHeader badge(StatusBadge next) {
        if (badge != null) {
            title.remove(badge);
        }
        badge = next;
        title.add(next);
        return this;
    }

    /** The one thing to do on this page; replaces an earlier one. */
    public PageHeader primary(Button action) {
        if (primary != null) {
            actions.remove(primary);
        }
        primary = action;
        action.addThemeVariants(ButtonVariant.PRIMARY);
        actions.addComponentAsFirst(action);
        return this;
    }

    /** Adds to the quiet menu. */
    public PageHeader secondary(String text, Runnable action) {
        menu().getSubMenu().addItem(text, click -> action.run());
        return this;
    }

    /** No actions any more, for a page that is drawn again. */
    public PageHeader clearActions() {
        actions.removeAll();
        primary = null;
        more = null;
        return this;
    }

    private MenuItem menu() {
        if (more == null) {
            MenuBar bar = new MenuBar();
            bar.addThemeVariants(MenuBarVariant.TERTIARY);
            more = bar.addItem(Words.t("ui.more"));
            actions.add(bar);
        }
        return more;
    }
}
