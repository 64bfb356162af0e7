package cymru.cartref.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every page: a header with title and breadcrumb, then one column. The header, and a notice under it, stay when the rest
 * is removed; {@link #heading()} adds a badge or actions to it. A page lays out, binds and calls; it decides nothing.
 */
public abstract class Page extends VerticalLayout implements HasDynamicTitle {

    private final PageHeader header;
    private @Nullable RefusalNotice notice;

    protected Page(String titleKey) {
        addClassName("page");
        setPadding(true);
        setMaxWidth("80rem");
        header = new PageHeader(Words.t(titleKey));
        super.addComponentAsFirst(header);
    }

    /** For pages of one thing, once it is known which. */
    protected void title(String text) {
        header.title(text);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    @Override
    public String getPageTitle() {
        return Words.t("ui.page.title", Map.of("title", header.title()));
    }

    /** The header, for its badge, actions and breadcrumb. Adding it again only moves it. */
    protected PageHeader heading() {
        return header;
    }

    @Override
    public void removeAll() {
        RefusalNotice open = notice != null && notice.getParent().isPresent() ? notice : null;
        super.removeAll();
        super.addComponentAsFirst(header);
        if (open != null) {
            addComponentAtIndex(1, open);
        }
    }

    /** Shows {@code next} under the header in place of an earlier notice, or takes that away. */
    void notice(@Nullable RefusalNotice next) {
        if (notice != null) {
            notice.removeFromParent();
        }
        notice = next;
        if (next != null) {
            addComponentAtIndex(indexOf(header) + 1, next);
            next.take();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        header.defaultTrail(event.getUI());
    }
}
