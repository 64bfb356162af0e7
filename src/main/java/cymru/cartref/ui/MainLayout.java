package cymru.cartref.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The frame of every page: skip link, header, menu, content. The menu shows the views whose {@code @Menu} this person
 * may open; who is not signed in sees the public ones and a way to sign in.
 */
@Layout
@AnonymousAllowed
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** The path of the page where people sign in. */
    public static final String SIGN_IN = "sign-in";

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "content";

    private final transient AuthenticationContext authentication;
    private final transient ObjectProvider<SignedInPerson> people;
    private final Main main = new Main();
    private final Anchor signIn = new Anchor(SIGN_IN, Words.t("ui.sign.in"));
    private boolean shownBefore;

    MainLayout(AuthenticationContext authentication, ReaderLanguage reader, ObjectProvider<SignedInPerson> people) {
        this.authentication = authentication;
        this.people = people;
        main.setId(CONTENT);
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);

        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        Header header = new Header();
        header.addClassName("bar");
        if (authentication.isAuthenticated() || !entries.isEmpty()) {
            header.add(toggle());
            addToDrawer(new Scroller(menu(entries)));
        } else {
            setDrawerOpened(false);
        }
        header.add(product(), new LanguageSwitch(reader));
        if (authentication.isAuthenticated()) {
            addToDrawer(person());
        } else {
            signIn.setId("to-sign-in");
            header.add(signIn);
        }
        addToNavbar(skipLink(), header);
        setI18n(new AppLayoutI18n().setDrawer(Words.t("ui.menu")));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        if (oldContent != null) {
            oldContent.getElement().removeFromParent();
        }
    }

    /** After a step inside the portal the heading is where reading goes on, unless the page chose a field itself. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (shownBefore) {
            main.getElement().executeJs("""
                    const now = document.activeElement;
                    if (!this.contains(now)) { this.querySelector('h1')?.focus({preventScroll: true}); }
                    """);
        }
        shownBefore = true;
        signIn.setVisible(!SIGN_IN.equals(event.getLocation().getPath()));
    }

    private static DrawerToggle toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Words.t("ui.menu.toggle"));
        return toggle;
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#" + CONTENT, Words.t("ui.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        // the page's base is the portal's root, so the link alone would leave the page
        skip.getElement().executeJs("""
                this.addEventListener('click', event => {
                    event.preventDefault();
                    document.getElementById($0).focus();
                });
                """, CONTENT);
        return skip;
    }

    private static Anchor product() {
        Anchor product = new Anchor("", Words.t("ui.product"));
        product.addClassName("product");
        return product;
    }

    private static SideNav menu(List<MenuEntry> entries) {
        SideNav menu = new SideNav();
        menu.getElement().setAttribute("aria-label", Words.t("ui.menu"));
        for (MenuEntry entry : entries) {
            SideNavItem item = new SideNavItem(Words.t(entry.title()), entry.path());
            item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
            if (entry.icon() != null && !entry.icon().isEmpty()) {
                Icon icon =
                        new Icon("vaadin", entry.icon().substring(entry.icon().indexOf(':') + 1));
                icon.getElement().setAttribute("aria-hidden", "true");
                item.setPrefixComponent(icon);
            }
            menu.addItem(item);
        }
        return menu;
    }

    private Aside person() {
        Span name = new Span(Words.t("ui.signed.in", Map.of("name", name())));
        Button signOut =
                new Button(Words.t("ui.sign.out"), VaadinIcon.SIGN_OUT.create(), click -> authentication.logout());
        signOut.setId("sign-out");
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        Aside person = new Aside(name, signOut);
        person.getElement().setAttribute("aria-label", Words.t("ui.person"));
        person.addClassName("person");
        return person;
    }

    /** As people know it; the session itself names only the account. */
    private String name() {
        return people.stream()
                .flatMap(person -> person.name().stream())
                .findFirst()
                .or(authentication::getPrincipalName)
                .orElse("");
    }
}
